import { isAuthorLabel, isNameAlone } from '../fields/author-names';
import { parseDateLine } from '../fields/parse-date-line';
import { oneLine } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';
import type { PlaceInPage } from '../page/place-in-page';
import { elementWords } from '../page/spaced-line';

const DATE_LABEL =
  /^(?:ngày (?:đăng|cập nhật|xuất bản|viết|gửi|hỏi|trả lời)|đăng (?:ngày|lúc)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|published|posted|updated)(?!\p{L})/iu;
const MAX_DATE_LINE = 70;

/** What a line that dates the page is made of besides figures; anything more is a sentence, and a sentence is never lost. */
const DATE_WORDS =
  /ngày (?:đăng|cập nhật|xuất bản|viết|gửi|hỏi|trả lời)|đăng (?:ngày|lúc)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|published|posted|updated|lúc|ngày|tháng|năm|giờ|phút|gmt|utc|am|pm/giu;
const MAX_OTHER_LETTERS = 3;

/** What a reader may do with the page, and how many did: alone on a line it is said by the page, not by the article. */
const CHROME =
  /^(?:(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)(?: bài(?: viết)?)?|đã xem|views?|in (?:bài(?: viết)?|trang|ấn)|bản in|chia sẻ(?: bài viết)?|gửi (?:email|mail|bài viết|cho bạn bè)|(?:xem )?cỡ chữ|quay lại|(?:về|lên) đầu trang|(?:nghe|đọc) bài viết|lưu (?:tin|bài viết)|xem thêm|mục lục|(?:không|chưa) có (?:bình luận|phản hồi|ý kiến)|gửi bình luận|theo dõi|quảng cáo|advertisement|ngày (?:đăng|gửi|hỏi|trả lời|gửi câu hỏi)|print|share|back to top)\s{0,3}:?\s{0,3}(?:[\d.,]{1,12}|A\s?[-+]?(?:\s?A\s?[-+]?){0,3})?$/iu;

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

/** How often the page was read or shared, as figures before the words. */
const COUNTS =
  /^(?:\d[\d.,]{0,9}\s(?:shares?|views?|comments?|likes?|lượt (?:xem|đọc|thích|chia sẻ)|bình luận)(?:\s|$)){1,4}$/iu;
/** A time of day alone on its line, as some themes print it beside the day. */
const CLOCK_ALONE =
  /^(?:[01]?\d|2[0-3])\s?[:h]\s?[0-5]\d(?::[0-5]\d)?(?:\s?(?:am|pm|sa|ch|sáng|chiều|tối))?$/iu;
/** The way to the page, printed as plain words. */
const CRUMBS = /^(?:trang chủ|home)\s?[/>»›|-]/iu;
/** What stands above an advertisement, asks whether the page was of use, or leads to its other parts. */
const AROUND_PAGE =
  /^(?:quảng cáo\s?[-–|:]\s?(?:đọc|xem) tiếp[^.!?]{0,30}|(?:nội dung|bài viết|thông tin|trang)(?: này)? có hữu ích[^.!?]{0,40}\?|trang\s?:?\s?\d{1,3}(?:\s\d{1,3}){0,20}(?:\s?[»>])?)$/iu;
/** What a browser shows in place of what it cannot play. */
const CANNOT_PLAY = /^trình duyệt (?:của bạn |này )?không hỗ trợ /iu;
/** Which part of the portal the article was put in, as content systems print it. */
const FILED_UNDER = /^(?:chuyên mục|danh mục|thể loại|category)\s?:\s[^.!?]{2,60}$/iu;
/** What WordPress prints below an article. */
const WHERE_POSTED =
  /^(?:this entry was posted (?:on|in|by) |bài (?:viết )?này (?:đã )?được đăng (?:trong|vào|bởi) )/iu;
const MAX_LABEL = 40;

/**
 * Where the day begins in a line that dates the page and may say how often it was read besides; null for any other.
 * @example dateLineStart('16/07/2025 03:45 CH | Lượt xem: 1.024') // => 0
 */
export function dateLineStart(line: string): number | null {
  if (line.length > 2 * MAX_DATE_LINE) return null;
  const start = parseDateLine(line, {})?.start ?? -1;
  if (start < 0 || start > MAX_LABEL || /[.!?…]$/u.test(line)) return null;
  const before = line.slice(line.lastIndexOf('|', start) + 1, start);
  const others = before.replace(DATE_WORDS, '').match(/\p{L}/gu) ?? [];
  return others.length <= MAX_OTHER_LETTERS ? start : null;
}

/** Who put the page there, as content systems print it; whoever signs an article does so otherwise. */
const POSTED_BY =
  /^(?:(?:được )?(?:viết|đăng|tạo|gửi) bởi|người đăng|posted by)\s?:?\s[^.!?]{2,50}$/iu;

/**
 * Whether a line is a time of day and nothing else.
 * @example isClockAlone('2:22 chiều') // => true
 */
export function isClockAlone(raw: string): boolean {
  return raw.length <= MAX_DATE_LINE && CLOCK_ALONE.test(oneLine(raw.normalize('NFC')));
}

