import { execAt } from '../text/exec-at';
import { isoDay } from './calendar-day';
import { dateCore, type DateCore } from './date-mention';

const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:[/.-](\d{4}))?`;
/** "14/5/2026", "14 tháng 5 năm 2026". */
const MONTH_BEHIND = String.raw`(?:[/-]|(?<=\d) tháng )${MONTH}(?:(?:[/.-]| năm )(\d{4}))?`;
const BETWEEN = String.raw`(?:, ?(?:ngày )?(?:0?[1-9]|[12]\d|3[01])(?=[ ,])){0,6}`;
const DAY_WORD = String.raw`(?:(?:hết )?(?:ngày|hôm) )?`;
const LINK = String.raw`(?: ?(?:đến|tới|-) ?| và |, ?)`;
const END = String.raw`(?![\p{L}\p{N}])(?! ?[/.-] ?\d)`;

/** "từ ngày 10 đến 20-11", "từ 10/11 đến 20/11/2022", "các ngày 7 và 8/11/2025", "7-8/11/2025". */
const RANGE = new RegExp(
  String.raw`((?:(?:trong|vào|kể|tính) )?(?:từ )?(?:(?:trong )?(?:các |hai |ba |bốn |[2-9] )?(?:ngày|đêm) )?)${DAY}(?:([/.-])${MONTH}${YEAR})?${BETWEEN}(${LINK})${DAY_WORD}${DAY}${MONTH_BEHIND}${END}`,
  'uy',
);

interface End {
  day: number;
  month: number;
  year: number | null;
}

const numberOf = (printed: string | undefined): number | null =>
  printed === undefined ? null : Number(printed);

const isReal = ({ day, month, year }: End): boolean => isoDay(year ?? 2000, month, day) !== null;

/** Bare figures are a range only with a dash and a year; full days that no "từ" joins are two days. */
function isRange(
  words: string,
  link: string,
  ends: { from: End; to: End; full: boolean },
): boolean {
  const { from, to, full } = ends;
  if (!isReal(from) || !isReal(to)) return false;
  const isSpan = !/,|và/.test(link);
  if (full) return isSpan && words.includes('từ');
  if (from.day >= to.day) return false;
  return words !== '' || (isSpan && to.year !== null);
}

/**
 * Reads days from one to another, or side by side in one month, that start at an offset of a match key.
 *
 * @example
 * matchDayRange('từ ngày 10 đến 20/11/2025', 0)?.from?.day; // => 10
 */
export function matchDayRange(key: string, at: number): DateCore | null {
  const hit = execAt(RANGE, key, at);
  if (!hit) return null;
  const [, words = '', fromDay, separator, fromMonth, fromYear, link = '', ...last] = hit.groups;
  const [toDay, toMonth, toYear] = last;
  const to: End = { day: Number(toDay), month: Number(toMonth), year: numberOf(toYear) };
  const from: End = {
    day: Number(fromDay),
    month: numberOf(fromMonth) ?? to.month,
    year: numberOf(fromYear),
  };
  if (!isRange(words, link, { from, to, full: separator !== undefined })) return null;
  return dateCore(
    { start: at, end: hit.end },
    {
      class: 'interval',
      ruleId: 'DATE-RANGE',
      ...to,
      yearless: to.year === null,
      span: 'days',
      from,
    },
  );
}

/** The words a range may begin with; a number may too. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(
  'từ trong vào kể tính ngày các hai ba'.split(' '),
);
