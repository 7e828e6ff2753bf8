import type { FunctionComponent, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A view whose code is loaded after first paint; until then nothing stands in its place. */
export interface LaterView<Props> {
  (props: Props): VNode | null;
  /** Loads its code, so that showing it need not wait. */
  load(): Promise<void>;
}

/**
 * Makes a view of code that is loaded later.
 *
 * @example
 * const RecordForm = later(async () => (await import('./RecordForm')).RecordForm);
 */
export function later<Props extends object>(
  find: () => Promise<FunctionComponent<Props>>,
): LaterView<Props> {
  let View: FunctionComponent<Props> | null = null;
  const load = async () => {
    View = await find();
  };
  const Later = (props: Props) => {
    const [, setLoaded] = useState(View !== null);
    useLayoutEffect(() => {
      if (View === null) void load().then(() => setLoaded(true));
    }, []);
    return View && <View {...props} />;
  };
  return Object.assign(Later, { load });
}
