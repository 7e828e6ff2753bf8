import type { ReadParagraph } from './read-paragraph';
import type { WordView } from './sentence-view';

const ANSWER_BELOW =
  /^(?:xử lý$|kết quả xử lý|kết quả trả lời|trả lời\s*:?$|nội dung trả lời|đơn vị xử lý|cơ quan trả lời|phản hồi)|^[^.;:]{3,90} trả lời(?: như sau)?:?$/u;
const LETTER =
  /(?:kính (?:gửi|mong|đề nghị|chào|thưa)|tôi |chúng tôi |xin (?:cảm ơn|hỏi)|mong (?:cơ quan|các|quý)|trân trọng cảm ơn|cảm ơn|là có chính xác không|chưa được|ô nhiễm|xuống cấp|phản ánh|nội dung:)/u;

/** How many paragraphs at the head of a text may hold the letter. */
const HEAD = 6;

/**
 * True for a text that opens with a citizen's own words, answered below: a hotline, a question and its answer.
 *
 * @example
 * // see readPassages
 */
export function isLetter(view: WordView, paragraphs: readonly ReadParagraph[]): boolean {
  if (isHotline(view, paragraphs)) return true;
  const answer = paragraphs
    .slice(0, 14)
    .findIndex((paragraph) => ANSWER_BELOW.test(view.key(paragraph)));
  if (answer <= 0) return false;
  const before = paragraphs
    .slice(0, Math.min(answer, HEAD))
    .filter((paragraph) => paragraph.role === 'body');
  const words = before.map((paragraph) => view.key(paragraph)).join(' ');
  return LETTER.test(words);
}

/** A newspaper's column of troubles: its title, then one marked paragraph for each. */
function isHotline(view: WordView, [title, first]: readonly ReadParagraph[]): boolean {
  return (
    title !== undefined &&
    first !== undefined &&
    /đường dây nóng|bạn đọc/u.test(view.key(title)) &&
    /^[*•+-]/u.test(view.key(first))
  );
}

const FOLLOWS_UP =
  /(?:kết quả|tiến độ|tình hình) (?:giải quyết|thực hiện|xử lý|triển khai)[^.\n]{0,80}(?:kiến nghị|cam kết|lời hứa|kết luận|đối thoại)|lời hứa|(?:sau|hậu) (?:khi )?(?:các |những |buổi |hội nghị |cuộc )*(?:đối thoại|tiếp xúc|chất vấn)[^.\n]{0,60}(?:đã|kết quả|thực hiện|giải quyết|tháng|năm|việc)|(?:sau|qua) (?:hơn |gần )?[\p{L}\d]{1,4} (?:tháng|năm|tuần)[^.\n,]{0,30} (?:thực hiện|triển khai) (?:các )?(?:cam kết|kiến nghị|kết luận|lời hứa|thông báo kết luận|thông báo)|(?:tháng|năm|tuần) sau (?:hội nghị|buổi|cuộc|khi) [^.\n]{0,30}(?:đối thoại|tiếp xúc)|(?:thực hiện|giải quyết) (?:các )?(?:cam kết|kiến nghị|kết luận|lời hứa)[^.\n]{0,60}(?:ra sao|đến đâu|thế nào|sau)/u;

/**
 * True for an article that follows up what was promised: told by its title and its first paragraphs.
 *
 * @example
 * // see readPassages
 */
export function followsUp(view: WordView, paragraphs: readonly ReadParagraph[]): boolean {
  return paragraphs
    .slice(0, 3)
    .some((paragraph) => FOLLOWS_UP.test(view.key(paragraph).slice(0, 260)));
}

const TITLE_LENGTH = 220;

/** A first paragraph without a full stop is the title. */
export function withdrawTitle(view: WordView, paragraphs: ReadParagraph[]): ReadParagraph[] {
  const [first, second] = paragraphs;
  if (!first || !second || first.role !== 'body') return paragraphs;
  const text = view.readable.text.slice(first.start, first.end);
  const isTitle = text.length < TITLE_LENGTH && !/[.:;!?…]["”]?$/u.test(text);
  return isTitle ? [{ ...first, role: 'byline' }, ...paragraphs.slice(1)] : paragraphs;
}
