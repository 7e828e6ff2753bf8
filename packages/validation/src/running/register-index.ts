import { documentKey } from '../reading/document-key';
import { givenNameKey } from '../reading/given-name-key';
import type { RecordView, RegisterView } from '../register-view';

/** What rules look up across records; kept up to date event by event. */
export interface RegisterIndex {
  /** Ids of the records of each held event. */
  readonly recordsOfEvent: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the issue groups of each held event. */
  readonly groupsOfEvent: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the appointments of each person. */
  readonly appointmentsOfPerson: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the people who share family and given name. */
  readonly peopleByName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the evidence that rests on one document. */
  readonly evidenceOfDocument: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the stated documents with one symbol. */
  readonly documentsBySymbol: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the referrals of each record. */
  readonly referralsOfRecord: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the records that point to a record as merged, split or superseded into it, or hold it as parent or answer. */
  readonly pointersTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the records in which a known person speaks. */
  readonly recordsOfSpeaker: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the records that hold each number. */
  readonly recordsByNumber: ReadonlyMap<string, ReadonlySet<string>>;
}

type Sets = Map<string, Set<string>>;
type MutableIndex = { readonly [Name in keyof RegisterIndex]: Sets };

function add(sets: Sets, key: string, id: string): void {
  const set = sets.get(key);
  if (set) set.add(id);
  else sets.set(key, new Set([id]));
}

const emptyIndex = (): MutableIndex => ({
  recordsOfEvent: new Map(),
  groupsOfEvent: new Map(),
  appointmentsOfPerson: new Map(),
  peopleByName: new Map(),
  evidenceOfDocument: new Map(),
  documentsBySymbol: new Map(),
  referralsOfRecord: new Map(),
  pointersTo: new Map(),
  recordsOfSpeaker: new Map(),
  recordsByNumber: new Map(),
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
  add(index.recordsOfEvent, record.eventId, record.id);
  if (record.number !== null) add(index.recordsByNumber, record.number, record.id);
  if (record.speaker?.personId !== undefined)
    add(index.recordsOfSpeaker, record.speaker.personId, record.id);
  for (const id of record.closedBy?.intoIds ?? []) add(index.pointersTo, id, record.id);
  for (const id of namedRecordIds(record)) add(index.pointersTo, id, record.id);
}

function addParties(index: MutableIndex, register: RegisterView, ids: Iterable<string>): void {
  for (const id of ids) {
    const person = register.people.get(id);
    const key = person ? givenNameKey(person.name) : null;
    if (key !== null) add(index.peopleByName, key, id);
    const group = register.groups.get(id);
    if (group) add(index.groupsOfEvent, group.eventId, id);
    const appointment = register.appointments.get(id);
    if (appointment) add(index.appointmentsOfPerson, appointment.personId, id);
    const document = register.documents.get(id);
    if (document) add(index.documentsBySymbol, documentKey(document.reference), id);
  }
}

function addWork(index: MutableIndex, register: RegisterView, ids: Iterable<string>): void {
  for (const id of ids) {
    const reference = register.evidence.get(id)?.reference;
    if (reference) add(index.evidenceOfDocument, documentKey(reference), id);
    for (const recordId of register.referrals.get(id)?.sent.event.data.recordIds ?? []) {
      add(index.referralsOfRecord, recordId, id);
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
