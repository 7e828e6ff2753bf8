import { describe, expect, it } from 'vitest';
import { wordsOf, WordScanner } from './page-words';
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
    const { count, ends, starts } = scanner.words();
    const words = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
    expect(words.join('|')).toBe('trước|ngày|30/6|,|hợp|tác|xã|nộp|hồ|sơ');
  });
});
