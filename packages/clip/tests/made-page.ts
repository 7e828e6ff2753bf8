import { parseHTML } from 'linkedom';
import type { ArticleReading } from '../src/article-reading';
import { readArticle } from '../src/read-article';

/** The address of the made-up portal. */
export const PORTAL_URL = 'https://dongvan.example.vn/tin/1.html';

const ITEMS = ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Liên hệ'];

/** The menu of the made-up portal. */
export const MENU = `<ul class="menu">${ITEMS.map((word) => `<li><a href="/">${word}</a></li>`).join('')}</ul>`;

/** Two other articles as a list of links with their days. */
export const OTHERS = `<ul>${['Xã Đông Giang ra quân dọn vệ sinh kênh mương', 'Hội Nông dân tổng kết phong trào thi đua'].map((words) => `<li><a href="/tin">${words}</a> (11/03/2026)</li>`).join('')}</ul>`;

/** The foot of the made-up portal. */
export const FOOT =
  '<div class="footer"><p>Cổng thông tin điện tử UBND huyện Đồng Vạn</p><p>Chịu trách nhiệm: Ông Trần Quang Hải, Chánh Văn phòng</p></div>';

/** Reads a page of the made-up portal: its menu above, its foot below what is given. */
export function readMadePage(head: string, body: string): ArticleReading {
  const html = `<!doctype html><html lang="vi"><head>${head}</head><body>${MENU}${body}${FOOT}</body></html>`;
  return readArticle(parseHTML(html).document as unknown as Document, { url: PORTAL_URL });
}
