import { because } from '../because';
import type { ReadableText } from '../readable-text';
import { execAt, type Groups } from '../text/exec-at';
import { readIsoDay, shiftDays } from './calendar-day';
import type { DateMention } from './date-mention';
import { matchDay } from './day-patterns';
import { resolveCore } from './resolve-core';

const WORDS =
  /(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) (nay|qua|mai|cùng ngày|hôm qua|hôm nay)|hôm (nay|qua)|ngày (mai))(?![\p{L}\p{N}])/uy;
/** The words such an expression may begin with. */
export const RELATIVE_DAY_WORDS: ReadonlySet<string> = new Set([
  'rạng',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
  'ngày',
]);
const SHIFT: Readonly<Record<string, number>> = {
  nay: 0,
  'hôm nay': 0,
  'cùng ngày': 0,
  qua: -1,
  'hôm qua': -1,
  mai: 1,
};

/** The day that the article prints behind such words: "chiều nay (25/5)", "sáng nay, 25/5/2026". */
function printedDay(
  key: string,
  at: number,
  referenceOn: string | null,
): { end: number; value: string | null } | null {
  const opening = /^(?: \(|, ?)(?:ngày )?(?=\d)/u.exec(key.slice(at, at + 9))?.[0];
  const found = opening === undefined ? null : matchDay(key, at + opening.length, true);
  if (!found) return null;
  const closing = opening?.includes('(') === true && key.charAt(found.end) === ')' ? 1 : 0;
  const { days } = resolveCore(found, referenceOn, null);
  return { end: found.end + closing, value: days?.first ?? null };
}

function spokenDay(groups: Groups, referenceOn: string | null): string | null {
  const now = readIsoDay(referenceOn ?? '');
  const by = SHIFT[groups.slice(1).find((word) => word !== undefined) ?? ''] ?? 0;
  return now === null ? null : shiftDays(now, by);
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
  const hit = RELATIVE_DAY_WORDS.has(place.word) ? execAt(WORDS, readable.key, place.at) : null;
  if (!hit) return null;
  const printed = printedDay(readable.key, hit.end, referenceOn);
  const span = { start: place.at, end: printed?.end ?? hit.end };
  return {
    start: span.start,
    end: span.end,
    raw: readable.text.slice(span.start, span.end),
    class: 'day',
    value: printed?.value ?? spokenDay(hit.groups, referenceOn),
    workingDays: null,
    inclusive: null,
    expression: null,
    because: [because('DATE-RELATIVE', span)],
  };
}
