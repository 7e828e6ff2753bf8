import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../page/page-model';
import { readArticle } from '../read-article';
import { isFurniture } from './is-furniture';

const SENTENCES = [
  'Sáng 12/3/2026, tại hội trường xã Đồng Vạn, lãnh đạo huyện gặp gỡ các hộ nuôi trồng thủy sản để nghe ý kiến về nguồn nước.',
  'Các hộ nuôi phản ánh nước kênh nhiễm mặn sớm hơn mọi năm, cống ngăn mặn vận hành chưa kịp thời và đường vào khu nuôi xuống cấp.',
  'Chủ tịch UBND xã giao bộ phận kinh tế rà soát toàn bộ các cống trong tháng 4/2026 và báo cáo kết quả tại cuộc họp giao ban.',
];

function read(before: string, head = '') {
  const body = SENTENCES.map((words) => `<p>${words}</p>`).join('');
  const html = `<!doctype html><html lang="vi"><head><title>Gặp gỡ hộ nuôi</title>${head}</head><body>${before}<div class="content"><h1>Gặp gỡ hộ nuôi</h1>${body}</div></body></html>`;
  return readArticle(parseHTML(html).document);
}

describe('what can be no part of the body', () => {
  it('navigation is left out, items without a link too', () => {
    const menu = '<ul><li><a href="/">Trang chủ</a></li><li>Giới thiệu</li></ul>';
    expect(read(`<nav>${menu}</nav>`).text).toBe(SENTENCES.join('\n\n'));
    expect(read(`<header><nav>${menu}</nav></header>`).text).toBe(SENTENCES.join('\n\n'));
  });

  it('the line that dates the page is left out and read as its day', () => {
    const html = `<!doctype html><html lang="vi"><body><article><h1>Gặp gỡ hộ nuôi</h1><p>Ngày đăng: 13/03/2026 16:38</p>${SENTENCES.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
    const article = readArticle(parseHTML(html).document);
    expect(article.text).toBe(SENTENCES.join('\n\n'));
    expect(article.publishedAt).toBe('2026-03-13T16:38:00+07:00');
  });
});

describe('a line that begins like a date line', () => {
  const block = (raw: string) =>
    readPage(parseHTML(`<body><p>${raw}</p></body>`).document).blocks[0]!;

  it.each([
    ['Cập nhật đến ngày 12/3/2026, xã đã thu 45 tỷ đồng.', false],
    ['Thứ Năm, 12/3/2026, xã họp dân ở thôn Đoài.', false],
    ['Thứ Tư, 22/10/2025 | 19:25 (GMT+7)', true],
    ['Ngày đăng: 08/07/2024 11:38', true],
    ['Lượt xem: 1.204', true],
    ['Cỡ chữ: A- A A+', true],
    ['Chia sẻ kinh nghiệm nuôi tôm', false],
  ])('%s is furniture: %s', (raw, isExpected) => {
    expect(isFurniture(block(raw))).toBe(isExpected);
  });
});

describe('a page of two short sentences', () => {
  const page = (before: string) =>
    readArticle(
      parseHTML(
        `<!doctype html><html lang="vi"><head><title>Xã Đồng Vạn họp dân</title></head><body><div class="content"><h1>Xã Đồng Vạn họp dân</h1>${before}<p>Sáng 12/3/2026, UBND xã họp dân.</p><p>Chủ tịch UBND xã trả lời các ý kiến của bà con.</p></div></body></html>`,
      ).document,
    );
  const text =
    'Sáng 12/3/2026, UBND xã họp dân.\n\nChủ tịch UBND xã trả lời các ý kiến của bà con.';

  it('keeps both, and the day of the first is not the day of publication', () => {
    expect(page('').text).toBe(text);
    expect(page('').publishedAt).toBeNull();
  });

  it.each(['13/03/2026 16:38', 'Thứ Sáu, 13/03/2026', '13-03-2026 | 08:15'])(
    'does not begin with the date line %s, which is the day of publication',
    (line) => {
      const article = page(`<div>${line}</div>`);
      expect(article.text).toBe(text);
      expect(article.publishedAt?.slice(0, 10)).toBe('2026-03-13');
    },
  );
});

describe('a page that prints no day of its own', () => {
  it('has none, however many days its sentences name', () => {
    const article = read('');
    expect(article.publishedAt).toBeNull();
    expect(article.health.missing).toContain('publishedAt');
  });
});
