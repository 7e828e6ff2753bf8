import { coversDay } from './calendar-coverage';
import type { WorkingCalendar } from './create-calendar';
import type { DayNumber } from './day-number';

/**
 * Number of working days of the calendar before a day; the day must lie in the calendar or one day after its end.
 *
 * @example
 * workingDaysBefore(calendar, calendar.firstDay); // => 0
 */
export function workingDaysBefore(calendar: WorkingCalendar, day: DayNumber): number {
  return calendar.workingDaysBefore[day - calendar.firstDay] ?? 0;
}

/**
 * Whether a day of the calendar's years is a working day.
 *
 * @example
 * isWorking(calendar, parseDay('2026-01-10')); // => true
 */
export function isWorking(calendar: WorkingCalendar, day: DayNumber): boolean {
  return workingDaysBefore(calendar, day + 1) > workingDaysBefore(calendar, day);
}

/**
 * Place in the calendar's working days of the one `count` after (or, where negative, before) a day, which is not
 * counted; outside the list where the years do not reach so far. The count is not 0.
 *
 * @example
 * calendar.workingDayTexts[shiftedPlace(calendar, parseDay('2026-11-20'), 5)]; // => '2026-11-30'
 */
export function shiftedPlace(calendar: WorkingCalendar, day: DayNumber, count: number): number {
  return count > 0
    ? workingDaysBefore(calendar, day + 1) + count - 1
    : workingDaysBefore(calendar, day) + count;
}

/**
 * The day `count` working days after (or, where negative, before) a day, the day itself not counted; 0 gives the day.
 * Null where the calendar's years do not reach so far. Costs the same for any count.
 *
 * @example
 * formatDay(shiftWorkingDays(calendar, parseDay('2026-11-20'), 5) ?? 0); // => '2026-11-30'
 */
export function shiftWorkingDays(
  calendar: WorkingCalendar,
  day: DayNumber,
  count: number,
): DayNumber | null {
  if (!coversDay(calendar, day)) return null;
  if (count === 0) return day;
  return calendar.workingDays[shiftedPlace(calendar, day, count)] ?? null;
}

/**
 * The day itself when it is a working day, else the next working day (Civil Code 2015, Art. 148.5); null where the
 * calendar has no data.
 *
 * @example
 * formatDay(rollDayForward(calendar, parseDay('2025-12-20')) ?? 0); // => '2025-12-22'
 */
export function rollDayForward(calendar: WorkingCalendar, day: DayNumber): DayNumber | null {
  if (!coversDay(calendar, day)) return null;
  return calendar.workingDays[workingDaysBefore(calendar, day)] ?? null;
}
