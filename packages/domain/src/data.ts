export { CENTRAL_AGENCIES } from './reference-data/central-agencies';
export { DOCUMENT_TYPES, type DocumentType } from './reference-data/document-types';
export { HAI_PHONG_AGENCIES } from './reference-data/hai-phong-agencies';
export {
  PROVINCES,
  PROVINCES_SOURCE,
  findProvince,
  type ProvincialUnit,
} from './reference-data/provinces';
export { resolveAgency, type Agency, type AgencyDirectory } from './reference-data/agency';
export { ANSWER_STATUSES, type AnswerStatus } from './vocabulary/answer-statuses';
export { COMMITMENT_KINDS, type CommitmentKind } from './vocabulary/commitment-kinds';
export { COMPETENCES, type Competence } from './vocabulary/competences';
export { EVIDENCE_STATUSES, type EvidenceStatus } from './vocabulary/evidence-statuses';
export { FIELDS, type Field } from './vocabulary/fields';
export { FORCES, type Force } from './vocabulary/forces';
export { HELD_EVENT_KINDS, type HeldEventKind } from './vocabulary/event-kinds';
export { PASSAGE_KINDS, type PassageKind } from './vocabulary/passage-kinds';
export { PETITION_BUCKETS, type PetitionBucketKey } from './vocabulary/petition-buckets';
export { SCHEDULE_STATUSES, type ScheduleStatus } from './vocabulary/schedule-statuses';
export { WORK_STATUSES, type WorkStatus } from './vocabulary/work-statuses';
export {
  TRANSITIONS,
  findTransition,
  type Transition,
  type TransitionActor,
} from './vocabulary/transitions';
export {
  findTerm,
  type PetitionBucket,
  type TaskBucket,
  type Term,
  type WorkTerm,
} from './vocabulary/term';
export { keysOf } from './vocabulary/keys-of';
export { NUMBER_PREFIXES, speakRecordNumber, splitRecordNumber } from './record-number-parts';
export {
  createFinding,
  localiseFinding,
  type FindingInput,
  type LocalFinding,
} from './create-finding';
export { identifyDocument, type DocumentIdentity } from './identify-document';
export { NOTHING_STATED } from './nothing-stated';
export { partialDateSpan } from './partial-date-span';
export { statedValue } from './stated-value';
export { createUuidV7 } from './uuid-v7';
export { LANGUAGES, type Language, type LocalText } from './languages';
