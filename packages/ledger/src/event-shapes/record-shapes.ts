import { COMMITMENT_KINDS, COMPETENCES, FORCES, keysOf } from '@camket/domain/data';
import { statedTerms } from './deadline-shapes';
import {
  flag,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  pattern,
  text,
  type Members,
} from './shape';
import {
  agency,
  decimal,
  documentReference,
  ext,
  organisationId,
  partialDate,
  quotation,
  salted,
  speaker,
  stated,
  uuid,
} from './value-shapes';

const record = {
  recordId: uuid,
  eventId: uuid,
  text: text(1, 20_000),
  quotations: list(quotation, 1),
  groupId: nullable(uuid),
  stated: statedTerms,
  ext,
};
const petitioner = object({
  label: nullable(text(0, 500)),
  organisationId: optional(organisationId),
  person: optional(salted),
  contact: optional(salted),
});
const indicator = object({ name: text(1, 500), definition: stated(text(0, 1000)) });
const baseline = object({ value: decimal, asOf: stated(partialDate) });
const target = object({
  value: decimal,
  operator: oneOf(['at_least', 'at_most', 'equal', 'increase_by', 'decrease_by', 'unknown']),
  by: stated(partialDate),
});
const reason = text(1, 2000);

/** The data of events that make records. */
export const RECORD_SHAPES: Readonly<Record<string, Members>> = {
  'petition.itemised': {
    ...record,
    kind: oneOf(['complaint', 'request']),
    petitioner,
    inputCount: optional(integer(1)),
  },
  'answer.recorded': {
    ...record,
    petitionIds: list(uuid),
    isCollective: flag,
    speaker: nullable(speaker),
    mode: oneOf(['oral', 'written', 'unknown']),
    document: nullable(documentReference),
  },
  'commitment.recorded': {
    ...record,
    kind: oneOf(keysOf(COMMITMENT_KINDS)),
    force: nullable(oneOf(keysOf(FORCES))),
    speaker: nullable(speaker),
    onBehalfOf: list(agency),
    addressees: list(agency),
    answerIds: list(uuid),
    parentId: nullable(uuid),
    beneficiaries: list(text(0, 300)),
  },
  'target.set': {
    ...record,
    indicator,
    unit: stated(text(0, 100)),
    baseline: stated(baseline),
    target,
    speaker: nullable(speaker),
  },
  'progress.reported': { ...record, subjectIds: list(uuid), speaker: nullable(speaker) },
};

/** The data of events that number, class, link, close and publish records. */
export const HANDLING_SHAPES: Readonly<Record<string, Members>> = {
  'number.allotted': {
    recordId: uuid,
    number: pattern(/^[A-Z]{2,6}\d{2}[A-Z]?-(PA|KN|TL|CD|CK|KC|CT|KQ)\d{2,5}$/),
    ext,
  },
  'record.classified': {
    recordId: uuid,
    field: optional(text(1, 80)),
    competence: optional(oneOf(keysOf(COMPETENCES))),
    groupId: optional(nullable(uuid)),
    basis: oneOf(['stated', 'proposed', 'office']),
    reason: optional(text(0, 1000)),
    ext,
  },
  'record.linked': {
    fromId: uuid,
    toId: uuid,
    relation: oneOf([
      'requests_about',
      'answers',
      'commits_to',
      'implements',
      'refers',
      'reports_on',
      'duplicates',
      'related',
    ]),
    reason: optional(text(0, 1000)),
    ext,
  },
  'quotation.attached': {
    recordId: uuid,
    as: oneOf(['answer', 'progress', 'evidence', 'source']),
    quotation,
    note: optional(text(0, 2000)),
    ext,
  },
  'record.merged': { recordIds: list(uuid, 1), intoId: uuid, reason, ext },
  'record.split': { recordId: uuid, intoIds: list(uuid, 2), reason, ext },
  'record.superseded': { recordId: uuid, byId: uuid, reason, ext },
  'record.withdrawn': { recordId: uuid, reason, ext },
  'record.published': { recordIds: list(uuid, 1), reason: optional(reason), ext },
  'record.unpublished': { recordIds: list(uuid, 1), reason, ext },
};
