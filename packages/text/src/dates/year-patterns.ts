import { dateCore } from './date-mention';
import { EDGES, END, yearOf, type Pattern } from './span-words';
import { execAt } from './phrase-hit';

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

export const edgeYear: Pattern = (key, at, now) => {
  const hit = execAt(EDGE_YEAR, key, at);
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

export const yearOnly: Pattern = (key, at, now) => {
  if (COUNTED_YEARS.test(key.slice(Math.max(0, at - 6), at))) return null;
  const printed = execAt(YEAR_ONLY, key, at);
  const relative = printed ? null : execAt(RELATIVE_YEAR, key, at);
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

export const yearRange: Pattern = (key, at) => {
  const hit = execAt(YEAR_RANGE, key, at);
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

export const horizon: Pattern = (key, at) => {
  const hit = execAt(HORIZON, key, at);
  if (!hit) return null;
  const isBound =
    hit.groups[0]?.includes('hết') === true || hit.groups[0]?.includes('trước') === true;
  if (isBound) return null;
  return dateCore(
    { start: at, end: hit.end },
    { class: 'horizon', ruleId: 'DATE-HORIZON', year: null, toYear: Number(hit.groups[4]) },
  );
};

export const term: Pattern = (key, at) => {
  const hit = execAt(TERM, key, at);
  return hit && dateCore({ start: at, end: hit.end }, { class: 'horizon', ruleId: 'DATE-TERM' });
};
