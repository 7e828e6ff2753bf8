import type { AgencyMention } from './agencies/agency-mention';
import type { Because } from './because';
import type { DateMention } from './dates/date-mention';
import type { PassageProposal } from './passages/passage-proposal';
import type { PersonMention } from './people/person-mention';
import type { ReferenceMention } from './references/reference-mention';

/** A group of issues that the article itself declares. */
export interface IssueGroupProposal {
  id: string;
  label: string;
  start: number;
  end: number;
  because: Because[];
}

/** Two passages that belong together, by their indices in `passages`. */
export interface ProposalLink {
  from: number;
  to: number;
  relation: 'request_of_complaint' | 'answer_to' | 'restates';
  because: Because[];
}

/** A count the article claims: how many petitions, delegates, turns to speak. */
export interface CountClaimMention {
  what: string;
  value: number;
  start: number;
  end: number;
  because: Because[];
}

/** What a passage leaves out, with the question to send back. */
export interface Gap {
  /** Index in `passages`. */
  passage: number;
  missing: 'lead' | 'deadline' | 'product' | 'means' | 'authority' | 'content';
  /** In Vietnamese, ready to send. */
  question: string;
  because: Because[];
}

/** Why an answer is empty or partial. */
export interface ReadingNote {
  code:
    | 'empty'
    | 'binary'
    | 'other-language'
    | 'shuffled-tones'
    | 'lone-surrogate'
    | 'long-line'
    | 'broken-off';
  message: { vi: string; en: string };
}

/** Everything the reader proposes for a text; offsets are UTF-16 units in the NFC text. */
export interface Reading {
  passages: PassageProposal[];
  groups: IssueGroupProposal[];
  people: PersonMention[];
  links: ProposalLink[];
  claims: CountClaimMention[];
  gaps: Gap[];
  references: ReferenceMention[];
  dates: DateMention[];
  agencies: AgencyMention[];
  notes: ReadingNote[];
}
