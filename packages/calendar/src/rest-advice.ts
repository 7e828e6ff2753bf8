import type { Finding } from '@camket/domain';
import { coversDay } from './calendar-coverage';
import { calendarFinding } from './calendar-finding';
import type { WorkingCalendar } from './create-calendar';
import { restReason } from './day-stretches';
import { formatDayForPeople, type DayNumber } from './day-number';
import { isWorking, rollDayForward, shiftWorkingDays } from './working-day-index';

const shown = (day: DayNumber | null): string => (day === null ? '–' : formatDayForPeople(day));

/**
 * Advice where a day that does not move is a day of rest; nothing where it is worked or the calendar has no data.
 *
 * @example
 * restAdvice(calendar, parseDay('2026-08-31'))[0]?.severity; // => 'advice'
 */
export function restAdvice(calendar: WorkingCalendar, day: DayNumber): Finding[] {
  if (!coversDay(calendar, day) || isWorking(calendar, day)) return [];
  const reason = restReason(calendar, { kind: 'rest', first: day, last: day });
  const params = {
    on: formatDayForPeople(day),
    name: reason.vi,
    nameEn: reason.en,
    previous: shown(shiftWorkingDays(calendar, day, -1)),
    next: shown(rollDayForward(calendar, day)),
  };
  return [calendarFinding('CAL-4', params)];
}
