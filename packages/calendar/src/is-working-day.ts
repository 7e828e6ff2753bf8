import { assertCovers } from './calendar-coverage';
import type { WorkingCalendar } from './create-calendar';
import { parseDay } from './day-number';
import { isWorking } from './working-day-index';

/**
 * Whether offices work on a day `YYYY-MM-DD` of Viet Nam.
 *
 * @throws InvalidDayError when the text is no day.
 * @throws CalendarCoverageError when the calendar has no data for its year.
 * @example
 * isWorkingDay(calendar, '2026-08-22'); // => true
 */
export function isWorkingDay(calendar: WorkingCalendar, on: string): boolean {
  const day = parseDay(on);
  assertCovers(calendar, day);
  return isWorking(calendar, day);
}
