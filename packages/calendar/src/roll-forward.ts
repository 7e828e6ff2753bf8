import { assertCovers, CalendarCoverageError } from './calendar-coverage';
import type { WorkingCalendar } from './create-calendar';
import { civilOf, formatDay, parseDay } from './day-number';
import { rollDayForward } from './working-day-index';

/**
 * The day itself when it is a working day, else the next working day (Civil Code 2015, Art. 148.5).
 *
 * @throws InvalidDayError when the text is no day.
 * @throws CalendarCoverageError when the calendar has no data for the day or for the next working day.
 * @example
 * rollForward(calendar, '2026-08-31'); // => '2026-09-03'
 */
export function rollForward(calendar: WorkingCalendar, on: string): string {
  const from = parseDay(on);
  assertCovers(calendar, from);
  const day = rollDayForward(calendar, from);
  if (day === null)
    throw new CalendarCoverageError(civilOf(calendar.lastDay).year + 1, calendar.version);
  return formatDay(day);
}
