import * as z from 'zod';

const uuid = <Brand extends string>(_brand: Brand) => z.uuidv7().brand<Brand>();

/** Id of a record: one petition, answer, commitment, target or reported result. */
export const recordIdSchema = uuid('RecordId');
/** Id of a captured source text. */
export const sourceIdSchema = uuid('SourceId');
/** Id of an event that was held: a conference, a meeting. */
export const heldEventIdSchema = uuid('HeldEventId');
/** Id of one ledger event. */
export const ledgerEventIdSchema = uuid('LedgerEventId');
/** Id of a person. */
export const personIdSchema = uuid('PersonId');
/** Id of an appointment of a person to a position. */
export const appointmentIdSchema = uuid('AppointmentId');
/** Id of an issue group. */
export const groupIdSchema = uuid('GroupId');
/** Id of a piece of evidence. */
export const evidenceIdSchema = uuid('EvidenceId');
/** Id of a referral to a higher level. */
export const referralIdSchema = uuid('ReferralId');
/** Id of a device that writes events. */
export const clientIdSchema = uuid('ClientId');
/** Id of an assignment, a deadline, a claim, a change or an assessment. */
export const statementIdSchema = uuid('StatementId');

/** Id of a record. */
export type RecordId = z.infer<typeof recordIdSchema>;
/** Id of a captured source text. */
export type SourceId = z.infer<typeof sourceIdSchema>;
/** Id of an event that was held. */
export type HeldEventId = z.infer<typeof heldEventIdSchema>;
/** Id of one ledger event. */
export type LedgerEventId = z.infer<typeof ledgerEventIdSchema>;
/** Id of a person. */
export type PersonId = z.infer<typeof personIdSchema>;
/** Id of an issue group. */
export type GroupId = z.infer<typeof groupIdSchema>;
/** Id of a piece of evidence. */
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
/** Id of a referral. */
export type ReferralId = z.infer<typeof referralIdSchema>;
/** Id of a device that writes events. */
export type ClientId = z.infer<typeof clientIdSchema>;

/**
 * Id of an organisation: a UUIDv7 for what people create, or derived from a natural key,
 * `org:<scope>:<code>`, so that two offices name the same body alike.
 */
export const organisationIdSchema = z
  .union([z.uuidv7(), z.string().regex(/^org:[a-z0-9-]{1,40}:[a-z0-9-]{1,80}$/)])
  .brand<'OrganisationId'>();

/** Id of an organisation. */
export type OrganisationId = z.infer<typeof organisationIdSchema>;

/** Id derived from the content of a document reference, `doc:<canonical form>`. */
export const documentIdSchema = z
  .string()
  .regex(/^doc:[^\s]{3,200}$/)
  .brand<'DocumentId'>();

/** Id derived from the content of a document reference. */
export type DocumentId = z.infer<typeof documentIdSchema>;

/**
 * Parses the id of a record.
 *
 * @throws ZodError when the text is not a UUIDv7.
 * @example
 * parseRecordId('018f0000-0000-7000-8000-000000000000'); // => '018f0000-0000-7000-8000-000000000000'
 */
export function parseRecordId(text: string): RecordId {
  return recordIdSchema.parse(text);
}
