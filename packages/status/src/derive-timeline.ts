import type { WorkingCalendar } from '@camket/calendar';
import type { Timeline } from './timeline';
import { TimelineDeriver, timelineContext, type DerivationOptions } from './timeline-deriver';
import type { RecordEvent, TimelineRecord } from './timeline-record';

/**
 * Derives the status of a record for every day from its first on: work, schedule, evidence and answer as intervals that
 * reach into the future. The events are those about the record, in ledger order, corrections applied. A new calendar
 * never moves a deadline that was recorded with its day; it only resolves words for which none was. Give options
 * instead of a calendar to choose thresholds or the day from which the article's words are read.
 *
 * @example
 * statusOn(deriveTimeline(record, record.events.map(({ event }) => event), calendar), '2026-07-01')?.schedule; // => 'overdue'
 */
export function deriveTimeline(
  record: TimelineRecord,
  events: readonly RecordEvent[],
  calendar: WorkingCalendar | DerivationOptions,
): Timeline {
  const context = timelineContext(calendar);
  const deriver = new TimelineDeriver(context.thresholds);
  const issues = deriver.append(record, events, context);
  const { count, fromDays, states, dueDays } = deriver.intervals;
  return {
    recordId: record.id,
    fromDays: Array.from(fromDays.subarray(0, count)),
    states: Array.from(states.subarray(0, count)),
    dueDays: Array.from(dueDays.subarray(0, count)),
    source: { kind: 'record', record, events },
    context,
    issues,
  };
}
