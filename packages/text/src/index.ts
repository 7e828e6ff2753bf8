export { readText, readTextInSlices, type ReadOptions } from './read-text';
export type {
  CountClaimMention,
  Gap,
  IssueGroupProposal,
  ProposalLink,
  Reading,
  ReadingNote,
} from './reading';
export type {
  PassageProposal,
  PassageQuote,
  ProposedForce,
  ProposedKind,
} from './passages/passage-proposal';
export type { ReferenceMention, ReferenceSide } from './references/reference-mention';
export type { DateClass, DateMention } from './dates/date-mention';
export type { AgencyMention, AgencyRole } from './agencies/agency-mention';
export type { PersonMention } from './people/person-mention';
export type { Because } from './because';
export { normaliseText, type NormalisedText } from './text/normalise-text';
export { foldForSearch } from './text/fold-for-search';
export { toneKey } from './text/tone-key';
export { splitSentences, type Sentence } from './text/split-sentences';
export { splitParagraphs, type Paragraph } from './text/split-paragraphs';
export { parseReference, parseReferences } from './references/parse-references';
export { canonicalReference } from './references/canonical-reference';
export { parseDates, type DateOptions } from './dates/parse-dates';
export { parseDeadline } from './dates/parse-deadline';
export { findAgencies, type AgencyMatch, type AgencyOptions } from './agencies/find-agencies';
export { findSecrecyMarking } from './text/find-secrecy-marking';
export {
  suggestAgencies,
  type AgencySuggestion,
  type SuggestOptions,
} from './agencies/suggest-agencies';
export { readAgencies } from './agencies/read-agencies';
export { readPeople } from './people/read-people';
export { questionsFor } from './questions-for';
