import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf, WordScanner, type PageWords } from './page-words';
import { wordRoom } from './word-room';

describe('the words of a text', () => {
  it('are the same whether a letter is first met whole or in pieces', () => {
    const [inPieces, whole] = [wordsOf('h\u0069\u0323ch'), wordsOf('h\u1ecbch')];
    expect(inPieces.folded[0]).toBe(whole.folded[0]);
    expect(inPieces.cased[0]).toBe(whole.cased[0]);
  });

  it('differ by tone, and by letter case only where that is asked', () => {
    const [small, capital, plain] = [wordsOf('h\u1ecbch'), wordsOf('H\u1ecach'), wordsOf('hich')];
    expect(capital.folded[0]).toBe(small.folded[0]);
    expect(capital.cased[0]).not.toBe(small.cased[0]);
    expect(plain.folded[0]).not.toBe(small.folded[0]);
  });

  it('are read on where the room for them is full', () => {
    const text = 'trước ngày 30/6, hợp tác xã nộp hồ sơ';
    const scanner = new WordScanner(text, wordRoom(2));
    expect(scanner.readTo(text.length)).toBe(false);
    expect(wordsIn(scanner).join('|')).toBe('trước|ngày|30/6|,|hợp|tác|xã|nộp|hồ|sơ');
  });

  it.each([
    ['1.250,5 tỷ; 30/6/2026.', '1.250,5|tỷ|;|30/6/2026|.'],
    ['1.\u00ad5 và 3/\u200b4', '1.\u00ad5|và|3/\u200b4'],
    ['điểm 1. 2,', 'điểm|1|.|2|,'],
    ['vân vân... hết.', 'vân|vân|...|hết|.'],
    ['vo\u0302\u0301n\u200b', 'vo\u0302\u0301n'],
    ['Hải\u00adPhòng 12a', 'Hải\u00adPhòng|12|a'],
    ['😀 ông\u0000bà', '😀|ông|\u0000|bà'],
  ])('in %j are %s', (text, expected) => {
    const scanner = new WordScanner(text);
    scanner.readTo(text.length);
    expect(wordsIn(scanner).join('|')).toBe(expected);
  });

  it('are the same whether a text is read at once, in stretches or into a room that is too small', () => {
    const letter = fc.constantFrom(...'aốĐ1.,/… \n\u0301\u00ad\u200b–\ud83d\ude00');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 60 }), fc.nat(7), (text, stretch) => {
        const scanner = new WordScanner(text, wordRoom(1));
        for (let to = 0; scanner.readTo(to); to += stretch + 1);
        const [inStretches, atOnce] = [scanner.words(), wordsOf(text)];
        expect(lineOf(inStretches)).toBe(lineOf(atOnce));
      }),
      { numRuns: 500 },
    );
  });
});

/** All that is known of the words of a text, in one line: comparing lines is quick. */
function lineOf({ count, room }: PageWords): string {
  return [room.starts, room.ends, room.kinds, room.folded, room.cased]
    .map((numbers) => numbers.subarray(0, count).join(' '))
    .join('|');
}

function wordsIn(scanner: WordScanner): string[] {
  const { count, ends, starts, text } = scanner.words();
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
}
