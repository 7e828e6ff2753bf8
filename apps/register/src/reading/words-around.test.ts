import { describe, expect, it } from 'vitest';
import { wordsAround } from './words-around';

const TEXT = 'Đoạn một.\nHội nghị có hơn 450 đại biểu tham dự.\nĐoạn ba.';
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe('the words around a place', () => {
  it('stop at the ends of its paragraph', () => {
    expect(wordsAround(TEXT, at('450'))).toEqual({
      before: 'Hội nghị có hơn ',
      after: ' đại biểu tham dự.',
    });
  });

  it('are cut at whole words where the paragraph is longer', () => {
    expect(wordsAround(TEXT, at('450'), 9)).toEqual({ before: '…có hơn ', after: ' đại…' });
  });
});
