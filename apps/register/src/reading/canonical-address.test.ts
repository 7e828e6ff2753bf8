import { describe, expect, it } from 'vitest';
import { canonicalAddress } from './canonical-address';

describe('canonicalAddress', () => {
  it.each([
    ['http://www.example.vn/tin/?b=2&utm_source=zalo&a=1#top', 'https://example.vn/tin?a=1&b=2'],
    ['https://EXAMPLE.vn/Tin/Bai-1.html', 'https://example.vn/Tin/Bai-1.html'],
    ['https://example.vn/', 'https://example.vn'],
    ['https://example.vn', 'https://example.vn'],
    ['https://example.vn/a?fbclid=xyz', 'https://example.vn/a'],
    ['http://127.0.0.1:4181/modern/bai-1', 'http://127.0.0.1:4181/modern/bai-1'],
    ['https://example.vn/tin?id=7', 'https://example.vn/tin?id=7'],
    ['file:///tmp/bai.html', 'file:///tmp/bai.html'],
    ['không phải địa chỉ', 'không phải địa chỉ'],
  ])('gives %s as %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });
});
