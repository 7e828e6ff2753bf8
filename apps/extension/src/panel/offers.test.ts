import { describe, expect, it } from 'vitest';
import { partAt, replacePart } from './complete-part';
import { moveInOffers } from './move-in-offers';

describe('The part that is typed in a list', () => {
  it.each([
    ['Sở Y tế; so giao', 16, 'so giao'],
    ['Sở Y tế; so giao', 4, 'Sở Y tế'],
    ['Sở Y tế;', 8, ''],
    ['so giao duc; Công an', 11, 'so giao duc'],
    ['', 0, ''],
  ])('of %j with the caret at %i is %j', (value, caret, text) => {
    expect(partAt(value, caret).text).toBe(text);
  });

  it('is replaced alone, and the caret stands behind it', () => {
    const value = 'Sở Y tế;  so giao ; Công an';
    const { value: replaced, caret } = replacePart(value, partAt(value, 14), 'Sở Giáo dục');
    expect(replaced).toBe('Sở Y tế;  Sở Giáo dục ; Công an');
    expect(replaced.slice(0, caret)).toBe('Sở Y tế;  Sở Giáo dục');
  });
});

describe('Keys in a list of offers', () => {
  const press = (key: string, more = {}) => ({ key, isComposing: false, keyCode: 0, ...more });
  const open = { isOpen: true, count: 3, active: -1 };

  it.each([
    ['ArrowDown', open, { isOpen: true, active: 0 }],
    ['ArrowDown', { ...open, active: 2 }, { isOpen: true, active: 0 }],
    ['ArrowUp', { ...open, active: 0 }, { isOpen: true, active: 2 }],
    ['ArrowUp', { ...open, isOpen: false }, { isOpen: true, active: 2 }],
    ['Escape', { ...open, active: 1 }, { isOpen: false, active: -1 }],
    ['Enter', { ...open, active: 1 }, { choose: 1 }],
  ])('%s on %j gives %j', (key, list, outcome) => {
    expect(moveInOffers(press(key), list)).toEqual(outcome);
  });

  it('leaves Enter to the form while nothing is chosen, and Escape while nothing is open', () => {
    expect(moveInOffers(press('Enter'), open)).toBeNull();
    expect(moveInOffers(press('Enter'), { ...open, isOpen: false, active: 1 })).toBeNull();
    expect(moveInOffers(press('Escape'), { ...open, isOpen: false })).toBeNull();
    expect(moveInOffers(press('ArrowDown'), { ...open, count: 0 })).toBeNull();
  });

  it('leaves keys of a composition to the input method', () => {
    expect(moveInOffers(press('Enter', { isComposing: true }), { ...open, active: 1 })).toBeNull();
    expect(moveInOffers(press('ArrowDown', { keyCode: 229 }), open)).toBeNull();
  });
});
