import { execAt } from '../text/exec-at';
import { dateCore } from './date-mention';
import { EDGES, END, fillable, spanForm, yearOf, type Pattern } from './span-words';

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

export const edgeYear = spanForm(
  EDGE_YEAR,
  'DATE-EDGE',
  ([, edge = '', year, relative], { now }) => ({
    ...fillable(yearOf(now, year, relative)),
    span: 'year',
    edge: EDGES[edge] ?? 'whole',
  }),
);

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

/** Terms of office and school years have days of their own. */
const TERMS = /^(?:nhiệm kỳ|năm học|niên khóa)/u;

export const yearRange = spanForm(YEAR_RANGE, 'DATE-PERIOD', ([, words = '', year, toYear]) => ({
  class: 'horizon',
  ...(TERMS.test(words) ? { ruleId: 'DATE-TERM' } : { span: 'years' }),
  year: Number(year),
  toYear: Number(toYear),
}));

export const horizon = spanForm(HORIZON, 'DATE-HORIZON', ([words = '', , , , toYear]) =>
  /hết|trước/u.test(words) ? null : { class: 'horizon', toYear: Number(toYear) },
);

export const term = spanForm(TERM, 'DATE-TERM', () => ({ class: 'horizon' }));
