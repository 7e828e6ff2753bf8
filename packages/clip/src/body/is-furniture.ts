import { parseDateLine } from '../fields/parse-date-line';
import { oneLine } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';
import type { PlaceInPage } from '../page/place-in-page';

const DATE_LABEL =
  /^(?:ngày (?:đăng|cập nhật|xuất bản|viết)|đăng (?:ngày|lúc)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|published|posted|updated)(?!\p{L})/iu;
const MAX_DATE_LINE = 70;

/** What a line that dates the page is made of besides figures; anything more is a sentence, and a sentence is never lost. */
const DATE_WORDS =
  /ngày (?:đăng|cập nhật|xuất bản|viết)|đăng (?:ngày|lúc)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|published|posted|updated|lúc|ngày|tháng|năm|giờ|phút|gmt|utc|am|pm/giu;
const MAX_OTHER_LETTERS = 3;

/** What a reader may do with the page, and how many did: alone on a line it is said by the page, not by the article. */
const CHROME =
  /^(?:(?:số )?lượt (?:xem|đọc|truy cập)(?: bài(?: viết)?)?|đã xem|views?|in (?:bài(?: viết)?|trang|ấn)|bản in|chia sẻ(?: bài viết)?|gửi (?:email|mail|bài viết|cho bạn bè)|(?:xem )?cỡ chữ|quay lại|(?:về|lên) đầu trang|(?:nghe|đọc) bài viết|lưu (?:tin|bài viết)|xem thêm|print|share|back to top)\s{0,3}:?\s{0,3}(?:[\d.,]{1,12}|A\s?[-+]?(?:\s?A\s?[-+]?){0,3})?$/iu;

/**
 * Whether a line is a date and, with or without the words that label it, nothing else.
 * @example isBareDate('Thứ Tư, 22/10/2025 | 19:25 (GMT+7)') // => true
 */
export function isBareDate(raw: string): boolean {
  if (raw.length > 2 * MAX_DATE_LINE) return false;
  const line = oneLine(raw.normalize('NFC'));
  if (line.length > MAX_DATE_LINE) return false;
  const others = line.replace(DATE_WORDS, '').match(/\p{L}/gu) ?? [];
  return others.length <= MAX_OTHER_LETTERS && parseDateLine(line, {}) !== null;
}

function isDateLine({ raw }: PageBlock): boolean {
  if (raw.length > 2 * MAX_DATE_LINE) return false;
  return DATE_LABEL.test(oneLine(raw.slice(0, MAX_DATE_LINE).normalize('NFC'))) && isBareDate(raw);
}

/** Who put the page there, as content systems print it; whoever signs an article does so otherwise. */
const POSTED_BY =
  /^(?:được (?:viết|đăng|tạo) bởi|đăng bởi|người đăng|posted by)\s?:?\s[^.!?]{2,50}$/iu;

function isChrome({ raw }: PageBlock): boolean {
  const line = raw.length > MAX_DATE_LINE ? '' : oneLine(raw.normalize('NFC'));
  return CHROME.test(line) || POSTED_BY.test(line);
}

const FOOTER_NAME = /(?:^|[\s_-])(?:footer|chan-?trang)(?:$|[\s_-])/u;
const CONTENT_TAGS: readonly string[] = ['article', 'main'];

/** The foot of the page, not that of an article. */
function isPageFooter({ names, tags }: PlaceInPage): boolean {
  const at = tags.findIndex(
    (tag, index) => tag === 'footer' || FOOTER_NAME.test(names[index] ?? ''),
  );
  if (at < 0 || tags[at] === 'body' || tags[at] === 'html') return false;
  return !tags.some((tag) => CONTENT_TAGS.includes(tag));
}

/**
 * Whether a block can be no part of the body whatever else speaks for it: it stands in navigation or the foot of the page,
 * is the line that dates the page, or one of the things a reader can do with it.
 *
 * @example
 * isFurniture(block); // => false
 */
export function isFurniture(block: PageBlock): boolean {
  return (
    block.place.tags.includes('nav') ||
    isPageFooter(block.place) ||
    isDateLine(block) ||
    isChrome(block)
  );
}
