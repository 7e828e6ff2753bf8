import { deadlinesOf, eventPath } from '../../reading/events-of';
import type { CalendarView } from '../../calendar-view';
import { defineRule } from '../../rule';

const yearIn = (text: string): number => Number(/\d{4}/u.exec(text)?.[0] ?? '9999');

/** The calendar by which it was counted already has the letter for the deadline's year. */
const isSettled = (version: string, dueOn: string, calendar: CalendarView | null): boolean =>
  calendar?.version === version && !calendar.isProvisional(dueOn);

/** A deadline was counted with a calendar that knew its year. */
export const calendarCoversDeadline = defineRule({
  id: 'DL-2',
  class: 'quality',
  severity: 'warning',
  source:
    'Labour Code 45/2019/QH14, Art. 112.3: the days off of a year are fixed by a yearly letter',
  appliesTo: ['deadline.set', 'deadline.extended'],
  check: {
    record: (record, { calendar }) =>
      deadlinesOf(record)
        .filter(({ event }) => {
          const { dueOn, calendarVersion } = event.data.resolved;
          return (
            dueOn !== null &&
            yearIn(calendarVersion) < yearIn(dueOn) &&
            !isSettled(calendarVersion, dueOn, calendar)
          );
        })
        .map((view) => ({
          path: `${eventPath(record, view)}/event/data/resolved/calendarVersion`,
          params: { version: view.event.data.resolved.calendarVersion },
        })),
  },
});
