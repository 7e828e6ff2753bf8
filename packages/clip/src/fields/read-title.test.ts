import { describe, expect, it } from 'vitest';
import { readMadePage } from '../../tests/made-page';

const WORDS =
  '<p>Các hộ đề nghị phường ký hợp đồng ba năm và công khai đơn giá.</p><p>Phường hứa trả lời trước ngày 15/7/2025, sau khi hỏi ý kiến của thành phố.</p>';

/** The title of a page whose head and first heading say it in the same words. */
const titleOf = (written: string): string | null =>
  readMadePage(`<title>${written}</title>`, `<h1>${written}</h1><div>${WORDS}</div>`).title;

describe('a title', () => {
  it.each([
    ['Đối thoại &lt;img src=x onerror="a"&gt;', 'Đối thoại <img src=x onerror="a">'],
    ['Bỏ thẻ &lt;font&gt;', 'Bỏ thẻ <font>'],
  ])('may end with a tag that is printed: %s', (written, title) => {
    expect(titleOf(written)).toBe(title);
  });

  it('is no step of the way to the page', () => {
    expect(titleOf('Tin tức ›')).toBeNull();
  });
});
