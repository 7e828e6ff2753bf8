import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether a field of one line is too narrow for what it holds; looked at anew when either changes. */
function useIsCut(field: RefObject<HTMLInputElement>, value: string): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    const look = () => setCut(input.scrollWidth > input.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(input);
    return () => observer.disconnect();
  }, [field, value]);
  return isCut;
}

/** What stands in a field of one line, below it where it does not fit; a screen reader has it from the field itself. */
export function WholeValue(props: {
  readonly field: RefObject<HTMLInputElement>;
  readonly value: string;
}) {
  const isCut = useIsCut(props.field, props.value);
  if (!isCut) return null;
  return (
    <p class="whole-value" lang="vi" aria-hidden="true">
      {props.value}
    </p>
  );
}
