import { parseDateLine } from '../fields/parse-date-line';
import { oneLine } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';

const DATE_LABEL =
  /^(?:ngày (?:đăng|cập nhật|xuất bản|viết)|đăng (?:ngày|lúc)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|published|posted|updated)(?!\p{L})/iu;
const MAX_DATE_LINE = 70;

/** What a line that dates the page is made of besides figures; anything more is a sentence, and a sentence is never lost. */
const DATE_WORDS =
  /ngày (?:đăng|cập nhật|xuất bản|viết)|đăng (?:ngày|lúc)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|published|posted|updated|lúc|ngày|tháng|năm|giờ|phút|gmt|utc|am|pm/giu;
const MAX_OTHER_LETTERS = 3;

function isDateLine({ raw }: PageBlock): boolean {
  const line = oneLine(raw);
  if (line.length > MAX_DATE_LINE || !DATE_LABEL.test(line)) return false;
  const others = line.replace(DATE_WORDS, '').match(/\p{L}/gu) ?? [];
  return others.length <= MAX_OTHER_LETTERS && parseDateLine(line, {}) !== null;
}

/**
 * Whether a block can be no part of the body whatever else speaks for it: it stands in a navigation element, or is the line that dates the page.
 *
 * @example
 * isFurniture(block); // => false
 */
export function isFurniture(block: PageBlock): boolean {
  return block.place.tags.includes('nav') || isDateLine(block);
}
