/**
 * Whether a key pressed in the list is left to the control that has the focus: a field takes every key, a button takes Enter.
 */
export function isForControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, textarea, select') !== null) return true;
  return key === 'Enter' && target.closest('button, summary, a') !== null;
}
