import type { LedgerEvent } from '@camket/domain';
import { citationsOf } from '../reading/citations-of';
import { documentKey } from '../reading/document-key';
import { eventsOf } from '../reading/events-of';
import { givenNameKey } from '../reading/given-name-key';
import type { RecordView, RegisterView } from '../register-view';
import type { SubjectKind } from '../rule';
import { namedRecordIds, type RegisterIndex } from './register-index';
import { mapOf, PARTS } from './subjects-of';

/** Something to ask the rules about again. */
export interface TouchedSubject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What a change is looked up in. */
export interface ChangeContext {
  readonly register: RegisterView;
  readonly index: RegisterIndex;
}

const ID =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|org:[a-z0-9-]{1,40}:[a-z0-9-]{1,80}|doc:\S{3,200})$/u;

/** Every id that stands somewhere in a value, except in texts. */
export function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.length <= 204 && ID.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) idsIn(part, found);
  }
  return found;
}

const KINDS = (Object.keys(PARTS) as SubjectKind[]).filter(
  (kind): kind is Exclude<SubjectKind, 'register' | 'report'> =>
    kind !== 'register' && kind !== 'report',
);

/** The subjects that have one of some ids. */
export function subjectsWithIds(ids: Iterable<string>, register: RegisterView): TouchedSubject[] {
  return [...ids].flatMap((id) =>
    KINDS.filter((kind) => mapOf(register, kind).has(id)).map((kind) => ({ kind, id })),
  );
}

const asSubjects = (kind: SubjectKind, ids: Iterable<string> = []): TouchedSubject[] =>
  [...ids].map((id) => ({ kind, id }));

/** What else depends on a record: its held event, what it is linked with, what points to it, its referrals. */
function besideRecord(record: RecordView, { index }: ChangeContext): TouchedSubject[] {
  const linked = record.links.map(({ fromId, toId }) => (fromId === record.id ? toId : fromId));
  return [
    { kind: 'heldEvent', id: record.eventId },
    ...asSubjects('record', linked),
    ...asSubjects('record', record.closedBy?.intoIds ?? []),
    ...asSubjects('record', namedRecordIds(record)),
    ...asSubjects('record', index.pointersTo.idsOf(record.id)),
    ...asSubjects(
      'record',
      record.number === null ? [] : index.recordsByNumber.idsOf(record.number),
    ),
    ...asSubjects('referral', index.referralsOfRecord.idsOf(record.id)),
  ];
}

/** What depends on a person or an appointment beside itself: the records in which the person speaks, the namesakes. */
function besidePerson(id: string, { register, index }: ChangeContext): TouchedSubject[] {
  const person = register.people.get(id);
  const personId = person ? id : register.appointments.get(id)?.personId;
  if (personId === undefined) return [];
  const key = person ? givenNameKey(person.name) : null;
  const namesakes = key === null ? undefined : index.peopleByName.idsOf(key);
  return [
    ...asSubjects('record', index.recordsOfSpeaker.idsOf(personId)),
    ...asSubjects('person', namesakes),
  ];
}

/** What depends on a document or on evidence beside itself: whatever has the same symbol. */
function besideDocument(id: string, { register, index }: ChangeContext): TouchedSubject[] {
  const document = register.documents.get(id)?.reference;
  const evidence = register.evidence.get(id)?.reference;
  const stated = document ? index.documentsBySymbol.idsOf(documentKey(document)) : undefined;
  const attached = evidence ? index.evidenceOfDocument.idsOf(documentKey(evidence)) : undefined;
  return [...asSubjects('document', stated), ...asSubjects('evidence', attached)];
}

/** Records that a change of some types reaches without naming them; they are looked through, no rule is asked. */
function reachesRecord(
  event: LedgerEvent,
  ids: ReadonlySet<string>,
): ((record: RecordView) => boolean) | null {
  switch (event.type) {
    case 'source.captured':
    case 'source.redacted':
      return (record) => record.quotations.some(({ sourceId }) => ids.has(sourceId));
    case 'organisation.stated':
    case 'organisation.changed':
      return (record) =>
        eventsOf(record, 'record.assigned').some(({ event: { data } }) =>
          ids.has(data.lead.organisationId ?? ''),
        );
    case 'document.stated': {
      const key = documentKey(event.data.reference);
      return (record) =>
        citationsOf(record).some(({ reference }) => documentKey(reference) === key);
    }
    case 'event.held':
      return (record) => record.eventId === event.data.eventId;
    default:
      return null;
  }
}

/** The ids, and for each merged event the one that goes on for it. */
function withSurvivors(ids: Set<string>, { mergedEvents }: RegisterView): Set<string> {
  for (const id of [...ids]) {
    const merged = mergedEvents.get(id);
    if (merged) ids.add(merged.intoId);
  }
  return ids;
}

/**
 * Everything whose findings may change with an event: what it names, and what depends on that.
 *
 * @example
 * touchedBy(event, { register, index }).some(({ kind }) => kind === 'record'); // => true
 */
export function touchedBy(event: LedgerEvent, context: ChangeContext): TouchedSubject[] {
  const ids = withSurvivors(idsIn(event.data), context.register);
  const named = subjectsWithIds(ids, context.register);
  const beside = named.flatMap(({ kind, id }) => {
    const record = kind === 'record' ? context.register.records.get(id) : undefined;
    return record
      ? besideRecord(record, context)
      : [...besidePerson(id, context), ...besideDocument(id, context)];
  });
  const isReached = reachesRecord(event, ids);
  const reached = isReached ? [...context.register.records.values()].filter(isReached) : [];
  const reports: TouchedSubject[] =
    event.type === 'report.issued' ? [{ kind: 'report', id: event.data.reportId }] : [];
  return [
    ...named,
    ...beside,
    ...asSubjects(
      'record',
      reached.map(({ id }) => id),
    ),
    ...reports,
    { kind: 'register', id: '' },
  ];
}
