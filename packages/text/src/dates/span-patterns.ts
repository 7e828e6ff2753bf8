import { dateCore, type DateCore } from './date-mention';
import { MONTH, monthNumber } from './month-words';
import { yearBehind } from './year-behind';

const END = String.raw`(?![\p{L}\p{N}])`;
const YEAR = String.raw`(?: ?[/-] ?(\d{4})|,? năm (\d{4})|[. ](20\d{2})| (năm nay|năm tới|năm sau|năm ngoái|năm trước|này))?`;
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
const EDGE_YEAR = new RegExp(
  String.raw`(đầu|giữa|cuối) năm(?: (\d{4})| (nay|tới|sau|ngoái))?${END}`,
  'uy',
);
const YEAR_ONLY = new RegExp(String.raw`năm (?:(nay|tới|sau|ngoái) \()?(\d{4})\)?${END}`, 'uy');
const RELATIVE_YEAR = new RegExp(String.raw`năm (nay|tới|sau|ngoái)${END}`, 'uy');
const YEAR_RANGE = new RegExp(
  String.raw`(?:(giai đoạn|thời kỳ|nhiệm kỳ|năm học|các năm|niên khóa|trung hạn|(?:\d|hai|ba|bốn|năm) năm) )(?:năm )?(\d{4}) ?- ?(\d{4})${END}`,
  'uy',
);
const HORIZON = new RegExp(
  String.raw`(?:(?:định hướng|có tính|tầm nhìn) )?(?:(đến|tới|vào) (?:trước )?(?:hết )?năm|(tầm nhìn)(?: đến)?(?: năm)?|(đến)) (20[2-9]\d)${END}`,
  'uy',
);
const TERM = new RegExp(String.raw`(?:trong )?nhiệm kỳ (?:mới|này|tới|sau)${END}`, 'uy');

const EDGES: Readonly<Record<string, DateCore['edge']>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
};
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const countOf = (counted: string): number =>
  /^\d/.test(counted) ? Number(counted) : monthNumber(counted);
const RELATIVE: Readonly<Record<string, number>> = { nay: 0, tới: 1, sau: 1, ngoái: -1, trước: -1 };

type Groups = readonly (string | undefined)[];
type Pattern = (key: string, at: number, now: number | null) => DateCore | null;

function exec(pattern: RegExp, key: string, at: number): { groups: Groups; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(key);
  return found ? { groups: [...found], end: pattern.lastIndex } : null;
}

function yearOf(
  now: number | null,
  printed: string | undefined,
  relative: string | undefined,
): number | null {
  if (printed !== undefined) return Number(printed);
  const shift = relative === undefined ? undefined : RELATIVE[relative.replace('năm ', '')];
  return shift === undefined || now === null ? null : now + shift;
}

const month: Pattern = (key, at, now) => {
  const hit = exec(MONTH_SPAN, key, at);
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
  const hit = exec(QUARTER, key, at);
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
  const hit = exec(HALF, key, at);
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
  const hit = exec(MONTHS_OF, key, at);
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

const edgeYear: Pattern = (key, at, now) => {
  const hit = exec(EDGE_YEAR, key, at);
  if (!hit) return null;
  const year = yearOf(now, hit.groups[2], hit.groups[3]);
  return dateCore(
    { start: at, end: hit.end },
    {
      class: 'interval',
      ruleId: 'DATE-EDGE',
      year,
      yearless: year === null,
      span: 'year',
      edge: EDGES[hit.groups[1] ?? ''] ?? 'whole',
    },
  );
};

/** "Những năm 1990" is a time, "nhiều năm nay" a length of time: neither names a year. */
const COUNTED_YEARS = /(?:những|nhiều|mấy|vài|\d) $/u;

const yearOnly: Pattern = (key, at, now) => {
  if (COUNTED_YEARS.test(key.slice(Math.max(0, at - 6), at))) return null;
  const printed = exec(YEAR_ONLY, key, at);
  const relative = printed ? null : exec(RELATIVE_YEAR, key, at);
  const hit = printed ?? relative;
  if (!hit) return null;
  const year = printed ? Number(printed.groups[2]) : yearOf(now, undefined, relative?.groups[1]);
  const end =
    printed && printed.groups[1] === undefined && key.charAt(hit.end - 1) === ')'
      ? hit.end - 1
      : hit.end;
  return dateCore(
    { start: at, end },
    { class: 'interval', ruleId: 'DATE-YEAR', year, span: 'year' },
  );
};

const yearRange: Pattern = (key, at) => {
  const hit = exec(YEAR_RANGE, key, at);
  if (!hit) return null;
  const isTerm =
    hit.groups[1] === 'nhiệm kỳ' || hit.groups[1] === 'năm học' || hit.groups[1] === 'niên khóa';
  const [year, toYear] = [Number(hit.groups[2]), Number(hit.groups[3])];
  return dateCore(
    { start: at, end: hit.end },
    {
      class: 'horizon',
      ruleId: isTerm ? 'DATE-TERM' : 'DATE-PERIOD',
      year,
      toYear,
      span: isTerm ? null : 'years',
    },
  );
};

const horizon: Pattern = (key, at) => {
  const hit = exec(HORIZON, key, at);
  if (!hit) return null;
  const isBound =
    hit.groups[0]?.includes('hết') === true || hit.groups[0]?.includes('trước') === true;
  if (isBound) return null;
  return dateCore(
    { start: at, end: hit.end },
    { class: 'horizon', ruleId: 'DATE-HORIZON', year: null, toYear: Number(hit.groups[4]) },
  );
};

const term: Pattern = (key, at) => {
  const hit = exec(TERM, key, at);
  return hit && dateCore({ start: at, end: hit.end }, { class: 'horizon', ruleId: 'DATE-TERM' });
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
