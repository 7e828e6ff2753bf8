import type { PassageKind } from '@camket/domain/data';

/** What one key does in the list of proposals. */
export type ListAction =
  | 'next'
  | 'previous'
  | 'accept'
  | 'reject'
  | 'edit'
  | 'undo'
  | 'accept-group'
  | 'merge'
  | 'split'
  | 'link'
  | 'attach'
  | 'confirm-lead'
  | 'record-change'
  | 'help';

/** What has a key of its own that can be changed; arrows and Enter stay. */
export type KeyAction = Exclude<ListAction, 'next' | 'previous' | 'accept'>;

/** The keys that can be chosen anew on a device; each is one small Latin letter or a sign that no input method uses. */
export interface KeyMap {
  readonly actions: Readonly<Record<KeyAction, string>>;
  readonly kinds: Readonly<Record<PassageKind, string>>;
}

/**
 * The keys to begin with: consonants and signs that neither Telex nor VNI turns into anything by themselves
 * (no vowels, no s, f, r, x, j, w, no digits).
 */
export const DEFAULT_KEYS: KeyMap = {
  actions: {
    reject: 'b',
    edit: 'n',
    undo: 'z',
    'accept-group': 'g',
    merge: 'm',
    split: 'v',
    link: ',',
    attach: ';',
    'confirm-lead': '.',
    'record-change': '=',
    help: '?',
  },
  kinds: {
    complaint: 'p',
    request: 'k',
    answer: 't',
    directive: 'c',
    pledge: 'h',
    referral: 'l',
    target: 'd',
    progress: 'q',
  },
};

/** The part of a keyboard event that is read. */
export interface KeyPress {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Key code by which browsers say that an input method has taken the key (UI Events, section 5.2.5). */
const PROCESSED = 229;

/**
 * The base letter of a key: a Vietnamese input method turns `d` `d` into Backspace and `đ`, which still means `d`.
 *
 * @example
 * baseKey('Đ'); // => 'd'
 */
export function baseKey(key: string): string {
  if ([...key].length !== 1) return key;
  return key
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace('đ', 'd');
}

const NAMED: Readonly<Record<string, ListAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'accept',
};

const isTaken = ({ isComposing, keyCode, altKey }: KeyPress): boolean =>
  isComposing || keyCode === PROCESSED || altKey;

/** What a press means in the list: an action, a kind, or nothing. Keys of a composition and Backspace mean nothing. */
export function readPress(
  press: KeyPress,
  keys: KeyMap,
): ListAction | { kind: PassageKind } | null {
  if (isTaken(press)) return null;
  const base = baseKey(press.key);
  if (press.ctrlKey || press.metaKey) return base === 'z' ? 'undo' : null;
  return NAMED[press.key] ?? boundTo(base, keys);
}

function boundTo(base: string, keys: KeyMap): ListAction | { kind: PassageKind } | null {
  const action = Object.entries(keys.actions).find(([, key]) => key === base)?.[0];
  if (action) return action as ListAction;
  const kind = Object.entries(keys.kinds).find(([, key]) => key === base)?.[0];
  return kind ? { kind: kind as PassageKind } : null;
}
