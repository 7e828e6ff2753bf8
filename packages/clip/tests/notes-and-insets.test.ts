import { describe, expect, it } from 'vitest';
import { readMadePage as read } from './made-page';

const TITLE = 'Phường Vĩnh Thắng đối thoại với các hộ kinh doanh ven hồ về mặt bằng';
const HEAD = `<title>${TITLE}</title>`;
const FIRST = 'Các hộ cho biết mặt bằng ven hồ thuê theo từng quý nên không ai dám đầu tư lâu dài.';
const REST = [
  'Bà Đoàn Thị Lụa đề nghị phường ký hợp đồng ba năm và công khai đơn giá tại nhà văn hóa.',
  'Chủ tịch UBND phường hứa trình phương án cho thuê ba năm lên thành phố trước ngày 15/7/2025.',
  'Trong lúc chờ, phường giữ nguyên đơn giá của quý II cho đến hết năm 2025.',
];
const TEXT = [FIRST, ...REST].join('\n\n');
const PARAGRAPHS = [FIRST, ...REST].map((words) => `<p>${words}</p>`);

/** A page whose paragraphs have something put in behind the second one. */
function readWithInset(inset: string): string {
  const [one, two, ...rest] = PARAGRAPHS;
  const body = `<div class="noi-dung-bai">${one}${two}${inset}${rest.join('')}</div>`;
  return read(HEAD, `<h1>${TITLE}</h1><p>Ngày đăng: 10/06/2025 08:15</p>${body}`).text;
}

describe('a note below an article', () => {
  const marked = `<p>${FIRST}<sup id="r1"><a href="#n1">[1]</a></sup></p>${PARAGRAPHS.slice(1).join('')}`;
  const page = (body: string, below: string): string =>
    read(HEAD, `<h1>${TITLE}</h1><div class="noi-dung-bai">${body}</div>${below}`).text;
  const NOTE = 'Nghị quyết số 12, trang 4.';

  it.each([
    `<ol><li id="n1"><p>${NOTE} <a href="#r1">↩</a></p></li></ol>`,
    `<div><hr><div><p><a name="n1" href="#r1">[1]</a> ${NOTE}</p></div></div>`,
  ])('belongs to it where its mark and the note lead to each other: %s', (note) => {
    expect(page(marked, note)).toContain(NOTE);
  });

  it('has all its paragraphs', () => {
    const note = `<div><a id="n1" href="#r1">1</a><div><p>${NOTE}</p><p>Xem cả phụ lục.</p></div></div>`;
    expect(page(marked, note).endsWith(`1\n\n${NOTE}\n\nXem cả phụ lục.`)).toBe(true);
  });

  it('is not made of what leads nowhere, nor of the list of headings above', () => {
    const contents = '<div id="n1"><a href="#r1">Xem ý kiến của các hộ</a></div>';
    expect(page(marked, '<p>Về đầu bài <a href="#top">tại đây</a></p>')).not.toContain('Về đầu');
    expect(page(contents + marked, '')).not.toContain('Xem ý kiến');
  });
});

describe('what is put between the paragraphs', () => {
  it.each([
    '<ul><li><a href="#mot">Vì sao các hộ chưa yên tâm đầu tư lâu dài</a></li><li><a href="#hai">Phường đã trả lời các hộ những gì</a></li></ul>',
    '<form action="/dang-ky"><p>Nhập địa chỉ thư để nhận bản tin hằng tuần của phường chúng tôi.</p><input type="email"></form>',
    '<p><label for="dong-y">Tôi đồng ý nhận tin của phường qua thư điện tử mỗi tuần một lần.</label></p>',
    '<p>Read more: <a href="/tin/2.html">Phường Vĩnh Thắng công khai đơn giá cho thuê mặt bằng ven hồ.</a></p>',
  ])('and is no part of the article is left out: %s', (inset) => {
    expect(readWithInset(inset)).toBe(TEXT);
  });

  it('and says the same each time is a button', () => {
    const button =
      '<p><a href="/chi-duong">Xem đường đi đến hội trường phường, mở cửa cả tuần.</a></p>';
    expect(readWithInset(button.repeat(3))).toBe(TEXT);
  });

  it('stays where it is written out in the article', () => {
    const inset =
      '<p>Read more: đây là tên một chuyên mục của tờ tin phường, không phải liên kết.</p>';
    expect(readWithInset(inset)).toContain('Read more');
    const label = '<p><label>Các hộ đã ký vào biên bản ngay tại hội trường phường.</label></p>';
    expect(readWithInset(label)).toContain('Các hộ đã ký');
  });
});
