import { readPress, type KeyMap, type KeyPress } from '../panel/key-of-press';
import { correct, decide, undoDecision } from './decide-on-sample';
import { moveBy, type Walk } from './sample-walk';

/** What a press makes of the walk, as it would in the panel; null where it means nothing here. */
export function walkAfterPress(
  press: KeyPress,
  keys: KeyMap,
  mayDecide: boolean,
): ((walk: Walk) => Walk) | null {
  const meant = readPress(press, keys);
  if (meant === 'next' || meant === 'previous')
    return (walk) => moveBy(walk, meant === 'next' ? 1 : -1);
  if (!mayDecide || meant === null) return null;
  if (meant === 'undo') return undoDecision;
  const onFocused = (how: (walk: Walk, key: string) => Walk) => (walk: Walk) =>
    walk.focusKey === null ? walk : how(walk, walk.focusKey);
  if (typeof meant === 'object')
    return onFocused((walk, key) => correct(walk, key, { kind: meant.kind }));
  if (meant === 'accept') return onFocused((walk, key) => decide(walk, key, 'accepted'));
  if (meant === 'reject') return onFocused((walk, key) => decide(walk, key, 'left-out'));
  return meant === 'edit' ? onFocused((walk, editingKey) => ({ ...walk, editingKey })) : null;
}
