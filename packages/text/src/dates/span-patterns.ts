import { dateCore, type DateCore } from './date-mention';
import { MONTH, monthNumber } from './month-words';
import { EDGES, END, YEAR, yearOf, type Pattern } from './span-words';
import { execAt } from './phrase-hit';
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
const month: Pattern = (key, at, now) => {
  const hit = execAt(MONTH_SPAN, key, at);
  if (!hit) return null;
  const year =
    yearOf(now, hit.groups[3] ?? hit.groups[4] ?? hit.groups[5], hit.groups[6]) ??
    yearBehind(key, hit.end, 'month');
  const edge = EDGES[(hit.groups[1] ?? '').replace('nửa ', '')] ?? 'whole';
  const isHalf = (hit.groups[1] ?? '').startsWith('nửa');
  const index = monthNumber(hit.groups[2] ?? '');
  return dateCore(
    { start: at, end: hit.end },
    {
      class: 'interval',
      ruleId: 'DATE-MONTH',
      year,
      yearless: year === null,
      span: 'month',
      index,
      edge: isHalf ? 'whole' : edge,
    },
  );
};

const quarter: Pattern = (key, at, now) => {
  const hit = execAt(QUARTER, key, at);
  if (!hit) return null;
  const year =
    yearOf(now, hit.groups[3] ?? hit.groups[4] ?? hit.groups[5], hit.groups[6]) ??
    yearBehind(key, hit.end, 'quarter');
  const index = QUARTERS[hit.groups[2] ?? ''] ?? Number(hit.groups[2]);
  return dateCore(
    { start: at, end: hit.end },
    {
      class: 'interval',
      ruleId: 'DATE-QUARTER',
      year,
      yearless: year === null,
      span: 'quarter',
      index,
      edge: EDGES[hit.groups[1] ?? ''] ?? 'whole',
    },
  );
};

function monthsSpan(
  count: number,
  last: boolean,
): Pick<DateCore, 'span' | 'index' | 'month'> | null {
  if (count === 6) return { span: 'half_year', index: last ? 2 : 1, month: null };
  if (count === 9 && !last) return { span: 'nine_months', index: null, month: null };
  return count >= 1 && count <= 11 ? { span: null, index: last ? 2 : 1, month: count } : null;
}

const half: Pattern = (key, at, now) => {
  const hit = execAt(HALF, key, at);
  if (!hit) return null;
  const isLast = hit.groups[4] === 'cuối';
  const span =
    hit.groups[3] === undefined
      ? monthsSpan(hit.groups[2] === undefined ? countOf(hit.groups[1] ?? '') : 6, isLast)
      : ({ span: 'quarter', index: isLast ? 4 : 1, month: null } as const);
  const year = yearOf(now, hit.groups[5], hit.groups[6]);
  return (
    span &&
    dateCore(
      { start: at, end: hit.end },
      { class: 'interval', ruleId: 'DATE-MONTHS', year, yearless: year === null, ...span },
    )
  );
};

const monthsOf: Pattern = (key, at) => {
  const hit = execAt(MONTHS_OF, key, at);
  const span = hit && monthsSpan(Number(hit.groups[1]), false);
  return (
    hit &&
    span &&
    dateCore(
      { start: at, end: hit.end },
      { class: 'interval', ruleId: 'DATE-MONTHS', year: Number(hit.groups[2]), ...span },
    )
  );
};

/** Patterns by the word they begin with. */
const BY_WORD: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries<readonly Pattern[]>({
    tháng: [month],
    đầu: [month, quarter, edgeYear],
    giữa: [month, quarter, edgeYear],
    cuối: [month, quarter, edgeYear],
    nửa: [month, half],
    quý: [quarter, half],
    năm: [half, yearRange, yearOnly],
    giai: [yearRange],
    thời: [yearRange],
    nhiệm: [yearRange, term],
    niên: [yearRange],
    trung: [yearRange],
    các: [yearRange],
    đến: [horizon],
    tới: [horizon],
    vào: [horizon],
    tầm: [horizon],
    trong: [term],
    ...Object.fromEntries(
      'hai ba bốn sáu bảy tám chín mười'.split(' ').map((word) => [word, [half]] as const),
    ),
  }),
);

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
