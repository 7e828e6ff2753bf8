import { WORK_STATUSES, keysOf } from '@camket/domain/data';
import { deadlineExpression, resolvedDeadline } from './deadline-shapes';
import {
  anyObject,
  dictionary,
  flag,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Members,
} from './shape';
import {
  agency,
  blobReference,
  day,
  decimal,
  documentReference,
  ext,
  quotation,
  uuid,
} from './value-shapes';

const reason = text(1, 2000);
const document = nullable(documentReference);
const deadline = {
  deadlineId: uuid,
  recordId: uuid,
  expression: deadlineExpression,
  anchorOn: optional(day),
  resolved: resolvedDeadline,
  document,
  ext,
};

/** Statuses that come about only through their own events. */
const BY_EVENT_ONLY: readonly string[] = [
  'recorded',
  'assigned',
  'referred',
  'returned',
  'merged',
  'superseded',
  'withdrawn',
];
const assertable = keysOf(WORK_STATUSES).filter((key) => !BY_EVENT_ONLY.includes(key));

const figure = object({
  id: text(),
  count: integer(0),
  denominatorId: nullable(text()),
  recordIds: list(uuid),
});

/** The data of events about the work itself. */
export const WORK_SHAPES: Readonly<Record<string, Members>> = {
  'record.assigned': {
    assignmentId: uuid,
    recordId: uuid,
    lead: agency,
    coordinating: list(agency),
    responsibleOfficial: optional(text(0, 200)),
    product: optional(text(0, 1000)),
    resources: optional(text(0, 1000)),
    document,
    effectiveToOn: optional(day),
    ext,
  },
  'deadline.set': deadline,
  'deadline.extended': {
    ...deadline,
    approvedBy: nullable(agency),
    requestedOn: nullable(day),
    reason,
  },
  'status.asserted': {
    recordId: uuid,
    work: oneOf(assertable),
    reason: optional(reason),
    note: optional(text(0, 5000)),
    by: optional(agency),
    document: optional(document),
    evidenceIds: list(uuid),
    ext,
  },
  'record.returned': { recordId: uuid, reason, ext },
  'record.reopened': { recordId: uuid, reason, document: optional(document), ext },
  'evidence.attached': {
    evidenceId: uuid,
    recordIds: list(uuid, 1),
    kind: oneOf(['document', 'dataset', 'photo', 'site_visit', 'statement']),
    strength: oneOf(['claimed', 'documented', 'verified', 'disputed']),
    title: text(1, 1000),
    reference: optional(documentReference),
    url: optional(text(0, 4000)),
    blob: optional(blobReference),
    quotation: optional(quotation),
    issuedOn: nullable(day),
    by: optional(agency),
    ext,
  },
  'referral.sent': {
    referralId: uuid,
    recordIds: list(uuid, 1),
    from: nullable(agency),
    to: agency,
    document,
    replyDueOn: nullable(day),
    ext,
  },
  'referral.answered': {
    referralId: uuid,
    document,
    outcome: oneOf(['accepted', 'partly_accepted', 'declined', 'noted']),
    text: optional(text(0, 20_000)),
    ext,
  },
  'target.measured': {
    recordId: uuid,
    value: decimal,
    asOfOn: day,
    evidenceIds: list(uuid),
    note: optional(text(0, 2000)),
    ext,
  },
  'event.corrected': { correctsId: uuid, reason, replacement: nullable(anyObject), ext },
  'assessment.recorded': {
    assessmentId: uuid,
    recordId: uuid,
    assessor: text(1, 300),
    isIndependent: flag,
    isVerifiable: nullable(flag),
    completion: oneOf([
      'not_started',
      'limited',
      'substantial',
      'completed',
      'withdrawn',
      'unknown',
    ]),
    note: optional(text(0, 5000)),
    ext,
  },
  'calendar.adopted': {
    calendarVersion: text(1),
    profile: oneOf(['state', 'private']),
    closedOn: list(day),
    workedOn: list(day),
    document,
    ext,
  },
  'report.issued': {
    reportId: uuid,
    title: text(1, 500),
    asOfOn: day,
    fromOn: nullable(day),
    filters: dictionary(text(), text()),
    figures: list(figure),
    ext,
  },
};
