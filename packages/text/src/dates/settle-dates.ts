import { because } from '../because';
import type { Draft } from '../passages/draft';
import type { ReadableText } from '../readable-text';
import { isWithinAny, type Span } from '../text/span';
import type { DateMention } from './date-mention';

/** Words of something to be done before it; at the head of a line it is itself an order. */
const TO_DO =
  /(?:(?:mong muốn|đề nghị|yêu cầu|cần|phải|sẽ|chỉ đạo|giao)(?=\s)[^.;\n]{0,300}|(?:^|\n)[-+•\s]*)$/u;

/** A time of day, a comparison, or how well something was done: no limit of time. */
const NO_LIMIT_BEFORE =
  /(?:sáng|chưa(?: \p{L}+){0,4}|được|đã(?: \p{L}+){0,2}|đầy đủ,|minh bạch,|công khai,)$/u;
const NO_LIMIT_BEHIND = /^(?:hơn|muộn|và hiệu quả)(?![\p{L}])/u;

/** A vague word bounds what is to be done, not how well it was done. */
function isLimit({ key }: ReadableText, date: DateMention): boolean {
  const before = key.slice(Math.max(0, date.start - 40), date.start).trimEnd();
  return (
    !NO_LIMIT_BEFORE.test(before) && !NO_LIMIT_BEHIND.test(key.slice(date.end + 1, date.end + 14))
  );
}

/** What is always, daily or promptly so counts where it is part of something to be done. */
const LOOSE =
  /^(?:thường xuyên|định kỳ|(?:hằng|hàng|mỗi) ngày|kịp thời|nhanh chóng|khẩn trương|ngay)$/u;

function qualifies(readable: ReadableText, passages: readonly Span[], date: DateMention): boolean {
  if (date.class === 'vague' && !isLimit(readable, date)) return false;
  const isLoose = LOOSE.test(readable.key.slice(date.start, date.end));
  if (!isLoose || isWithinAny(passages, date)) return true;
  return TO_DO.test(readable.key.slice(Math.max(0, date.start - 320), date.start));
}

/** A bare day in the deadline cell or line of a task is its deadline. */
function asDeadline(date: DateMention, cells: readonly Span[]): DateMention {
  if (date.class !== 'day' || !isWithinAny(cells, date)) return date;
  const [year, month, day] = (date.value ?? '').split('-').map(Number);
  const expression =
    year === undefined || month === undefined || day === undefined
      ? null
      : ({ kind: 'date', raw: date.raw, bound: 'on', year, month, day } as const);
  return {
    ...date,
    class: 'deadline',
    expression,
    because: [...date.because, because('DATE-CELL', date)],
  };
}

/**
 * Settles what only the passages can tell of dates: vague words of the background are dropped, days in deadline cells become deadlines.
 *
 * @example
 * // see readText
 */
export function settleDates(
  readable: ReadableText,
  dates: readonly DateMention[],
  drafts: readonly Draft[],
): DateMention[] {
  const inOrder = [...drafts].sort((left, right) => left.start - right.start);
  const toDo = inOrder.filter(({ kind }) => kind !== 'complaint');
  const cells = inOrder
    .flatMap((draft) => (draft.deadlineIn ? [draft.deadlineIn] : []))
    .sort((left, right) => left.start - right.start);
  return dates
    .filter((date) => isWithinAny(cells, date) || qualifies(readable, toDo, date))
    .map((date) => asDeadline(date, cells));
}
