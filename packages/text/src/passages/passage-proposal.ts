import type { DeadlineExpression } from '@camket/domain';
import type { Because } from '../because';

/** Kinds of passages, keys of the domain's vocabulary. */
export type ProposedKind =
  'complaint' | 'request' | 'answer' | 'directive' | 'pledge' | 'referral' | 'target' | 'progress';

/** Force of a speech act, keys of the domain's vocabulary. */
export type ProposedForce = 'commanded' | 'pledged' | 'promised_to_study' | 'wished' | 'noted';

/** The words of a passage with their neighbours, UTF-16 offsets in the NFC text. */
export interface PassageQuote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** A stretch of text that an official would tag, proposed with its attributes and reasons. */
export interface PassageProposal {
  kind: ProposedKind;
  start: number;
  end: number;
  quote: PassageQuote;
  /** Id of a group the article declares, or null. */
  group: string | null;
  /** Key of the domain's fields, proposed from the words. */
  field: string | null;
  /** Key of the domain's competences, proposed only where the words say so. */
  competence: string | null;
  /** As printed, carried over sentences. */
  speaker: string | null;
  /** The one body told to act, as printed. */
  lead: string | null;
  coordinating: string[];
  /** The words that bound it in time, as printed. */
  deadline: string | null;
  deadlineExpression: DeadlineExpression | null;
  force: ProposedForce | null;
  because: Because[];
}
