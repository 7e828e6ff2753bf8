import type { Finding } from '@camket/domain';
import { calendarFinding } from './calendar-finding';
import type { WorkingCalendar } from './create-calendar';
import { civilOf, type DayNumber } from './day-number';

/** Thrown when a day lies outside the years of a calendar. */
export class CalendarCoverageError extends Error {
  /** Machine code of the error. */
  readonly code = 'calendar_year_without_data';

  /** Names the year that has no data. */
  constructor(
    readonly year: number,
    version: string,
  ) {
    super(`Calendar ${version} has no data for ${String(year)}`);
    this.name = 'CalendarCoverageError';
  }
}

/**
 * Whether the calendar has data for a day.
 *
 * @example
 * coversDay(calendar, parseDay('2036-01-01')); // => false
 */
export function coversDay(calendar: WorkingCalendar, day: DayNumber): boolean {
  return day >= calendar.firstDay && day <= calendar.lastDay;
}

/**
 * Refuses a day outside the calendar's years.
 *
 * @throws CalendarCoverageError when the calendar has no data for the day.
 */
export function assertCovers(calendar: WorkingCalendar, day: DayNumber): void {
  if (!coversDay(calendar, day))
    throw new CalendarCoverageError(civilOf(day).year, calendar.version);
}

/**
 * The finding for a year that a calendar does not cover.
 *
 * @example
 * uncoveredYearFinding(calendar, 2036, '/from').ruleId; // => 'CAL-3'
 */
export function uncoveredYearFinding(calendar: WorkingCalendar, year: number, path = ''): Finding {
  const params = {
    version: calendar.version,
    year,
    fromYear: civilOf(calendar.firstDay).year,
    toYear: civilOf(calendar.lastDay).year,
  };
  return calendarFinding('CAL-3', params, path);
}
