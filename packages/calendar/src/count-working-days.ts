import { assertCovers } from './calendar-coverage';
import type { WorkingCalendar } from './create-calendar';
import { parseDay } from './day-number';
import { workingDaysBefore } from './working-day-index';

/**
 * Number of working days after `fromOn` up to and including `toOn`: the inverse of `addWorkingDays`, negative where
 * `toOn` lies before. Costs the same for any distance.
 *
 * @throws InvalidDayError when a text is no day.
 * @throws CalendarCoverageError when the calendar has no data for one of the days.
 * @example
 * countWorkingDays(calendar, '2025-12-30', '2026-01-10'); // => 7
 */
export function countWorkingDays(calendar: WorkingCalendar, fromOn: string, toOn: string): number {
  const from = parseDay(fromOn);
  const to = parseDay(toOn);
  assertCovers(calendar, from);
  assertCovers(calendar, to);
  if (to < from) return workingDaysBefore(calendar, to) - workingDaysBefore(calendar, from);
  return workingDaysBefore(calendar, to + 1) - workingDaysBefore(calendar, from + 1);
}
