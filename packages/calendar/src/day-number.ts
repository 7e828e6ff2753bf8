/** A calendar day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; it has no time zone. */
export type DayNumber = number;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const TENS = 10;
const LAST_YEAR = 9999;

/** Thrown when a text is not a real calendar day `YYYY-MM-DD`. */
export class InvalidDayError extends Error {
  /** Machine code of the error. */
  readonly code = 'invalid_day';

  /** Names the text that is no day. */
  constructor(text: string) {
    super(`Not a calendar day YYYY-MM-DD: ${text}`);
    this.name = 'InvalidDayError';
  }
}

/**
 * Number of days in a month (1 to 12) of a year.
 *
 * @example
 * daysInMonth(2028, 2); // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

/**
 * Day number of a year, month (1 to 12) and day of the month, which must exist.
 * Counts in years that begin in March (H. Hinnant, "chrono-compatible low-level date algorithms").
 *
 * @example
 * dayOf(1970, 1, 2); // => 1
 */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * Year, month (1 to 12) and day of the month of a day number.
 *
 * @example
 * civilOf(0); // => { year: 1970, month: 1, day: 1 }
 */
export function civilOf(day: DayNumber): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const DAY_LENGTH = 10;
const ZERO = 48;
const HYPHEN = 45;
/** Larger than any number of two digits, so that a day with a wrong character is no day. */
const NO_DIGITS = 1_000_000;

/** Two digits as a number; read by character codes, for this runs millions of times. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - ZERO;
  const ones = text.charCodeAt(index + 1) - ZERO;
  return tens >= 0 && tens < TENS && ones >= 0 && ones < TENS ? tens * TENS + ones : NO_DIGITS;
}

const hasDayShape = (text: string): boolean =>
  text.length === DAY_LENGTH && text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN;

/**
 * Reads a day `YYYY-MM-DD`; null where the text has another shape or the day does not exist (31 February).
 *
 * @example
 * safeParseDay('2026-02-31'); // => null
 */
export function safeParseDay(text: string): DayNumber | null {
  if (!hasDayShape(text)) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (year > LAST_YEAR || month < 1 || month > 12) return null;
  return day < 1 || day > daysInMonth(year, month) ? null : dayOf(year, month, day);
}

/**
 * Reads a day `YYYY-MM-DD`.
 *
 * @throws InvalidDayError when the text has another shape or the day does not exist.
 * @example
 * parseDay('1970-01-11'); // => 10
 */
export function parseDay(text: string): DayNumber {
  const day = safeParseDay(text);
  if (day === null) throw new InvalidDayError(text);
  return day;
}

const pad = (value: number): string => (value < TENS ? `0${String(value)}` : String(value));

/**
 * Writes a day number as `YYYY-MM-DD`.
 *
 * @example
 * formatDay(10); // => '1970-01-11'
 */
export function formatDay(day: DayNumber): string {
  const civil = civilOf(day);
  return `${String(civil.year).padStart(4, '0')}-${pad(civil.month)}-${pad(civil.day)}`;
}

/**
 * Writes a day number as people here read it, `dd/mm/yyyy`.
 *
 * @example
 * formatDayForPeople(10); // => '11/01/1970'
 */
export function formatDayForPeople(day: DayNumber): string {
  const civil = civilOf(day);
  return `${pad(civil.day)}/${pad(civil.month)}/${String(civil.year)}`;
}

/**
 * Day of the week of a day number: 0 is Sunday, 6 Saturday.
 *
 * @example
 * weekdayOf(0); // => 4
 */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/**
 * Adds months to a day; where the month has no such day its last day is taken (Civil Code 2015, Art. 148.3).
 *
 * @example
 * formatDay(addMonthsClamped(parseDay('2026-01-31'), 1)); // => '2026-02-28'
 */
export function addMonthsClamped(day: DayNumber, months: number): DayNumber {
  const civil = civilOf(day);
  const total = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}
