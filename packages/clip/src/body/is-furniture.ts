import { parseDateLine } from '../fields/parse-date-line';
import { oneLine } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';

const DATE_LABEL =
  /^(?:ngày (?:đăng|cập nhật|xuất bản|viết)|đăng (?:ngày|lúc)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|published|posted|updated)(?!\p{L})/iu;
const MAX_DATE_LINE = 70;

function isDateLine({ raw }: PageBlock): boolean {
  const line = oneLine(raw);
  return line.length <= MAX_DATE_LINE && DATE_LABEL.test(line) && parseDateLine(line, {}) !== null;
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
