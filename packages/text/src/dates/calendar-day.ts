const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day without a time, as printed. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/**
 * How many days a month of the Gregorian calendar has.
 *
 * @example
 * daysInMonth(2028, 2); // => 29
 */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/**
 * The ISO form of a day, or null where no such day exists.
 *
 * @example
 * isoDay(2026, 6, 30); // => '2026-06-30'
 */
export function isoDay(year: number, month: number, day: number): string | null {
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysInMonth(year, month) ||
    year < 1000 ||
    year > 9999
  )
    return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reads an ISO day; null where it is none.
 *
 * @example
 * readIsoDay('2026-06-30')?.month; // => 6
 */
export function readIsoDay(iso: string): CalendarDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isoDay(day.year, day.month, day.day) === null ? null : day;
}

/**
 * A number that grows by one each day, for comparing days (UTC-free; days since 1 March of the year 0).
 *
 * @example
 * dayNumber({ year: 2026, month: 1, day: 2 }) - dayNumber({ year: 2026, month: 1, day: 1 }); // => 1
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthIndex = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthIndex + 2) / 5) + day - 1;
}

/**
 * The day so many days later, or earlier for a negative count, in ISO form.
 *
 * @example
 * shiftDays({ year: 2026, month: 2, day: 27 }, 2); // => '2026-03-01'
 */
export function shiftDays({ year, month, day }: CalendarDay, by: number): string {
  return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, 10);
}
