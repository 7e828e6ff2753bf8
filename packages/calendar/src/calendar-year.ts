import type { DatumStatus, SpecialDay, SpecialDayKind } from './calendar-data';
import type { LocalText } from '@camket/domain';
import type { MarkedDay, WorkingCalendar } from './create-calendar';
import { dayOf } from './day-number';
import { workingDaysBefore } from './working-day-index';

/** A special day as `camket calendar` shows it. */
export interface CalendarYearDay {
  on: string;
  name: LocalText;
  kind: SpecialDayKind;
  source: string;
  status: DatumStatus;
}

/** One year of a calendar: its working days, the weekdays that are closed and the rest days that are worked. */
export interface CalendarYear {
  year: number;
  version: string;
  workingDays: number;
  closed: CalendarYearDay[];
  worked: CalendarYearDay[];
  provisional: boolean;
}

const show = ({ on, name, kind, source, status }: SpecialDay): CalendarYearDay => ({
  on,
  name,
  kind,
  source,
  status,
});

/**
 * One year of a calendar; null where the calendar has no data for it.
 *
 * @example
 * calendarYear(calendar, 2026)?.workingDays; // => 249
 */
export function calendarYear(calendar: WorkingCalendar, year: number): CalendarYear | null {
  const first = dayOf(year, 1, 1);
  if (first < calendar.firstDay || first > calendar.lastDay) return null;
  const days = [...calendar.marked.values()]
    .filter((day) => day.on.startsWith(`${String(year)}-`))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const shown = (is: MarkedDay['is']): CalendarYearDay[] =>
    days.filter((day) => day.is === is).map(show);
  return {
    year,
    version: calendar.version,
    workingDays:
      workingDaysBefore(calendar, dayOf(year + 1, 1, 1)) - workingDaysBefore(calendar, first),
    closed: shown('closed'),
    worked: shown('worked'),
    provisional: calendar.provisionalYears.has(year),
  };
}
