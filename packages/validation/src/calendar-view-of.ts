import {
  addWorkingDays,
  CalendarCoverageError,
  coversDay,
  formatDay,
  isWorkingDay,
  parseDay,
  type WorkingCalendar,
} from '@camket/calendar';
import type { CalendarView } from './calendar-view';

function addWorkingOrNull(calendar: WorkingCalendar, on: string, count: number): string | null {
  try {
    return addWorkingDays(calendar, on, count);
  } catch (error) {
    if (error instanceof CalendarCoverageError) return null;
    throw error;
  }
}

/**
 * A calendar as the rules read it.
 *
 * @example
 * calendarViewOf(createCalendar(VIETNAM_CALENDAR_DATA)).isWorkingDay('2026-11-24'); // => false
 */
export function calendarViewOf(calendar: WorkingCalendar): CalendarView {
  return {
    version: calendar.version,
    isWorkingDay: (on) => (coversDay(calendar, parseDay(on)) ? isWorkingDay(calendar, on) : null),
    isProvisional: (on) => calendar.provisionalYears.has(Number(on.slice(0, 4))),
    addDays: (on, count, unit) =>
      unit === 'day' ? formatDay(parseDay(on) + count) : addWorkingOrNull(calendar, on, count),
  };
}
