import {
  civilOf,
  coversDay,
  isWorkingDay,
  parseDay,
  resolvePeriod,
  type WorkingCalendar,
} from '@camket/calendar';
import type { CalendarView } from '@camket/validation';

/**
 * What the rules read of a calendar.
 *
 * @example
 * calendarViewOf(calendar).isWorkingDay('2026-11-24'); // => false
 */
export function calendarViewOf(calendar: WorkingCalendar): CalendarView {
  const covers = (on: string): boolean => coversDay(calendar, parseDay(on));
  return {
    version: calendar.version,
    isWorkingDay: (on) => (covers(on) ? isWorkingDay(calendar, on) : null),
    isProvisional: (on) => calendar.provisionalYears.has(civilOf(parseDay(on)).year),
    addDays: (on, count, unit) => {
      const period = unit === 'day' ? { days: count } : { workingDays: count };
      return resolvePeriod({ from: on, ...period }, { calendar }).dueOn;
    },
  };
}
