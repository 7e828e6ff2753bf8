import { because } from '../because';
import type { ReadableText } from '../readable-text';
import { dayNumber, daysInMonth, isoDay, readIsoDay, type CalendarDay } from './calendar-day';
import type { DateMention } from './date-mention';

const WORDS =
  /(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) (nay|qua|mai|cùng ngày|hôm qua|hôm nay)|hôm (nay|qua)|ngày (mai))(?![\p{L}\p{N}])/uy;
const FIRST = new Set(['rạng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'ngày']);
const SHIFT: Readonly<Record<string, number>> = {
  nay: 0,
  'hôm nay': 0,
  'cùng ngày': 0,
  qua: -1,
  'hôm qua': -1,
  mai: 1,
};

function shifted(day: CalendarDay, by: number): string | null {
  if (by === 0) return isoDay(day.year, day.month, day.day);
  const next = { ...day, day: day.day + by };
  if (next.day < 1) {
    const month = day.month === 1 ? 12 : day.month - 1;
    const year = day.month === 1 ? day.year - 1 : day.year;
    return isoDay(year, month, daysInMonth(year, month));
  }
  if (next.day <= daysInMonth(day.year, day.month)) return isoDay(next.year, next.month, next.day);
  return day.month === 12 ? isoDay(day.year + 1, 1, 1) : isoDay(day.year, day.month + 1, 1);
}

/**
 * Reads "sáng nay", "chiều qua", "hôm nay", resolved against the reference date.
 *
 * @example
 * relativeDay(readableText('Sáng nay'), { at: 0, word: 'sáng' }, '2025-11-20')?.value; // => '2025-11-20'
 */
export function relativeDay(
  readable: ReadableText,
  place: { at: number; word: string },
  referenceOn: string | null,
): DateMention | null {
  if (!FIRST.has(place.word)) return null;
  WORDS.lastIndex = place.at;
  const hit = WORDS.exec(readable.key);
  if (!hit) return null;
  const now = referenceOn === null ? null : readIsoDay(referenceOn);
  const by = SHIFT[hit[1] ?? hit[2] ?? hit[3] ?? ''] ?? 0;
  const span = { start: place.at, end: WORDS.lastIndex };
  const value = now === null || dayNumber(now) <= 0 ? null : shifted(now, by);
  return {
    ...span,
    raw: readable.text.slice(span.start, span.end),
    class: 'day',
    value,
    workingDays: null,
    inclusive: null,
    expression: null,
    because: [because('DATE-RELATIVE', span)],
  };
}
