import type { AgencyReference } from '@camket/domain';
import type { FoldedEventOf, RecordState } from '@camket/ledger';
import type { LedgerEventType } from '@camket/domain';

/** A body that answers for a record. */
export type LeadBody = {
  readonly id: string | null;
  readonly name: string;
  /** True when only the article's words name it and nobody was assigned. */
  readonly isStated: boolean;
};

/** Every event of a type about a record up to a day, in ledger order. */
export function eventsOfType<Type extends LedgerEventType>(
  record: RecordState,
  type: Type,
  upToOn = '9999-12-31',
): FoldedEventOf<Type>[] {
  return record.events.filter(
    (folded): folded is FoldedEventOf<Type> =>
      folded.event.type === type && folded.event.on <= upToOn,
  );
}

/** The assignment in force on a day; null when there is none. */
export function assignmentOn(
  record: RecordState,
  asOf: string,
): FoldedEventOf<'record.assigned'> | null {
  return eventsOfType(record, 'record.assigned', asOf).at(-1) ?? null;
}

/** The lead agency on a day: assigned, else as the article's words state it. */
export function leadOn(record: RecordState, asOf: string): LeadBody | null {
  const assigned = assignmentOn(record, asOf);
  if (assigned) return bodyOf(assigned.event.data.lead, false);
  return record.stated.lead.state === 'stated' ? bodyOf(record.stated.lead.value, true) : null;
}

/** The coordinating agencies on a day. */
export function coordinatingOn(record: RecordState, asOf: string): LeadBody[] {
  const assigned = assignmentOn(record, asOf);
  const isStated = assigned === null;
  return (assigned?.event.data.coordinating ?? record.stated.coordinating).map((agency) =>
    bodyOf(agency, isStated),
  );
}

function bodyOf(agency: AgencyReference, isStated: boolean): LeadBody {
  return { id: agency.organisationId ?? null, name: agency.name, isStated };
}

/** The deadline set last, by an office. */
export type SetDeadline = FoldedEventOf<'deadline.set'> | FoldedEventOf<'deadline.extended'>;

/** Deadlines an office has set up to a day, in ledger order. */
export function deadlinesOn(record: RecordState, asOf: string): SetDeadline[] {
  return [
    ...eventsOfType(record, 'deadline.set', asOf),
    ...eventsOfType(record, 'deadline.extended', asOf),
  ].sort((a, b) => a.n - b.n);
}

/** The deadline's words on a day: as set last, else as the article prints them. */
export function deadlineWordsOn(record: RecordState, asOf: string): string | null {
  const set = deadlinesOn(record, asOf).at(-1);
  if (set) return set.event.data.expression.raw;
  return record.stated.deadline.state === 'stated' ? record.stated.deadline.value.raw : null;
}
