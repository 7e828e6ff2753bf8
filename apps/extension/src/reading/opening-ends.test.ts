import { describe, expect, it } from 'vitest';
import { openingEnds } from './opening-ends';

const CEREMONY = 'Hội nghị diễn ra trong không khí cởi mở, thẳng thắn. ';
const REQUEST = 'Ông An đề nghị thành phố sửa chữa tuyến đường của thôn.';
const openingsOf = (text: string) => [...openingEnds(text)].map((end) => text.slice(0, end));

describe('Where the opening of a text ends', () => {
  it('is at the end of a paragraph, behind the first words likely to be proposed', () => {
    const text = [CEREMONY.repeat(40), ...Array.from({ length: 60 }, () => REQUEST)].join('\n');
    const [first = ''] = openingsOf(text);
    expect(first.split('\n').slice(1)).toEqual([REQUEST, REQUEST, REQUEST, REQUEST]);
  });

  it('is further on each time, and never far into a long text', () => {
    const text = Array.from({ length: 2_000 }, () => REQUEST).join('\n');
    const ends = [...openingEnds(text)];
    expect(ends.length).toBeGreaterThan(3);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    for (const [at, end] of ends.entries()) expect(end).toBeGreaterThan(1.4 * (ends[at - 1] ?? 0));
    expect(ends.at(-1)).toBeLessThan(13_000);
  });

  it.each([
    ['no such words', CEREMONY.repeat(500)],
    ['one paragraph without an end', REQUEST.repeat(5_000)],
    ['nothing at all', ''],
  ])('is nowhere in a text of %s', (_, text) => {
    expect(openingsOf(text)).toEqual([]);
  });

  it('counts whole words alone', () => {
    const text = `${'Bác sẽo giaon phản ánhh. '.repeat(60)}\n${REQUEST}`;
    expect(openingsOf(text)).toEqual([]);
  });
});
