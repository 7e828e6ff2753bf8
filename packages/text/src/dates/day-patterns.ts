import { execAt } from '../text/exec-at';
import { isoDay } from './calendar-day';
import { dateCore, type DateCore } from './date-mention';
import { MONTH, monthNumber } from './month-words';
import { yearBehind } from './year-behind';

const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`;
const NUMERIC_MONTH = String.raw`(0?[1-9]|1[0-2])`;
const NOT_AFTER = String.raw`(?![\p{L}\p{N}])(?! ?[/.-] ?\d)`;

const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}])/uy;
const FULL = new RegExp(
  String.raw`${DAY} ?([/.-]) ?${NUMERIC_MONTH} ?\2 ?(\d{4})(?![\p{L}\p{N}])`,
  'uy',
);
const WORDED = new RegExp(
  String.raw`${DAY} tháng ${MONTH}(?:,? năm (\d{4})|[/.-](\d{4})| (20\d{2}))?(?![\p{L}\p{N}])`,
  'uy',
);
const SHORT = new RegExp(String.raw`${DAY}[/-]${NUMERIC_MONTH}${NOT_AFTER}`, 'uy');
const DOTTED = new RegExp(String.raw`${DAY}\.${NUMERIC_MONTH}${NOT_AFTER}`, 'uy');

interface Parts {
  year: number | null;
  month: number;
  day: number;
  ruleId: string;
}

function dayCore(at: number, end: number, parts: Parts): DateCore | null {
  const { year, month, day, ruleId } = parts;
  if (isoDay(year ?? 2000, month, day) === null) return null;
  return dateCore(
    { start: at, end },
    { class: 'day', ruleId, year, month, day, yearless: year === null },
  );
}

function iso(key: string, at: number): DateCore | null {
  const hit = execAt(ISO, key, at);
  return (
    hit &&
    dayCore(at, hit.end, {
      year: Number(hit.groups[1]),
      month: Number(hit.groups[2]),
      day: Number(hit.groups[3]),
      ruleId: 'DATE-ISO',
    })
  );
}

function full(key: string, at: number): DateCore | null {
  const hit = execAt(FULL, key, at);
  return (
    hit &&
    dayCore(at, hit.end, {
      year: Number(hit.groups[4]),
      month: Number(hit.groups[3]),
      day: Number(hit.groups[1]),
      ruleId: 'DATE-FIGURES',
    })
  );
}

function worded(key: string, at: number): DateCore | null {
  const hit = execAt(WORDED, key, at);
  if (!hit) return null;
  const year = hit.groups[3] ?? hit.groups[4] ?? hit.groups[5];
  const parts = {
    year: year === undefined ? null : Number(year),
    month: monthNumber(hit.groups[2] ?? ''),
    day: Number(hit.groups[1]),
  };
  return dayCore(at, hit.end, { ...parts, ruleId: 'DATE-WORDS' });
}

function yearless(key: string, at: number, dotted: boolean): DateCore | null {
  const hit = execAt(SHORT, key, at) ?? (dotted ? execAt(DOTTED, key, at) : null);
  return (
    hit &&
    dayCore(at, hit.end, {
      year: yearBehind(key, hit.end, 'day'),
      month: Number(hit.groups[2]),
      day: Number(hit.groups[1]),
      ruleId: 'DATE-YEARLESS',
    })
  );
}

/**
 * Reads a day that starts at an offset of a match key; `introduced` when a word such as "ngày" stands before it,
 * which lets a day without year in, since "3/4 hộ dân" looks the same.
 *
 * @example
 * matchDay('22/8/2025', 0, false)?.month; // => 8
 */
export function matchDay(key: string, at: number, introduced: boolean): DateCore | null {
  const certain =
    iso(key, at) ??
    full(key, at) ??
    (introduced || key.startsWith(' tháng', at + 1) || key.startsWith(' tháng', at + 2)
      ? worded(key, at)
      : null);
  return certain ?? (introduced ? yearless(key, at, true) : null);
}

/**
 * Reads a day without year that no word introduces; the caller has seen from the context that it is one.
 *
 * @example
 * matchBareDay('20/11.', 0)?.day; // => 20
 */
export function matchBareDay(key: string, at: number): DateCore | null {
  return yearless(key, at, false);
}
