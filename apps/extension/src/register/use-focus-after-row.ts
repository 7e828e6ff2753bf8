import { useLayoutEffect, useRef } from 'preact/hooks';

/** The button that opens a row. */
const OPENER = 'button[aria-expanded]';

/**
 * Where the row that has the focus leaves the list (it was withdrawn, or no longer fits what is looked for), the row that
 * takes its place has it; after the last one the search. Gives what the frame of the list needs.
 */
export function useFocusAfterRow(ids: readonly string[]) {
  const frame = useRef<HTMLDivElement>(null);
  const focused = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const left = focused.current;
    if (left === null || ids.includes(left.id)) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const rows = frame.current?.querySelectorAll('[data-testid="row"]') ?? [];
    const next = rows[Math.min(left.index, rows.length - 1)]?.querySelector<HTMLElement>(OPENER);
    (next ?? document.querySelector<HTMLElement>('[name="search"]'))?.focus();
  }, [ids]);
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = (target as Element).closest('[data-testid="row"]');
    const rows = [...(frame.current?.querySelectorAll('[data-testid="row"]') ?? [])];
    const index = row ? rows.indexOf(row) : -1;
    const id = ids[index];
    focused.current = id === undefined ? null : { id, index };
  };
  return { ref: frame, onFocusIn };
}
