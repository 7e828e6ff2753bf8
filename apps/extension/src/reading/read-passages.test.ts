import { describe, expect, it } from 'vitest';
import type { ReadArticle } from './read-article-of-page';
import { firstPart, readInSlices, readPassages } from './read-passages';

const CEREMONY =
  'Hội nghị diễn ra trong không khí cởi mở, thẳng thắn, có sự tham dự của các sở, ban, ngành. ';
const request = (place: number) =>
  `Ông Nguyễn Văn An, thôn ${place}, đề nghị thành phố sửa chữa tuyến đường của thôn.\n\n`;
const requests = (count: number) => Array.from({ length: count }, (_, at) => request(at)).join('');

const articleOf = (text: string) =>
  ({ text, publishedAt: '2026-03-12', title: null }) as ReadArticle;
const spansOf = (article: ReadArticle, part: 'opening' | 'whole') =>
  readPassages(article, part).passages.map(({ start, end }) => `${start}-${end}`);

describe('What is read of an article first', () => {
  it('is all of a short one', () => {
    expect(firstPart(articleOf(requests(5)))).toBe('whole');
  });

  it('is the opening of a longer one, whose proposals stay where they are once all is read', () => {
    const article = articleOf(requests(80));
    expect(firstPart(article)).toBe('opening');
    const opening = spansOf(article, 'opening');
    expect(opening.length).toBeGreaterThan(3);
    expect(spansOf(article, 'whole').slice(0, opening.length)).toEqual(opening);
  });

  it('reaches further where the article begins with ceremony', () => {
    const article = articleOf(`${CEREMONY.repeat(20)}\n\n${requests(80)}`);
    expect(firstPart(article)).toBe('opening');
    expect(spansOf(article, 'opening').length).toBeGreaterThan(3);
  });

  it('is all of an article whose opening proposes nothing', () => {
    expect(firstPart(articleOf(CEREMONY.repeat(300)))).toBe('whole');
  });

  it('is followed by the rest in slices, the same as read at once', async () => {
    const [sliced, atOnce] = [articleOf(requests(80)), articleOf(requests(80))];
    let pauses = 0;
    await readInSlices(sliced, () => Promise.resolve(void (pauses += 1)));
    expect(pauses).toBeGreaterThan(3);
    expect(readPassages(sliced)).toEqual(readPassages(atOnce));
  });
});
