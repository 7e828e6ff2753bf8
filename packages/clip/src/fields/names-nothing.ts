import { plainWords } from './plain-words';

const KINDS =
  '(?:tin|tin tức|tin bài|bài|bài viết|bài đăng|văn bản|nội dung|thông tin|sự kiện|thông báo|bản tin)';
const NOTHING = new RegExp(
  `^(?:(?:xem |trang |đọc )?chi tiết(?: ${KINDS})?|chitiet[a-z]{0,10}|${KINDS}|tin tức sự kiện|tin hoạt động|(?:xem|đọc) ${KINDS}` +
    '|trang (?:chủ|chi tiết|tin|tin tức)|(?:bản|trang) in|in (?:bài viết|bài|tin|trang|nội dung)|print(?: page)?|home(?: ?page)?|default|index|(?:untitled|new)(?: (?:document|page))?(?: \\d{1,3})?|news(?: details?)?|articles?|view|pages?|details?)$',
  'u',
);

/**
 * Whether a title names the page's making or its section and no article: "Chi tiết tin", "Trang chủ", "Untitled".
 * @example namesNothing('Chi tiết tin') // => true
 */
export function namesNothing(title: string): boolean {
  return NOTHING.test(plainWords(title.replace(/\.(?:aspx|html?|php|jsp)$/iu, '')));
}
