import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countRuns,
  countTraits,
  hasOnlySingleSpaces,
  joinRuns,
  UnitTrait,
  WORD_TRAITS,
} from './unit-traits';

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Hội nghị',
    ' ',
    '\u00A0',
    '\u200B',
    '_',
    '７',
    '²',
    '𝐀',
    '\uD835',
    'a\u0301',
    'Đ',
  ),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

const found = (text: string, pattern: RegExp) => text.match(pattern) ?? [];

describe('The table of characters', () => {
  it('tells the same as regular expressions over code points', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, end) => {
        const part = text.slice(0, end);
        expect(countTraits(text, UnitTrait.letter, end)).toBe(found(part, /\p{L}/gu).length);
        expect(countTraits(text, UnitTrait.capital, end)).toBe(found(part, /\p{Lu}/gu).length);
        expect(countTraits(text, UnitTrait.digit, end)).toBe(found(part, /\d/gu).length);
        expect(countRuns(text, WORD_TRAITS | UnitTrait.underscore, end)).toBe(
          found(part, /[\p{L}\p{M}\p{N}_]+/gu).length,
        );
      }),
      { seed: 8 },
    );
  });

  it('joins the words that a regular expression finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(joinRuns(text, WORD_TRAITS)).toBe(found(text, /[\p{L}\p{M}\p{N}]+/gu).join(' '));
      }),
      { seed: 8 },
    );
  });

  it('knows white space that is anything but one plain space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const isFound = / [\s\u200B\uFEFF]+|(?! )[\s\u200B\uFEFF]+/u.test(text);
        expect(hasOnlySingleSpaces(text)).toBe(!isFound);
      }),
      { seed: 8 },
    );
  });
});
