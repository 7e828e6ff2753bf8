import { foldForSearch } from '@camket/text';
import { describe, expect, it } from 'vitest';
import { readSearch } from './record-search';

describe('readSearch', () => {
  it.each([
    ['7', null, null, 7],
    ['07', null, null, 7],
    ['KN07', null, 'KN', 7],
    ['kn7', null, 'KN', 7],
    ['kn 7', null, 'KN', 7],
    [' KN 007 ', null, 'KN', 7],
    ['GD25-KN07', 'GD25', 'KN', 7],
    ['gd25 - kn 7', 'GD25', 'KN', 7],
    ['GD25A-CD112', 'GD25A', 'CD', 112],
  ])('takes «%s» for a number', (typed, ...[code, prefix, ordinal]) => {
    expect(readSearch(typed, foldForSearch)).toEqual({ kind: 'number', code, prefix, ordinal });
  });

  it.each([
    ['biên chế', ['bien', 'che']],
    ['Sở  Giáo dục', ['so', 'giao', 'duc']],
    ['XX07', ['xx07']],
    ['nghị quyết 71', ['nghi', 'quyet', '71']],
  ])('takes «%s» for words', (typed, words) => {
    expect(readSearch(typed, foldForSearch)).toEqual({ kind: 'words', words });
  });

  it.each(['', '   '])('takes «%s» for nothing', (typed) => {
    expect(readSearch(typed, foldForSearch)).toEqual({ kind: 'nothing' });
  });
});
