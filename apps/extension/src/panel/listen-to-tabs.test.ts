import { describe, expect, it } from 'vitest';
import { isWithinPage } from './listen-to-tabs';

describe('A tab that says it is loading', () => {
  it.each([
    ['https://a.vn/1', 'https://a.vn/1#binh-luan', true],
    ['https://a.vn/1#dau', 'https://a.vn/1#cuoi', true],
    ['https://a.vn/1#dau', 'https://a.vn/1', true],
    ['https://a.vn/1', 'https://a.vn/1', false],
    ['https://a.vn/1', 'https://a.vn/2#dau', false],
    ['https://a.vn/1?trang=1', 'https://a.vn/1?trang=2', false],
    ['https://a.vn/1', undefined, false],
    [undefined, 'https://a.vn/1#dau', false],
  ])('stays on its page from %s to %s: %s', (before, now, expected) => {
    expect(isWithinPage(before, now)).toBe(expected);
  });
});
