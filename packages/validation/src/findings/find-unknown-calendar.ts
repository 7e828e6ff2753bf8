import type { Finding } from '@camket/domain';
import type { CalendarView } from '../calendar-view';
import type { RegisterView } from '../register-view';
import {
  adoptedCalendarIsKnown,
  unknownAdoption,
} from '../rules/deadlines/adopted-calendar-is-known';
import { toFinding } from './finding-collector';

/**
 * The finding `DL-9` alone, for whoever counts days without asking all rules: the adopted calendar is not at hand and another one counts.
 *
 * @example
 * findUnknownCalendar({ calendarAdoptions: [] }, { version: 'vn-2026-10-02' }); // => []
 */
export function findUnknownCalendar(
  register: Pick<RegisterView, 'calendarAdoptions'>,
  calendar: Pick<CalendarView, 'version'>,
): Finding[] {
  const { id: ruleId, severity } = adoptedCalendarIsKnown;
  return unknownAdoption(register, calendar).map((hit) =>
    toFinding({ ruleId, severity, hit, path: hit.path, location: null }),
  );
}
