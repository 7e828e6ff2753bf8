import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeSources } from './alike-sources';
import { canonicaliseUrl } from './canonicalise-url';
import { nearDuplicate } from './near-duplicate';

describe('a canonical address', () => {
  it.each([
    [
      'http://WWW.haiphong.gov.vn/Tin?utm_source=zalo&id=12#top',
      'https://haiphong.gov.vn/Tin?id=12',
    ],
    ['https://haiphong.gov.vn:443/tin//bai-1.html/', 'https://haiphong.gov.vn/tin/bai-1.html'],
    ['https://a.vn/ct.aspx?ItemID=7&fbclid=x&CateID=2', 'https://a.vn/ct.aspx?CateID=2&ItemID=7'],
    [
      'https://a.vn/web/guest/-/bai?p_p_id=101_INSTANCE_x&_101_INSTANCE_x_articleId=9',
      'https://a.vn/web/guest/-/bai?_101_INSTANCE_x_articleId=9&p_p_id=101_INSTANCE_x',
    ],
    ['mailto:a@b.vn', 'mailto:a@b.vn'],
    ['không phải địa chỉ', 'không phải địa chỉ'],
  ])('of %s is %s', (url, canonical) => {
    expect(canonicaliseUrl(url)).toBe(canonical);
  });

  it('of a canonical address is itself', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        (url) => canonicaliseUrl(canonicaliseUrl(url)) === canonicaliseUrl(url),
      ),
    );
  });
});

const article = Array.from(
  { length: 60 },
  (_, at) => `Câu ${at} nói về việc bố trí vốn cho công trình số ${at * 7}.`,
).join(' ');

describe('near duplicates', () => {
  it('tells a reprint with another beginning and end as the same', () => {
    const reprint = `Theo phóng viên thường trú. ${article.slice(0, 2_400)} Bạn đọc gửi ý kiến về tòa soạn.`;
    expect(nearDuplicate(article, reprint).isSame).toBe(true);
  });

  it('tells two articles on one subject apart', () => {
    const other = Array.from(
      { length: 60 },
      (_, at) => `Đại biểu thứ ${at} nêu ý kiến khác về học phí và nhà ở.`,
    ).join(' ');
    expect(nearDuplicate(article, other).isSame).toBe(false);
  });

  it('gives the same answer both ways, also for decomposed text', () => {
    expect(nearDuplicate(article.normalize('NFD'), article)).toEqual(
      nearDuplicate(article, article),
    );
    expect(nearDuplicate('', article)).toEqual({ resemblance: 0, containment: 0, isSame: false });
  });
});

describe('the same event among known sources', () => {
  const reprint = `Theo phóng viên thường trú. ${article.slice(0, 2_400)}`;
  const known = [
    { id: 'other', text: 'Đại biểu nêu ý kiến khác về học phí và nhà ở.', publishedAt: null },
    { id: 'reprint', text: reprint, publishedAt: '2025-11-20' },
    { id: 'whole', text: article, publishedAt: '2025-11-19T07:00:00+07:00' },
    { id: 'month-later', text: article, publishedAt: '2025-12-20' },
    { id: 'undated', text: article.slice(0, 1_800), publishedAt: null },
  ];

  it('is told by those of the week and those without a day, the most alike first', () => {
    const found = alikeSources({ id: 'new', text: article, publishedAt: '2025-11-21' }, known);
    expect(found.map(({ source }) => source.id)).toEqual(['whole', 'undated', 'reprint']);
  });

  it('is told by none where nothing is known', () => {
    expect(alikeSources({ id: 'new', text: article }, [])).toEqual([]);
  });
});
