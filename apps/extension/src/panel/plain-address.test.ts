import { describe, expect, it } from 'vitest';
import { plainAddress } from './plain-address';
import { isSameArticle } from './records-of-article';

describe('Addresses of one article', () => {
  it.each([
    ['https://tin.vn/bai-1', 'http://www.tin.vn/bai-1/'],
    ['https://tin.vn/bai?id=3&c=2', 'https://tin.vn/bai?c=2&id=3&utm_source=zalo&fbclid=x#doan-2'],
    ['https://tin.vn/', 'https://tin.vn'],
  ])('%s and %s are the same', (one, other) => {
    expect(
      isSameArticle({ url: one, canonicalUrl: null }, { url: other, canonicalUrl: null }),
    ).toBe(true);
  });

  it.each([
    ['https://tin.vn/bai?id=3', 'https://tin.vn/bai?id=4'],
    ['https://tin.vn/bai-1', 'https://tin.vn/bai-2'],
    ['http://127.0.0.1:4180/a', 'http://127.0.0.1:4181/a'],
  ])('%s and %s are not', (one, other) => {
    expect(
      isSameArticle({ url: one, canonicalUrl: null }, { url: other, canonicalUrl: null }),
    ).toBe(false);
  });

  it('are the same by the address that the page itself names', () => {
    const source = { url: 'https://m.tin.vn/1', canonicalUrl: 'https://tin.vn/bai-1' };
    expect(isSameArticle(source, { url: 'https://www.tin.vn/bai-1', canonicalUrl: null })).toBe(
      true,
    );
  });

  it('that are none stay as they are', () => {
    expect(plainAddress('không phải địa chỉ')).toBe('không phải địa chỉ');
  });
});
