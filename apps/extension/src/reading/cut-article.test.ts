import { describe, expect, it } from 'vitest';
import { cutText, withoutEnd } from './cut-article';

const GOOD = {
  agreed: [],
  doubtful: [],
  missing: [],
  leftOut: { characters: 0, places: [] },
  incomplete: false,
  reasons: [],
};

describe('An article that is too long', () => {
  it('is left as it is while it is short enough', () => {
    expect(cutText('Đoạn một.\nĐoạn hai.', 19)).toBe('Đoạn một.\nĐoạn hai.');
  });

  it('ends with a paragraph', () => {
    expect(cutText('Đoạn một.\n\nĐoạn hai dài hơn.', 18)).toBe('Đoạn một.');
  });

  it('ends inside a paragraph that is too long by itself, and never inside a character', () => {
    expect(cutText(`ab\n${'c'.repeat(20)}`, 12)).toBe(`ab\n${'c'.repeat(9)}`);
    expect(cutText('a😀😀', 4)).toBe('a😀');
  });

  it('is reported as incomplete, once, beside what else is wrong', () => {
    const short = { code: 'little-text', vi: 'Rất ngắn.', en: 'Very short.' } as const;
    const told = withoutEnd(withoutEnd({ ...GOOD, reasons: [short] }));
    expect(told.incomplete).toBe(true);
    expect(told.reasons.map(({ code }) => code)).toEqual(['page-cut', 'little-text']);
  });
});
