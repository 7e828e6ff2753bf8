import {
  compareResolutions,
  resolveDeadline,
  type ResolutionComparison,
  type WorkingCalendar,
} from '@camket/calendar';
import type { LedgerEvent, LedgerEventOf } from '@camket/domain';

/** A recorded deadline that another calendar resolves to another day; the recorded one stands. */
export interface DeadlineDrift {
  eventId: string;
  comparison: ResolutionComparison;
}

type DeadlineEvent = LedgerEventOf<'deadline.set'> | LedgerEventOf<'deadline.extended'>;

const isDeadline = (event: LedgerEvent): event is DeadlineEvent =>
  event.type === 'deadline.set' || event.type === 'deadline.extended';

function compare({ id, on, data }: DeadlineEvent, calendar: WorkingCalendar): DeadlineDrift {
  const recomputed = resolveDeadline(data.expression, {
    calendar,
    referenceOn: on,
    anchorOn: data.anchorOn,
  });
  const stored = {
    ...recomputed,
    dueOn: data.resolved.dueOn,
    calendarVersion: data.resolved.calendarVersion,
    trace: [],
    findings: [],
  };
  return { eventId: id, comparison: compareResolutions(stored, recomputed) };
}

/**
 * The recorded deadlines of a record that a calendar would resolve to another day than was recorded. A new calendar
 * never moves a recorded deadline: both results are given and the difference is a finding.
 *
 * @example
 * deadlineDrift(events, calendar); // => []
 */
export function deadlineDrift(
  events: readonly LedgerEvent[],
  calendar: WorkingCalendar,
): DeadlineDrift[] {
  return events
    .filter(isDeadline)
    .map((event) => compare(event, calendar))
    .filter(({ comparison }) => comparison.isChanged);
}
