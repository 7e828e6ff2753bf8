import type { KeyPress } from '../src/panel/key-of-press';

/** A press of a key as the browser tells it, with no modifier and no input method at work. */
export const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isComposing: false,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