const COUNTER = /^\d[\d.,]{0,9}$/u;

/** Names, the day and how often it was read, each in an element of its own, and nothing else. */
function isByline(block: PageBlock): boolean {
  if (block.raw.length > 2 * MAX_DATE_LINE || block.pieces.length < 2) return false;
  const words = elementWords(block).filter((part) => /\p{L}|\d/u.test(part));
  return (
    words.some(isBareDate) &&
    words.every((part) => isBareDate(part) || isNameAlone(part) || COUNTER.test(part))
  );
}

function isChrome({ raw }: PageBlock): boolean {
  const line = raw.length > 2 * MAX_DATE_LINE ? '' : oneLine(raw.normalize('NFC'));
  return (
    isChromeLine(line) ||
    isAuthorLabel(line) ||
    isLineOfParts(line, raw) ||
    WHERE_POSTED.test(raw.slice(0, 40))
  );
}

function isChromeLine(line: string): boolean {
  return [
    CHROME,
    COUNTS,
    POSTED_BY,
    FILED_UNDER,
    CLOCK_ALONE,
    CRUMBS,
    CANNOT_PLAY,
    AROUND_PAGE,
  ].some((pattern) => pattern.test(line));
}

const PART = /\s[|•]\s/u;
const AUTHOR_PART = /^(?:tác giả|người viết|người đăng|nguồn(?: tin)?)\s?:\s/iu;
/** Who made what of a long piece: "Bài: Hoàng Linh | Ảnh: Đức Mạnh | Thiết kế: Thu Trang". */
const CREDIT_PART =
  /^(?:tin|bài|bài viết|nội dung|bài và ảnh|ảnh|tin, ảnh|đồ họa|thiết kế|trình bày|kỹ thuật|video|clip|dựng|(?:người )?(?:biên tập|duyệt)|người viết|tác giả)\s?:\s[^.!?]{2,50}$/iu;

/** When, how often read and by whom, with bars between: "14:22 19-12-2025 | Lượt đọc: 97 | Tác giả: Hoàng Giang". */
function isLineOfParts(line: string, raw: string): boolean {
  if (line === '') return false;
  const parts = raw.split('\n').flatMap((words) => oneLine(words).split(PART));
  if (parts.length > 1 && parts.every((part) => CREDIT_PART.test(part))) return true;
  if (parts.length < 2 || !parts.some((part) => isBareDate(part) || CHROME.test(part)))
    return false;
  return parts.every((part) => isBareDate(part) || isChromeLine(part) || AUTHOR_PART.test(part));
}

const CONTENTS_NAME = /(?:^|\s)(?:toc|table-of-contents|muc-?luc)(?:$|[\s_-])/u;

/** The list of an article's own headings. */
function isContents({ place: { names, tags }, raw }: PageBlock): boolean {
  if (raw.length > 2 * MAX_DATE_LINE || /[.!?…]$/u.test(raw)) return false;
  return names
    .slice(0, 4)
    .some((name, at) => CONTENTS_NAME.test(name) && !WHOLE_TAGS.includes(tags[at] ?? ''));
}

const WHOLE_TAGS: readonly string[] = ['html', 'body', 'main', 'article'];
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

/** What was found of a block: the body and its captions are chosen by it, and the section is read by it. */
const FURNITURE = new WeakMap<PageBlock, boolean>();

const CRUMBS_NAME = /(?:^|[\s_-])breadcrumbs?(?:$|[\s_-])/u;

/** The way to the page, as a list. */
function isOfCrumbs({ place: { names, tags } }: PageBlock): boolean {
  return names
    .slice(0, 4)
    .some((name, at) => CRUMBS_NAME.test(name) && !WHOLE_TAGS.includes(tags[at] ?? ''));
}

const DEVICE_NAME =
  /(?:^|[\s_-])(?:tts|tts-(?:box|player)|audio-?player|text-to-speech|ad-slot|inread-ads|adsbygoogle)(?:$|[\s_-])/u;

/** What reads the page aloud, and what sells on it. */
function isOfDevice({ place: { names }, raw }: PageBlock): boolean {
  return raw.length <= MAX_DATE_LINE && names.slice(0, 3).some((name) => DEVICE_NAME.test(name));
}

/**
 * Whether a block can be no part of the body whatever else speaks for it: it stands in navigation or the foot of the page,
 * is the line that dates the page, or one of the things a reader can do with it.
 *
 * @example
 * isFurniture(block); // => false
 */
export function isFurniture(block: PageBlock): boolean {
  const known = FURNITURE.get(block);
  if (known !== undefined) return known;
  const found = findFurniture(block);
  FURNITURE.set(block, found);
  return found;
}

function findFurniture(block: PageBlock): boolean {
  return (
    block.place.tags.includes('nav') ||
    isPageFooter(block.place) ||
    isDateLine(block) ||
    isByline(block) ||
    isOfCrumbs(block) ||
    isOfDevice(block) ||
    isContents(block) ||
    isChrome(block)
  );
}
