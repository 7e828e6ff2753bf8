import type { ReadableText } from '../readable-text';
import { dateFromCore, eventMention } from './date-from-core';
import type { DateCore, DateMention } from './date-mention';
import { matchBareDay } from './day-patterns';

/** An occasion named by its day: "Ngày Nhà giáo Việt Nam 20/11", "kỷ niệm 80 năm Quốc khánh 2/9". */
const OCCASION =
  /(?:[Dd]ịp |Ngày (?!\d)|[Ll]ễ |[Kk]ỷ niệm |Quốc khánh|Chiến thắng |[Qq]uốc tế )[^.;:\n]{0,60}$/u;

/** What follows "3/4" where it is a share and no day: "3/4 số hộ". */
const SHARE =
  /^ (?:số|hộ|diện|tổng|dân|thành viên|quân|lượng|đại biểu|chiều|đơn vị|xã|phường|thôn|học|giáo|cán|người|lần|giá|mức|chi|kinh|nhu cầu|sản|khối|chỉ tiêu|nội dung|tiêu chí|công trình|dự án)/u;

/** Words that let a day without year in, where it is no share. */
const TO_A_DAY = /(?:^|[\s(])(?:đến|tới|từ|vào|nay|qua|sang) ?\(?$/u;

/** A day given in brackets behind one told in words: "thứ Sáu tuần này (28/11)". */
const TOLD_BEFORE =
  /(?:^|\s)(?:ngày|thứ|sáng|trưa|chiều|tối|đêm|hôm|tuần|tháng)(?: [\p{L}\d]+){0,5} \($/u;

/** A day listed behind another one: "30/4, 1/5", "10/10 và 12/10". */
const BESIDE = /^(?: ?(?:đến|và|tới|-) ?|, ?)$/u;

function isIntroduced(key: string, found: DateCore, last: DateMention | undefined): boolean {
  if (last?.class === 'day' && BESIDE.test(key.slice(last.end, found.start))) return true;
  if (
    key.charAt(found.end) === ')' &&
    TOLD_BEFORE.test(key.slice(Math.max(0, found.start - 48), found.start))
  )
    return true;
  return (
    TO_A_DAY.test(key.slice(Math.max(0, found.start - 8), found.start)) &&
    !SHARE.test(key.slice(found.end, found.end + 14))
  );
}

/**
 * A day without year that no word such as "ngày" introduces: an occasion, the end of "đến 30/6", a day listed behind another.
 *
 * @example
 * bareDay(readableText('đến 30/6'), { at: 4, word: '30' }, { referenceOn: '2026-01-05', last: undefined })?.raw; // => '30/6'
 */
export function bareDay(
  readable: ReadableText,
  place: { at: number; word: string },
  context: { referenceOn: string | null; last: DateMention | undefined },
): DateMention | null {
  const found = matchBareDay(readable.key, place.at);
  if (!found || readable.key.charAt(place.at - 1) === '/') return null;
  const before = readable.text.slice(Math.max(0, place.at - 80), place.at);
  const span = { start: place.at, end: found.end };
  if (OCCASION.test(before)) return eventMention(readable, span, { ruleId: 'DATE-OCCASION' });
  if (!isIntroduced(readable.key, found, context.last)) return null;
  const { referenceOn } = context;
  return dateFromCore(readable, found, { start: place.at, prefix: null, referenceOn });
}
