import * as z from 'zod';
import * as party from './party-events';
import * as record from './record-events';
import * as source from './source-events';
import * as work from './work-events';

/** Every type of event, in the order in which a reader meets them. */
export const EVENT_SCHEMAS = [
  source.sourceCaptured,
  source.sourceRedacted,
  source.eventHeld,
  source.eventMerged,
  source.groupStated,
  source.countClaimed,
  source.factClaimed,
  source.anchorRefound,
  party.personStated,
  party.organisationStated,
  party.positionStated,
  party.appointmentStated,
  party.documentStated,
  party.organisationChanged,
  party.usualLeadSet,
  record.petitionItemised,
  record.answerRecorded,
  record.commitmentRecorded,
  record.targetSet,
  record.progressReported,
  record.numberAllotted,
  record.recordClassified,
  record.recordLinked,
  record.quotationAttached,
  record.recordMerged,
  record.recordSplit,
  record.recordSuperseded,
  record.recordWithdrawn,
  record.recordPublished,
  record.recordUnpublished,
  work.recordAssigned,
  work.deadlineSet,
  work.deadlineExtended,
  work.statusAsserted,
  work.recordReturned,
  work.recordReopened,
  work.evidenceAttached,
  work.referralSent,
  work.referralAnswered,
  work.targetMeasured,
  work.eventCorrected,
  work.assessmentRecorded,
  work.calendarAdopted,
  work.reportIssued,
] as const;

/** Anything that somebody asserts: append-only, canonical JSON, the same bytes in every ledger. */
export const ledgerEventSchema = z
  .discriminatedUnion('type', EVENT_SCHEMAS)
  .meta({ id: 'LedgerEvent', title: 'Ledger event', 'x-title-vi': 'Sự kiện của sổ' });

/** Anything that somebody asserts, as read. */
export type LedgerEvent = z.infer<typeof ledgerEventSchema>;

/** Anything that somebody asserts, as written: ids are plain strings. */
export type LedgerEventInput = z.input<typeof ledgerEventSchema>;

/** The type of an event. */
export type LedgerEventType = LedgerEvent['type'];

/** The event of a type, as read. */
export type LedgerEventOf<Type extends LedgerEventType> = Extract<LedgerEvent, { type: Type }>;

/** The data of a type of event, as written. */
export type EventDataInput<Type extends LedgerEventType> = Extract<
  LedgerEventInput,
  { type: Type }
>['data'];

/** Every type of event. */
export const EVENT_TYPES = EVENT_SCHEMAS.map((schema) => schema.shape.type.value);

/** The data schema of each type of event. */
export const EVENT_SCHEMA_BY_TYPE: ReadonlyMap<string, (typeof EVENT_SCHEMAS)[number]> = new Map(
  EVENT_SCHEMAS.map((schema) => [schema.shape.type.value, schema]),
);
