import { because } from '../because';
import type { ReadableText } from '../readable-text';
import { execAt, type Groups } from '../text/exec-at';
import { readIsoDay, shiftDays, type CalendarDay } from './calendar-day';
import { coreExpression } from './date-expression';
import { dateCore, type DateCore, type DateMention } from './date-mention';
import { coreDays } from './resolve-core';

const WORDS =
  /(trong )?(?:(đầu|giữa|cuối) )?(tháng|tuần) (này|tới|sau|trước|qua)(?![\p{L}\p{N}])/uy;
/** "Sáu tháng sau" counts months and names none. */
const COUNTED = /(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|những|các) $/u;
/** The words such an expression may begin with. */
export const RELATIVE_SPAN_WORDS: ReadonlySet<string> = new Set([
  'trong',
  'đầu',
  'giữa',
  'cuối',
  'tháng',
  'tuần',
]);
const SHIFT: Readonly<Record<string, number>> = { này: 0, tới: 1, sau: 1 };
const EDGES: Readonly<Record<string, DateCore['edge']>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
};

const DAYS_OF_WEEK = 7;

/** Weeks begin on Monday. */
function weekValue(now: CalendarDay, by: number, edge: DateCore['edge']): string {
  const weekday = new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay() || DAYS_OF_WEEK;
  const monday = DAYS_OF_WEEK * by + 1 - weekday;
  const [first, last] = [shiftDays(now, monday), shiftDays(now, monday + DAYS_OF_WEEK - 1)];
  if (edge === 'start') return first;
  return edge === 'end' ? last : `${first}/${last}`;
}

function monthCore(now: CalendarDay, by: number, edge: DateCore['edge']): DateCore {
  const months = now.year * 12 + now.month - 1 + by;
  const filled = {
    year: Math.floor(months / 12),
    span: 'month',
    index: (months % 12) + 1,
  } as const;
  return dateCore(
    { start: 0, end: 0 },
    { class: 'interval', ruleId: 'DATE-RELATIVE', edge, ...filled },
  );
}

function monthValue(core: DateCore): string | null {
  const days = coreDays(core, core.year ?? 0);
  if (days === null) return null;
  return days.first === days.last ? days.first : `${days.first}/${days.last}`;
}

function resolved(
  [, , edgeWord = '', unit, shift = '']: Groups,
  raw: string,
  now: CalendarDay,
): Pick<DateMention, 'value' | 'expression'> {
  const [by, edge] = [SHIFT[shift] ?? -1, EDGES[edgeWord] ?? 'whole'];
  if (unit === 'tuần') return { value: weekValue(now, by, edge), expression: null };
  const core = monthCore(now, by, edge);
  const context = { bound: 'within', year: core.year, time: null } as const;
  return { value: monthValue(core), expression: coreExpression(core, raw, context) };
}

/**
 * Reads "tháng này", "cuối tháng tới", "trong tuần sau", resolved against the reference date.
 *
 * @example
 * relativeSpan(readableText('cuối tháng này'), { at: 0, word: 'cuối' }, '2025-11-20')?.value; // => '2025-11-30'
 */
export function relativeSpan(
  readable: ReadableText,
  place: { at: number; word: string },
  referenceOn: string | null,
): DateMention | null {
  if (!RELATIVE_SPAN_WORDS.has(place.word)) return null;
  const hit = execAt(WORDS, readable.key, place.at);
  if (!hit || COUNTED.test(readable.key.slice(Math.max(0, place.at - 6), place.at))) return null;
  const span = { start: place.at, end: hit.end };
  const raw = readable.text.slice(span.start, span.end);
  const mention = {
    start: span.start,
    end: span.end,
    raw,
    class: 'interval' as const,
    value: null,
    workingDays: null,
    inclusive: null,
    expression: null,
    because: [because('DATE-RELATIVE', span)],
  } satisfies DateMention;
  const now = readIsoDay(referenceOn ?? '');
  return now === null ? mention : { ...mention, ...resolved(hit.groups, raw, now) };
}
