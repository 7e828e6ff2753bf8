import type { PassageKind } from '@camket/domain/data';
import { baseKey, type KeyAction, type KeyMap } from './key-of-press';

/** What a key stands for: an action of the list, or a kind. */
export type KeyTarget =
  | { readonly type: 'action'; readonly name: KeyAction }
  | { readonly type: 'kind'; readonly name: PassageKind };

/** What became of a new key. */
export type Rebinding =
  | { readonly ok: true; readonly keys: KeyMap }
  | { readonly ok: false; readonly why: 'no-key' | 'input-method' }
  | { readonly ok: false; readonly why: 'taken'; readonly by: KeyTarget };

const USABLE = /^[a-z?.,;/'=-]$/u;

/** What Telex uses for tones and horns; digits, which VNI uses, are no keys at all. */
const OF_INPUT_METHODS = /^[sfrxjw]$/u;

/**
 * Everything that has a key, in the order in which it is shown.
 *
 * @example
 * targetsOf(DEFAULT_KEYS).length; // => 19
 */
export function targetsOf(keys: KeyMap): KeyTarget[] {
  return [
    ...Object.keys(keys.actions).map(
      (name) => ({ type: 'action', name: name as KeyAction }) as const,
    ),
    ...Object.keys(keys.kinds).map(
      (name) => ({ type: 'kind', name: name as PassageKind }) as const,
    ),
  ];
}

/**
 * The key of something.
 *
 * @example
 * keyOf(DEFAULT_KEYS, { type: 'kind', name: 'request' }); // => 'k'
 */
export function keyOf(keys: KeyMap, target: KeyTarget): string {
  return target.type === 'action' ? keys.actions[target.name] : keys.kinds[target.name];
}

function replaced(keys: KeyMap, target: KeyTarget, key: string): KeyMap {
  return target.type === 'action'
    ? { ...keys, actions: { ...keys.actions, [target.name]: key } }
    : { ...keys, kinds: { ...keys.kinds, [target.name]: key } };
}

/**
 * Gives something another key: one letter or sign that neither Telex nor VNI takes, and that nothing else has.
 *
 * @example
 * rebindKey(DEFAULT_KEYS, { type: 'kind', name: 'request' }, 'b').ok; // => false
 */
export function rebindKey(keys: KeyMap, target: KeyTarget, typed: string): Rebinding {
  const key = baseKey(typed.trim());
  if (OF_INPUT_METHODS.test(key)) return { ok: false, why: 'input-method' };
  if (!USABLE.test(key)) return { ok: false, why: 'no-key' };
  const by = targetsOf(keys).find(
    (one) => keyOf(keys, one) === key && !(one.type === target.type && one.name === target.name),
  );
  return by ? { ok: false, why: 'taken', by } : { ok: true, keys: replaced(keys, target, key) };
}
