import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list: the row that was worked in may leave it, withdrawn or settled, and takes its buttons along. The
 * button of the row that stands in its place takes the focus then, or what is left where none does.
 */
export function useFocusInList(
  rowIds: readonly string[],
  left: RefObject<HTMLElement>,
): RefObject<HTMLElement> {
  const frame = useRef<HTMLElement>(null);
  const before = useRef(rowIds);
  const worked = useRef<string | null>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    const note = (event: FocusEvent) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
      worked.current = row?.dataset['row'] ?? null;
    };
    current?.addEventListener('focusin', note);
    return () => current?.removeEventListener('focusin', note);
  });
  useLayoutEffect(() => {
    const at = before.current.indexOf(worked.current ?? '');
    const isGone = at >= 0 && !rowIds.includes(worked.current ?? '');
    before.current = rowIds;
    if (!isGone || document.activeElement !== document.body) return;
    worked.current = null;
    const next = rowIds[Math.min(at, rowIds.length - 1)];
    const row = frame.current?.querySelector<HTMLElement>(`[data-row="${next ?? ''}"] button`);
    (row ?? left.current)?.focus();
  }, [rowIds]);
  return frame;
}
