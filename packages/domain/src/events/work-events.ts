import * as z from 'zod';
import { agencyReferenceSchema } from '../agency-reference';
import { deadlineExpressionSchema } from '../deadline-expression';
import { documentReferenceSchema } from '../document-reference';
import { extensionDataSchema } from '../extension-data';
import { evidenceIdSchema, ledgerEventIdSchema, recordIdSchema, referralIdSchema } from '../ids';
import { quotationSchema } from '../quotation';
import { keysOf } from '../vocabulary/keys-of';
import { WORK_STATUSES } from '../vocabulary/work-statuses';
import { blobReferenceSchema } from './source-events';
import { defineEvent } from './define-event';

const ext = extensionDataSchema;
const reason = z.string().min(1).max(2000);
const document = documentReferenceSchema.nullable();

/** How a deadline was resolved when it was set; a later calendar never moves it silently. */
export const resolvedDeadlineSchema = z.strictObject({
  dueOn: z.iso.date().nullable(),
  calendarVersion: z.string(),
  ruleId: z.string(),
  profile: z.enum(['state', 'private']),
});

/** A lead agency, and coordinating ones, were assigned by a document. */
export const recordAssigned = defineEvent(
  'record.assigned',
  z.strictObject({
    assignmentId: z.uuidv7(),
    recordId: recordIdSchema,
    lead: agencyReferenceSchema,
    coordinating: z.array(agencyReferenceSchema),
    responsibleOfficial: z.string().max(200).optional(),
    product: z.string().max(1000).optional(),
    resources: z.string().max(1000).optional(),
    document,
    effectiveToOn: z.iso.date().optional(),
    ext,
  }),
);

const deadline = {
  deadlineId: z.uuidv7(),
  recordId: recordIdSchema,
  expression: deadlineExpressionSchema,
  /** The day from which a period is counted, where the words do not print it. */
  anchorOn: z.iso.date().optional(),
  resolved: resolvedDeadlineSchema,
  document,
};

/** A deadline was set for a record. */
export const deadlineSet = defineEvent('deadline.set', z.strictObject({ ...deadline, ext }));

/** A deadline was extended: by whom, on what document, asked for on which day. */
export const deadlineExtended = defineEvent(
  'deadline.extended',
  z.strictObject({
    ...deadline,
    approvedBy: agencyReferenceSchema.nullable(),
    requestedOn: z.iso.date().nullable(),
    reason,
    ext,
  }),
);

/** Work statuses that may be asserted as such; the others come about only through their own events. */
export const ASSERTABLE_WORK_STATUSES = keysOf(WORK_STATUSES).filter(
  (key) =>
    !['recorded', 'assigned', 'referred', 'returned', 'merged', 'superseded', 'withdrawn'].includes(
      key,
    ),
) as [
  'in_progress',
  'scheduled',
  'fulfilled',
  'partly_fulfilled',
  'explained',
  'paused',
  'blocked',
  'declined',
];

/** Somebody asserts how far the work has come; true from the event's day on. */
export const statusAsserted = defineEvent(
  'status.asserted',
  z.strictObject({
    recordId: recordIdSchema,
    work: z.enum(ASSERTABLE_WORK_STATUSES),
    reason: reason.optional(),
    note: z.string().max(5000).optional(),
    by: agencyReferenceSchema.optional(),
    document: document.optional(),
    evidenceIds: z.array(evidenceIdSchema),
    ext,
  }),
);

/** A verifier sent a reported result back; it counts as not done from that day. */
export const recordReturned = defineEvent(
  'record.returned',
  z.strictObject({ recordId: recordIdSchema, reason, ext }),
);

/** A closed record was opened again. */
export const recordReopened = defineEvent(
  'record.reopened',
  z.strictObject({ recordId: recordIdSchema, reason, document: document.optional(), ext }),
);

/** Evidence was attached to records. */
export const evidenceAttached = defineEvent(
  'evidence.attached',
  z.strictObject({
    evidenceId: evidenceIdSchema,
    recordIds: z.array(recordIdSchema).min(1),
    kind: z.enum(['document', 'dataset', 'photo', 'site_visit', 'statement']),
    strength: z.enum(['claimed', 'documented', 'verified', 'disputed']),
    title: z.string().min(1).max(1000),
    reference: documentReferenceSchema.optional(),
    url: z.string().max(4000).optional(),
    blob: blobReferenceSchema.optional(),
    quotation: quotationSchema.optional(),
    issuedOn: z.iso.date().nullable(),
    by: agencyReferenceSchema.optional(),
    ext,
  }),
);

/** What exceeds the competence was sent up. */
export const referralSent = defineEvent(
  'referral.sent',
  z.strictObject({
    referralId: referralIdSchema,
    recordIds: z.array(recordIdSchema).min(1),
    from: agencyReferenceSchema.nullable(),
    to: agencyReferenceSchema,
    document,
    replyDueOn: z.iso.date().nullable(),
    ext,
  }),
);

/** The higher level answered a referral. */
export const referralAnswered = defineEvent(
  'referral.answered',
  z.strictObject({
    referralId: referralIdSchema,
    document,
    outcome: z.enum(['accepted', 'partly_accepted', 'declined', 'noted']),
    text: z.string().max(20_000).optional(),
    ext,
  }),
);

/** A target was measured; the value is a decimal in text. */
export const targetMeasured = defineEvent(
  'target.measured',
  z.strictObject({
    recordId: recordIdSchema,
    value: z.string().regex(/^-?\d{1,15}([.,]\d{1,10})?$/),
    asOfOn: z.iso.date(),
    evidenceIds: z.array(evidenceIdSchema),
    note: z.string().max(2000).optional(),
    ext,
  }),
);

/** An event was wrong: this one names it and says why; `replacement` is its corrected data, or null to take it back. */
export const eventCorrected = defineEvent(
  'event.corrected',
  z.strictObject({
    correctsId: ledgerEventIdSchema,
    reason,
    replacement: z.record(z.string(), z.json()).nullable(),
    ext,
  }),
);

/** An independent assessment of how a commitment was kept. */
export const assessmentRecorded = defineEvent(
  'assessment.recorded',
  z.strictObject({
    assessmentId: z.uuidv7(),
    recordId: recordIdSchema,
    assessor: z.string().min(1).max(300),
    isIndependent: z.boolean(),
    isVerifiable: z.boolean().nullable(),
    completion: z.enum([
      'not_started',
      'limited',
      'substantial',
      'completed',
      'withdrawn',
      'unknown',
    ]),
    note: z.string().max(5000).optional(),
    ext,
  }),
);

/** The office adopted a version of the calendar, and its own closed or worked days. */
export const calendarAdopted = defineEvent(
  'calendar.adopted',
  z.strictObject({
    calendarVersion: z.string().min(1),
    profile: z.enum(['state', 'private']),
    closedOn: z.array(z.iso.date()),
    workedOn: z.array(z.iso.date()),
    document,
    ext,
  }),
);

/** A report was issued: its figures, their denominators and the records behind them, frozen. */
export const reportIssued = defineEvent(
  'report.issued',
  z.strictObject({
    reportId: z.uuidv7(),
    title: z.string().min(1).max(500),
    asOfOn: z.iso.date(),
    fromOn: z.iso.date().nullable(),
    filters: z.record(z.string(), z.string()),
    figures: z.array(
      z.strictObject({
        id: z.string(),
        count: z.int().min(0),
        denominatorId: z.string().nullable(),
        recordIds: z.array(recordIdSchema),
      }),
    ),
    ext,
  }),
);
