import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYS } from '../panel/key-of-press';
import { walkWordsOf } from '../wording/walk-words';
import { boundKeys } from './bound-keys';

const commands = [
  { name: '_execute_action', shortcut: 'Alt+K' },
  { name: 'tag-selection', shortcut: '' },
];
const changed = { ...DEFAULT_KEYS, actions: { ...DEFAULT_KEYS.actions, reject: 'x' } };

describe('The keys that the first-run page names', () => {
  it('are those of this device, and none that the browser refused', () => {
    expect(boundKeys(DEFAULT_KEYS, commands)).toEqual({
      edit: 'N',
      reject: 'B',
      undo: 'Z',
      open: 'Alt+K',
      tag: null,
    });
    expect(boundKeys(changed, [])).toMatchObject({ reject: 'X', open: null });
  });

  it.each(['vi', 'en'] as const)('stand in the five steps (%s)', (language) => {
    const said = (keys: Parameters<typeof boundKeys>) =>
      walkWordsOf(language).steps.map(({ say }) => say(boundKeys(...keys)));
    const steps = said([changed, commands]);
    expect(steps).toHaveLength(5);
    expect(steps.join(' ')).toMatch(/Alt\+K/u);
    expect(steps.join(' ')).toMatch(/(?:^|[ ,])X (?:để|leaves)/u);
    expect(steps.join(' ')).not.toMatch(/Alt\+G|(?:^|[ ,])B (?:để|leaves)|null|undefined/u);
    expect(said([DEFAULT_KEYS, []]).join(' ')).not.toMatch(/Alt|null/u);
  });
});
