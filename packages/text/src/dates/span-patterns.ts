import { byWord } from './by-word';
import type { DateCore } from './date-mention';
import { MONTH, monthNumber } from './month-words';
import { EDGES, END, fillable, spanForm, YEAR, yearOf, type Pattern } from './span-words';
import { yearBehind } from './year-behind';
import { edgeYear, horizon, term, yearOnly, yearRange } from './year-patterns';

const MONTH_SPAN = new RegExp(
  String.raw`(?:(đầu|giữa|cuối|nửa đầu|nửa cuối) )?tháng ${MONTH}(?!\d)${YEAR}${END}`,
  'uy',
);
const QUARTER = new RegExp(
  String.raw`(?:(đầu|giữa|cuối) )?quý (iv|iii|ii|i|[1-4])${YEAR}${END}`,
  'uy',
);
const HALF = new RegExp(
  String.raw`(?:(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|(nửa)|(quý)) (đầu|cuối)(?: tiên)? (?:của )?năm(?: (\d{4})| (nay|tới|sau))?${END}`,
  'uy',
);
const MONTHS_OF = new RegExp(String.raw`(\d{1,2}) tháng (?:của )?năm (\d{4})${END}`, 'uy');
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const countOf = (counted: string): number =>
  /^\d/.test(counted) ? Number(counted) : monthNumber(counted);
const month = spanForm(MONTH_SPAN, 'DATE-MONTH', (groups, { key, end, now }) => {
  const [, edge = '', index = '', dashed, worded, spaced, relative] = groups;
  return {
    ...fillable(yearOf(now, dashed ?? worded ?? spaced, relative) ?? yearBehind(key, end, 'month')),
    span: 'month',
    index: monthNumber(index),
    edge: EDGES[edge] ?? 'whole',
  };
});

const quarter = spanForm(QUARTER, 'DATE-QUARTER', (groups, { key, end, now }) => {
  const [, edge = '', index = '', dashed, worded, spaced, relative] = groups;
  return {
    ...fillable(
      yearOf(now, dashed ?? worded ?? spaced, relative) ?? yearBehind(key, end, 'quarter'),
    ),
    span: 'quarter',
    index: QUARTERS[index] ?? Number(index),
    edge: EDGES[edge] ?? 'whole',
  };
});

function monthsSpan(
  count: number,
  last: boolean,
): Pick<DateCore, 'span' | 'index' | 'month'> | null {
  if (count === 6) return { span: 'half_year', index: last ? 2 : 1, month: null };
  if (count === 9 && !last) return { span: 'nine_months', index: null, month: null };
  return count >= 1 && count <= 11 ? { span: null, index: last ? 2 : 1, month: count } : null;
}

const half = spanForm(HALF, 'DATE-MONTHS', (groups, { now }) => {
  const [, count = '', halfWord, quarterWord, edge, year, relative] = groups;
  const isLast = edge === 'cuối';
  const span =
    quarterWord === undefined
      ? monthsSpan(halfWord === undefined ? countOf(count) : 6, isLast)
      : ({ span: 'quarter', index: isLast ? 4 : 1, month: null } as const);
  return span && { ...fillable(yearOf(now, year, relative)), ...span };
});

const monthsOf = spanForm(MONTHS_OF, 'DATE-MONTHS', ([, count, year]) => {
  const span = monthsSpan(Number(count), false);
  return span && { year: Number(year), ...span };
});

/** Patterns by the word they begin with. */
const BY_WORD = byWord<readonly Pattern[]>([
  ['tháng', [month]],
  ['đầu giữa cuối', [month, quarter, edgeYear]],
  ['nửa', [month, half]],
  ['quý', [quarter, half]],
  ['năm', [half, yearRange, yearOnly]],
  ['giai thời niên trung các', [yearRange]],
  ['nhiệm', [yearRange, term]],
  ['đến tới vào tầm', [horizon]],
  ['trong', [term]],
  ['hai ba bốn sáu bảy tám chín mười', [half]],
]);

/** The words a span of the calendar may begin with; a number may too. */
export const SPAN_WORDS: readonly string[] = [...BY_WORD.keys()];

/**
 * Reads a span of the calendar that starts at an offset of a match key with the word given: month, quarter, months of a year, year, period, horizon.
 * `now` is the year of the reference date, for "năm nay".
 *
 * @example
 * matchSpan('quý iv/2025', { at: 0, word: 'quý' }, null)?.index; // => 4
 */
export function matchSpan(
  key: string,
  place: { at: number; word: string },
  now: number | null,
): DateCore | null {
  const patterns = /^\d{1,2}$/.test(place.word)
    ? [half, monthsOf, yearRange]
    : (BY_WORD.get(place.word) ?? []);
  for (const pattern of patterns) {
    const core = pattern(key, place.at, now);
    if (core) return core;
  }
  return null;
}
