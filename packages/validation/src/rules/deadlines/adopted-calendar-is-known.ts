import type { CalendarView } from '../../calendar-view';
import type { RegisterView } from '../../register-view';
import { defineRule, NOTHING, type Hit } from '../../rule';

/** A version without the office's own days, which stand behind a plus sign. */
const shipped = (version: string): string => version.split('+')[0] ?? version;

/**
 * The hit where an office adopted a calendar that is not at hand, so that another one counts its days.
 *
 * @example
 * unknownAdoption({ calendarAdoptions: [] }, null); // => []
 */
export function unknownAdoption(
  { calendarAdoptions = [] }: Pick<RegisterView, 'calendarAdoptions'>,
  calendar: Pick<CalendarView, 'version'> | null,
): readonly Hit[] {
  const at = calendarAdoptions.length - 1;
  const adopted = calendarAdoptions[at]?.event.data.calendarVersion;
  if (adopted === undefined || calendar === null) return NOTHING;
  const used = shipped(calendar.version);
  if (shipped(adopted) === used) return NOTHING;
  return [{ path: `/calendarAdoptions/${String(at)}`, params: { adopted, used } }];
}

/** The calendar that the office adopted is the one that counts. */
export const adoptedCalendarIsKnown = defineRule({
  id: 'DL-9',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết design 2: given events, calendar version and day, anyone recomputes the same',
  appliesTo: ['calendar.adopted'],
  check: { register: (register, { calendar }) => unknownAdoption(register, calendar) },
});
