import { describe, expect, it } from 'vitest';
import { press } from '../../tests/key-press';
import { readSettings, type SettingsArea } from '../settings/office-profiles';
import { DEFAULT_KEYS, readPress } from './key-of-press';
import { keyOf, rebindKey, targetsOf } from './rebind-key';

const REQUEST = { type: 'kind', name: 'request' } as const;
describe('Giving something another key', () => {
  it('takes a free letter or sign, in any case and with any accent', () => {
    for (const [typed, key] of [
      ['i', 'i'],
      ['Y', 'y'],
      ['ế', 'e'],
      ['-', '-'],
    ] as const) {
      const bound = rebindKey(DEFAULT_KEYS, REQUEST, typed);
      expect(bound.ok && keyOf(bound.keys, REQUEST)).toBe(key);
    }
  });

  it('makes the new key mean what the old one meant, and the old one nothing', () => {
    const bound = rebindKey(DEFAULT_KEYS, REQUEST, 'i');
    if (!bound.ok) throw new Error('not bound');
    expect(readPress(press('i'), bound.keys)).toEqual({ kind: 'request' });
    expect(readPress(press('k'), bound.keys)).toBeNull();
  });

  it('refuses a key that something else has, and says what', () => {
    expect(rebindKey(DEFAULT_KEYS, REQUEST, 'B')).toEqual({
      ok: false,
      why: 'taken',
      by: { type: 'action', name: 'reject' },
    });
    expect(rebindKey(DEFAULT_KEYS, REQUEST, 'k')).toMatchObject({ ok: true });
  });

  it.each(['s', 'f', 'r', 'x', 'j', 'w', 'W'])('refuses %s, which Telex uses', (key) => {
    expect(rebindKey(DEFAULT_KEYS, REQUEST, key)).toEqual({ ok: false, why: 'input-method' });
  });

  it.each(['1', '', '  ', 'Enter', 'ab', '!', '日'])('refuses %j, which is no key', (key) => {
    expect(rebindKey(DEFAULT_KEYS, REQUEST, key)).toEqual({ ok: false, why: 'no-key' });
  });

  it('gives everything a key of its own to begin with', () => {
    const keys = targetsOf(DEFAULT_KEYS).map((target) => keyOf(DEFAULT_KEYS, target));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('Keys kept by an earlier version', () => {
  it('stay, and what was added since has its default', async () => {
    const kept = { keys: { actions: { reject: 'i' }, kinds: {} } };
    const area: SettingsArea = {
      get: () => Promise.resolve({ settings: kept }),
      set: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    };
    const { keys } = await readSettings(area);
    expect(keys.actions.reject).toBe('i');
    expect(keys.actions.link).toBe(DEFAULT_KEYS.actions.link);
    expect(keys.kinds).toEqual(DEFAULT_KEYS.kinds);
  });
});
