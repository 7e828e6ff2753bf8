import { describe, expect, it } from 'vitest';
import { press } from '../../tests/key-press';
import { baseKey, DEFAULT_KEYS, readPress, type KeyPress } from './key-of-press';

const read = (one: KeyPress) => readPress(one, DEFAULT_KEYS);

describe('Keys of the list of proposals', () => {
  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'accept'],
    ['b', 'reject'],
    ['B', 'reject'],
    ['z', 'undo'],
    ['g', 'accept-group'],
    ['?', 'help'],
  ])('reads %s as %s', (key, action) => {
    expect(read(press(key))).toBe(action);
  });

  it.each([
    ['p', 'complaint'],
    ['k', 'request'],
    ['t', 'answer'],
    ['c', 'directive'],
    ['h', 'pledge'],
    ['l', 'referral'],
    ['d', 'target'],
    ['q', 'progress'],
  ])('reads %s as the kind %s', (key, kind) => {
    expect(read(press(key))).toEqual({ kind });
  });

  it('reads what Telex makes of two presses of d as d: Backspace means nothing, đ means d', () => {
    const sequence = [press('d'), press('Backspace'), press('đ')].map(read);
    expect(sequence).toEqual([{ kind: 'target' }, null, { kind: 'target' }]);
  });

  it('reads what VNI makes of d and 9 as d again, and the digit itself as nothing', () => {
    expect([press('d'), press('9'), press('Backspace'), press('Đ')].map(read)).toEqual([
      { kind: 'target' },
      null,
      null,
      { kind: 'target' },
    ]);
  });

  it('binds no key that Telex or VNI uses for a tone or a vowel', () => {
    const bound = [...Object.values(DEFAULT_KEYS.actions), ...Object.values(DEFAULT_KEYS.kinds)];
    expect(bound.filter((key) => /[aeiouysfrxjw0-9]/u.test(key))).toEqual([]);
    expect(new Set(bound).size).toBe(bound.length);
  });

  it('ignores keys of a composition', () => {
    expect(read(press('k', { isComposing: true }))).toBeNull();
    expect(read(press('k', { keyCode: 229 }))).toBeNull();
    expect(read(press('Process', { keyCode: 229 }))).toBeNull();
  });

  it('leaves shortcuts of the browser alone, but undoes with Ctrl+Z', () => {
    expect(read(press('p', { ctrlKey: true }))).toBeNull();
    expect(read(press('k', { altKey: true }))).toBeNull();
    expect(read(press('z', { ctrlKey: true }))).toBe('undo');
  });

  it.each([
    ['ế', 'e'],
    ['Ự', 'u'],
    ['Đ', 'd'],
    ['Enter', 'Enter'],
  ])('takes %s to the base %s', (key, base) => {
    expect(baseKey(key)).toBe(base);
  });
});
