export * from './data';
export {
  agencyReferenceSchema,
  speakerSchema,
  type AgencyReference,
  type Speaker,
} from './agency-reference';
export {
  CALENDAR_SPANS,
  DEADLINE_BOUNDS,
  PERIOD_UNITS,
  deadlineExpressionSchema,
  type DeadlineExpression,
  type DeadlineExpressionKind,
} from './deadline-expression';
export {
  DOCUMENT_SIDES,
  documentReferenceSchema,
  type DocumentReference,
  type DocumentSide,
} from './document-reference';
export { extensionDataSchema } from './extension-data';
export {
  SEVERITIES,
  findingLocationSchema,
  findingSchema,
  type Finding,
  type FindingLocation,
  type Severity,
} from './finding';
export * from './ids';
export { localTextSchema } from './local-text';
export { partialDateSchema, type PartialDate } from './partial-date';
export {
  QUOTATION_ROLES,
  quotationSchema,
  textQuoteSchema,
  type Quotation,
  type QuotationInput,
  type TextQuote,
} from './quotation';
export {
  eventCodeSchema,
  formatRecordNumber,
  recordNumberSchema,
  type RecordNumber,
} from './record-number';
export { type RecordNumberParts } from './record-number-parts';
export { statedSchema, type Stated } from './stated';
export { statedTermsSchema, type StatedTerms } from './stated-terms';
export {
  ACTOR_ROLES,
  EVENT_VERSION,
  actorSchema,
  defineEvent,
  type Actor,
} from './events/define-event';
export {
  EVENT_SCHEMAS,
  EVENT_SCHEMA_BY_TYPE,
  EVENT_TYPES,
  ledgerEventSchema,
  type EventDataInput,
  type LedgerEvent,
  type LedgerEventInput,
  type LedgerEventOf,
  type LedgerEventType,
} from './events/ledger-event';
export { ORGANISATION_KINDS } from './events/party-events';
export { petitionerSchema, saltedHashSchema } from './events/record-events';
export { blobReferenceSchema, printedDateSchema } from './events/source-events';
export { ASSERTABLE_WORK_STATUSES, resolvedDeadlineSchema } from './events/work-events';
export { ENTITY_SCHEMAS, type EntitySchema } from './entities/entity-schemas';
export { agencyDirectorySchema, calendarSchema } from './entities/party-entities';
export {
  SCHEMA_FORMS,
  SCHEMA_NAMES,
  SCHEMA_VERSION,
  allJsonSchemas,
  schemaId,
  toJsonSchema,
  type JsonSchemaDocument,
  type SchemaForm,
} from './json-schema';
export { lenientSchema, unknownKeys } from './schema-forms';
