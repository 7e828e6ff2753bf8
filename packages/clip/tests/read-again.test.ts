import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readArticle } from '../src/read-article';
import { PORTAL_URL } from './made-page';

const TITLE = 'Phường Vĩnh Thắng đối thoại với các hộ kinh doanh ven hồ về mặt bằng';
const CAPTION = 'Quanh hồ Vĩnh Thắng có 45 hộ thuê mặt bằng';
const BODY = [
  'Các hộ cho biết mặt bằng ven hồ thuê theo từng quý nên không ai dám đầu tư lâu dài.',
  'Bà Đoàn Thị Lụa đề nghị phường ký hợp đồng ba năm và công khai đơn giá tại nhà văn hóa.',
  'Chủ tịch UBND phường hứa trình phương án cho thuê ba năm lên thành phố trước ngày 15/7/2025.',
];

it('a page is read by what it holds when it is read: a picture that came late makes the line in its box a caption', () => {
  const [first, ...rest] = BODY.map((words) => `<p>${words}</p>`);
  const box = `<table id="box"><tr><td id="place"></td></tr><tr><td>${CAPTION}</td></tr></table>`;
  const { document } = parseHTML(
    `<!doctype html><html lang="vi"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="noi-dung-bai">${first}${box}${rest.join('')}</div></body></html>`,
  );
  const read = () => readArticle(document as unknown as Document, { url: PORTAL_URL });
  expect(read().captions).toEqual([]);
  document.querySelector('#place')?.append(document.createElement('img'));
  const again = read();
  expect(again.captions).toEqual([CAPTION]);
  expect(again.text).toBe(BODY.join('\n\n'));
});
