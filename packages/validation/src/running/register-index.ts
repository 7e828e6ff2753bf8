import { IdIndex, type ReadonlyIdIndex } from './id-index';
import { documentKey } from '../reading/document-key';
import { givenNameKey } from '../reading/given-name-key';
import type { RecordView, RegisterView } from '../register-view';

/** What rules look up across records; kept up to date event by event. */
export interface RegisterIndex {
  /** Ids of the records of each held event. */
  readonly recordsOfEvent: ReadonlyIdIndex;
  /** Ids of the issue groups of each held event. */
  readonly groupsOfEvent: ReadonlyIdIndex;
  /** Ids of the appointments of each person. */
  readonly appointmentsOfPerson: ReadonlyIdIndex;
  /** Ids of the people who share family and given name. */
  readonly peopleByName: ReadonlyIdIndex;
  /** Ids of the evidence that rests on one document. */
  readonly evidenceOfDocument: ReadonlyIdIndex;
  /** Ids of the stated documents with one symbol. */
  readonly documentsBySymbol: ReadonlyIdIndex;
  /** Ids of the referrals of each record. */
  readonly referralsOfRecord: ReadonlyIdIndex;
  /** Ids of the records that point to a record as merged, split or superseded into it, or hold it as parent or answer. */
  readonly pointersTo: ReadonlyIdIndex;
  /** Ids of the records in which a known person speaks. */
  readonly recordsOfSpeaker: ReadonlyIdIndex;
  /** Ids of the records that hold each number. */
  readonly recordsByNumber: ReadonlyIdIndex;
}

type MutableIndex = { readonly [Name in keyof RegisterIndex]: IdIndex };

const emptyIndex = (): MutableIndex => ({
  recordsOfEvent: new IdIndex(),
  groupsOfEvent: new IdIndex(),
  appointmentsOfPerson: new IdIndex(),
  peopleByName: new IdIndex(),
  evidenceOfDocument: new IdIndex(),
  documentsBySymbol: new IdIndex(),
  referralsOfRecord: new IdIndex(),
  pointersTo: new IdIndex(),
  recordsOfSpeaker: new IdIndex(),
  recordsByNumber: new IdIndex(),
});

/** The records that a record's own event names as parent or answers. */
export function namedRecordIds(record: RecordView): readonly string[] {
  const { event } = record.itemisedBy;
  if (event.type === 'commitment.recorded') {
    const { parentId, answerIds } = event.data;
    return parentId === null ? answerIds : [parentId, ...answerIds];
  }
  if (event.type === 'answer.recorded') return event.data.petitionIds;
  return event.type === 'progress.reported' ? event.data.subjectIds : [];
}

function addRecord(index: MutableIndex, record: RecordView): void {
  index.recordsOfEvent.add(record.eventId, record.id);
  if (record.number !== null) index.recordsByNumber.add(record.number, record.id);
  if (record.speaker?.personId !== undefined)
    index.recordsOfSpeaker.add(record.speaker.personId, record.id);
  for (const id of record.closedBy?.intoIds ?? []) index.pointersTo.add(id, record.id);
  for (const id of namedRecordIds(record)) index.pointersTo.add(id, record.id);
}

function addParties(index: MutableIndex, register: RegisterView, ids: Iterable<string>): void {
  for (const id of ids) {
    const person = register.people.get(id);
    const key = person ? givenNameKey(person.name) : null;
    if (key !== null) index.peopleByName.add(key, id);
    const group = register.groups.get(id);
    if (group) index.groupsOfEvent.add(group.eventId, id);
    const appointment = register.appointments.get(id);
    if (appointment) index.appointmentsOfPerson.add(appointment.personId, id);
    const document = register.documents.get(id);
    if (document) index.documentsBySymbol.add(documentKey(document.reference), id);
  }
}

function addWork(index: MutableIndex, register: RegisterView, ids: Iterable<string>): void {
  for (const id of ids) {
    const reference = register.evidence.get(id)?.reference;
    if (reference) index.evidenceOfDocument.add(documentKey(reference), id);
    for (const recordId of register.referrals.get(id)?.sent.event.data.recordIds ?? []) {
      index.referralsOfRecord.add(recordId, id);
    }
  }
}

/** An index that can take in what an event added. */
export interface GrowingIndex {
  readonly index: RegisterIndex;
  /** Takes in the things with these ids, of whatever kind. */
  take(register: RegisterView, ids: Iterable<string>): void;
}

/**
 * Builds the index of a register; what is taken back later stays in it, so rules look each id up again.
 *
 * @example
 * createIndex(register).index.recordsOfEvent.size; // => 1
 */
export function createIndex(register: RegisterView): GrowingIndex {
  const index = emptyIndex();
  for (const record of register.records.values()) addRecord(index, record);
  addParties(index, register, register.groups.keys());
  addParties(index, register, register.people.keys());
  addParties(index, register, register.appointments.keys());
  addParties(index, register, register.documents.keys());
  addWork(index, register, register.evidence.keys());
  addWork(index, register, register.referrals.keys());
  return { index, take: (next, ids) => takeIn(index, next, [...ids]) };
}

function takeIn(index: MutableIndex, register: RegisterView, ids: readonly string[]): void {
  for (const id of ids) {
    const record = register.records.get(id);
    if (record) addRecord(index, record);
  }
  addParties(index, register, ids);
  addWork(index, register, ids);
}
