import type { PanelContext } from './panel-context';

/** How long a panel that has nothing to do waits until it practises, in milliseconds. */
const REST_MS = 500;

/** Resolves once the browser has nothing else to do here; a hidden panel waits until it is shown. */
const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });

/**
 * Has the readers practise while nothing else is to be done. It needs no page, and a press that comes meanwhile waits for
 * one step of it at most.
 */
export async function rehearseReading({ state, loadReading }: PanelContext): Promise<void> {
  const isBusy = () => state.get().phase === 'reading' || state.get().isReadingOn;
  const steps = (await loadReading()).rehearse();
  do {
    while (isBusy()) await rest();
    await untilIdle();
  } while (steps.next().done !== true);
}
