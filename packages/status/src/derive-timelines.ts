import type { WorkingCalendar } from '@camket/calendar';
import type { LedgerEvent } from '@camket/domain';
import { indexAnswers, type AnswerIndex } from './answers-of';
import { referenceDayOf } from './reference-day';
import type { StatusRecord, StatusRegister } from './status-register';
import type { TimelineContext } from './timeline';
import { timelineContext, type DerivationOptions } from './timeline-deriver';
import { isPetition } from './timeline-record';
import { TimelineSetBuilder, type TimelineSet } from './timeline-set';

function eventsOf(record: StatusRecord, answers: AnswerIndex): LedgerEvent[] {
  const events = record.events.map(({ event }) => event);
  if (!isPetition(record.kind)) return events;
  const linked = answers.linked.get(record.id) ?? [];
  const collective = answers.collective.get(record.eventId) ?? [];
  return [...events, ...linked, ...collective];
}

/** Contexts that differ only in the reference day are shared. */
function contextsByDay(base: TimelineContext): (referenceOn: string | null) => TimelineContext {
  const known = new Map<string | null, TimelineContext>();
  return (referenceOn) => {
    const found = known.get(referenceOn) ?? { ...base, referenceOn };
    known.set(referenceOn, found);
    return found;
  };
}

/**
 * Derives the timelines of all records of a register as it is known. Words of an article are read from the day of the
 * record's event, else from the day on which its source was published, unless the options name one day for all.
 *
 * @example
 * deriveTimelines(register, calendar).size; // => 3
 */
export function deriveTimelines(
  register: StatusRegister,
  calendar: WorkingCalendar | DerivationOptions,
): TimelineSet {
  const base = timelineContext(calendar);
  const contextOn = contextsByDay(base);
  const answers = indexAnswers(register);
  const builder = new TimelineSetBuilder(base);
  for (const record of register.records.values()) {
    const context = contextOn(base.referenceOn ?? referenceDayOf(record, register));
    builder.add({ record, events: eventsOf(record, answers), context });
  }
  return builder.finish();
}
