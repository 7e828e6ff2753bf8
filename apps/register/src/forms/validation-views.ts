import {
  addWorkingDays,
  CalendarCoverageError,
  coversDay,
  formatDay,
  isWorkingDay,
  parseDay,
  type WorkingCalendar,
} from '@camket/calendar';
import { intervalsOf, type TimelineSet } from '@camket/status';
import type { CalendarView, TimelineView } from '@camket/validation';

/** A calendar as the rules read it. */
export function calendarViewOf(calendar: WorkingCalendar): CalendarView {
  const covers = (on: string) => coversDay(calendar, parseDay(on));
  return {
    version: calendar.version,
    isWorkingDay: (on) => (covers(on) ? isWorkingDay(calendar, on) : null),
    isProvisional: (on) => calendar.provisionalYears.has(Number(on.slice(0, 4))),
    addDays: (on, count, unit) =>
      unit === 'day' ? formatDay(parseDay(on) + count) : addWorkingOrNull(calendar, on, count),
  };
}

function addWorkingOrNull(calendar: WorkingCalendar, on: string, count: number): string | null {
  try {
    return addWorkingDays(calendar, on, count);
  } catch (error) {
    if (error instanceof CalendarCoverageError) return null;
    throw error;
  }
}

/** Timelines as the rules read them. */
export function timelineViewsOf(timelines: TimelineSet): Map<string, TimelineView> {
  return new Map(
    [...timelines].map(([id, timeline]) => [id, { intervals: intervalsOf(timeline) }]),
  );
}
