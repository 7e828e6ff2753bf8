import type { Competence, Field, Force, PassageKind } from '@camket/domain/data';
import type { TextQuote } from '@camket/domain';

/** A passage in the form, as typed: nothing of it is an event yet. */
export interface PassageDraft {
  /** Its words in the article's text. */
  readonly quote: TextQuote;
  readonly kind: PassageKind;
  /** What is followed, in the office's words; the article's own to begin with. */
  readonly text: string;
  readonly groupId: string | null;
  readonly field: Field | '';
  readonly competence: Competence | '';
  readonly force: Force | '';
  /** As printed; empty where the article does not say. */
  readonly speaker: string;
  readonly lead: string;
  /** Agencies as printed, separated by semicolons. */
  readonly coordinating: string;
  readonly deadline: string;
  readonly product: string;
  /** Documents as printed, separated by semicolons. */
  readonly legalBasis: string;
  /** Of a target only. */
  readonly target: TargetDraft;
  /** The agency that usually leads, confirmed by an official where the words name none; empty for none. */
  readonly usualLead: string;
}

/** What is measured, in the form. */
export interface TargetDraft {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** A passage attached to a record that exists. */
export interface AttachmentDraft {
  readonly quote: TextQuote;
  readonly recordId: string;
  readonly as: 'answer' | 'progress' | 'evidence' | 'source';
  /** What the passage reports about the work, for progress; empty for none. */
  readonly work: 'in_progress' | 'fulfilled' | 'partly_fulfilled' | 'blocked' | '';
  readonly note: string;
}

/** A conference or meeting in the form. */
export interface HeldEventDraft {
  readonly eventId: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  /** `YYYY-MM-DD`, or empty where the article does not say. */
  /** `YYYY-MM-DD`; empty where none is stated; what was typed where that is no day. */
  readonly heldOn: string;
  readonly place: string;
  readonly chair: string;
  readonly groups: readonly HeldGroupDraft[];
}

/** An issue group that the article declares. */
export interface HeldGroupDraft {
  readonly groupId: string;
  readonly label: string;
}

const SEPARATOR = /\s*;\s*/u;

/**
 * The parts of a list as typed.
 *
 * @example
 * splitTyped('Sở Y tế; Công an thành phố;'); // => ['Sở Y tế', 'Công an thành phố']
 */
export function splitTyped(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A new draft of words: everything that the words do not state is empty. */
export function emptyDraft(quote: TextQuote, kind: PassageKind): PassageDraft {
  return {
    quote,
    kind,
    text: quote.exact,
    groupId: null,
    field: '',
    competence: '',
    force: '',
    speaker: '',
    lead: '',
    coordinating: '',
    deadline: '',
    product: '',
    legalBasis: '',
    target: { name: '', value: '', unit: '' },
    usualLead: '',
  };
}

/**
 * A draft with fields changed; a lead that was confirmed for one field of work is not taken over to another.
 *
 * @example
 * changedDraft({ ...draft, field: 'health', usualLead: 'Sở Y tế' }, { field: 'land' }).usualLead; // => ''
 */
export function changedDraft(draft: PassageDraft, change: Partial<PassageDraft>): PassageDraft {
  const isMoved = change.field !== undefined && change.field !== draft.field;
  return { ...draft, ...(isMoved ? { usualLead: '' } : {}), ...change };
}
