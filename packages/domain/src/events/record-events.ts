import * as z from 'zod';
import { agencyReferenceSchema, speakerSchema } from '../agency-reference';
import { documentReferenceSchema } from '../document-reference';
import { extensionDataSchema } from '../extension-data';
import { heldEventIdSchema, organisationIdSchema, recordIdSchema } from '../ids';
import { partialDateSchema } from '../partial-date';
import { quotationSchema } from '../quotation';
import { recordNumberSchema } from '../record-number';
import { statedSchema } from '../stated';
import { statedTermsSchema } from '../stated-terms';
import { COMMITMENT_KINDS } from '../vocabulary/commitment-kinds';
import { COMPETENCES } from '../vocabulary/competences';
import { FORCES } from '../vocabulary/forces';
import { keysOf } from '../vocabulary/keys-of';
import { defineEvent } from './define-event';

const ext = extensionDataSchema;
const text = z.string().min(1).max(20_000);

/** What every record holds: its id, its event, its words and their quotations. */
const record = {
  recordId: recordIdSchema,
  eventId: heldEventIdSchema,
  text,
  quotations: z.array(quotationSchema).min(1),
  groupId: z.uuidv7().nullable(),
  stated: statedTermsSchema,
};

/** A private value: only its salted hash stands in the event; its opening is a line outside the chain that can be erased. */
export const saltedHashSchema = z.strictObject({
  saltedSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Who petitions: a collective by name, a private person only as a salted hash. */
export const petitionerSchema = z.strictObject({
  label: z.string().max(500).nullable(),
  organisationId: organisationIdSchema.optional(),
  person: saltedHashSchema.optional(),
  contact: saltedHashSchema.optional(),
});

/** A complaint or a request was taken out of a source as one separately trackable item. */
export const petitionItemised = defineEvent(
  'petition.itemised',
  z.strictObject({
    ...record,
    kind: z.enum(['complaint', 'request']),
    petitioner: petitionerSchema,
    /** How many of the declared petitions it stands for. */
    inputCount: z.int().min(1).optional(),
    ext,
  }),
);

/** An answer to petitions was recorded; a collective answer names no single petition. */
export const answerRecorded = defineEvent(
  'answer.recorded',
  z.strictObject({
    ...record,
    petitionIds: z.array(recordIdSchema),
    isCollective: z.boolean(),
    speaker: speakerSchema.nullable(),
    mode: z.enum(['oral', 'written', 'unknown']),
    document: documentReferenceSchema.nullable(),
    ext,
  }),
);

/** A commitment was recorded: a blanket one, one within an answer, a directive, a pledge or a referral. */
export const commitmentRecorded = defineEvent(
  'commitment.recorded',
  z.strictObject({
    ...record,
    kind: z.enum(keysOf(COMMITMENT_KINDS)),
    force: z.enum(keysOf(FORCES)).nullable(),
    speaker: speakerSchema.nullable(),
    onBehalfOf: z.array(agencyReferenceSchema),
    addressees: z.array(agencyReferenceSchema),
    answerIds: z.array(recordIdSchema),
    parentId: recordIdSchema.nullable(),
    beneficiaries: z.array(z.string().max(300)),
    ext,
  }),
);

const decimal = z.string().regex(/^-?\d{1,15}([.,]\d{1,10})?$/);

/** A target was set: what is measured, from where, to where, by when; what the source leaves open says so. */
export const targetSet = defineEvent(
  'target.set',
  z.strictObject({
    ...record,
    indicator: z.strictObject({
      name: z.string().min(1).max(500),
      definition: statedSchema(z.string().max(1000)),
    }),
    unit: statedSchema(z.string().max(100)),
    baseline: statedSchema(
      z.strictObject({ value: decimal, asOf: statedSchema(partialDateSchema) }),
    ),
    target: z.strictObject({
      value: decimal,
      operator: z.enum(['at_least', 'at_most', 'equal', 'increase_by', 'decrease_by', 'unknown']),
      by: statedSchema(partialDateSchema),
    }),
    speaker: speakerSchema.nullable(),
    ext,
  }),
);

/** A source reports a result; attached to the records it speaks of. */
export const progressReported = defineEvent(
  'progress.reported',
  z.strictObject({
    ...record,
    subjectIds: z.array(recordIdSchema),
    speaker: speakerSchema.nullable(),
    ext,
  }),
);

/** The register allotted a permanent number. */
export const numberAllotted = defineEvent(
  'number.allotted',
  z.strictObject({ recordId: recordIdSchema, number: recordNumberSchema, ext }),
);

/** Field, competence or issue group of records were set; what is absent stays as it was. */
export const recordClassified = defineEvent(
  'record.classified',
  z.strictObject({
    recordId: recordIdSchema,
    field: z.string().min(1).max(80).optional(),
    competence: z.enum(keysOf(COMPETENCES)).optional(),
    groupId: z.uuidv7().nullable().optional(),
    basis: z.enum(['stated', 'proposed', 'office']),
    reason: z.string().max(1000).optional(),
    ext,
  }),
);

/** Two records were linked; `from` does to `to` what the relation says. */
export const recordLinked = defineEvent(
  'record.linked',
  z.strictObject({
    fromId: recordIdSchema,
    toId: recordIdSchema,
    relation: z.enum([
      'requests_about',
      'answers',
      'commits_to',
      'implements',
      'refers',
      'reports_on',
      'duplicates',
      'related',
    ]),
    reason: z.string().max(1000).optional(),
    ext,
  }),
);

/** A further quotation, of the same or another source, was attached to a record that exists. */
export const quotationAttached = defineEvent(
  'quotation.attached',
  z.strictObject({
    recordId: recordIdSchema,
    as: z.enum(['answer', 'progress', 'evidence', 'source']),
    quotation: quotationSchema,
    note: z.string().max(2000).optional(),
    ext,
  }),
);

const reason = z.string().min(1).max(2000);

/** Records were merged into another, which goes on for them. */
export const recordMerged = defineEvent(
  'record.merged',
  z.strictObject({
    recordIds: z.array(recordIdSchema).min(1),
    intoId: recordIdSchema,
    reason,
    ext,
  }),
);

/** A record was split into others, which together cover its words. */
export const recordSplit = defineEvent(
  'record.split',
  z.strictObject({
    recordId: recordIdSchema,
    intoIds: z.array(recordIdSchema).min(2),
    reason,
    ext,
  }),
);

/** A record was superseded by another. */
export const recordSuperseded = defineEvent(
  'record.superseded',
  z.strictObject({ recordId: recordIdSchema, byId: recordIdSchema, reason, ext }),
);

/** A record was withdrawn as entered by mistake; its history stays. */
export const recordWithdrawn = defineEvent(
  'record.withdrawn',
  z.strictObject({ recordId: recordIdSchema, reason, ext }),
);

/** Records were published. */
export const recordPublished = defineEvent(
  'record.published',
  z.strictObject({ recordIds: z.array(recordIdSchema).min(1), reason: reason.optional(), ext }),
);

/** Records were taken from public view. */
export const recordUnpublished = defineEvent(
  'record.unpublished',
  z.strictObject({ recordIds: z.array(recordIdSchema).min(1), reason, ext }),
);
