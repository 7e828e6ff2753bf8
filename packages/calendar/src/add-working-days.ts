import { assertCovers, CalendarCoverageError } from './calendar-coverage';
import type { WorkingCalendar } from './create-calendar';
import { civilOf, parseDay } from './day-number';
import { shiftedPlace } from './working-day-index';

/**
 * The day that lies `count` working days after a day, which is itself not counted; a negative count goes backward,
 * 0 gives the day unchanged. Costs the same for 5 days and for 500.
 *
 * @throws InvalidDayError when the text is no day.
 * @throws CalendarCoverageError when the calendar's years do not reach so far.
 * @throws RangeError when the count is not a whole number.
 * @example
 * addWorkingDays(calendar, '2025-12-30', 7); // => '2026-01-10'
 */
export function addWorkingDays(calendar: WorkingCalendar, on: string, count: number): string {
  if (!Number.isInteger(count))
    throw new RangeError(`Not a whole number of working days: ${String(count)}`);
  const from = parseDay(on);
  assertCovers(calendar, from);
  if (count === 0) return on;
  const text = calendar.workingDayTexts[shiftedPlace(calendar, from, count)];
  if (text !== undefined) return text;
  const edge = count > 0 ? calendar.lastDay + 1 : calendar.firstDay - 1;
  throw new CalendarCoverageError(civilOf(edge).year, calendar.version);
}
