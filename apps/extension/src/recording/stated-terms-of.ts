import type {
  AgencyReference,
  DeadlineExpression,
  DocumentReference,
  StatedTerms,
} from '@camket/domain';
import { splitTyped, type PassageDraft } from './passage-draft';

/** How typed words are understood; brought by the caller, because reading is loaded after first paint. */
export interface TermReaders {
  readonly readDeadline: (words: string) => DeadlineExpression;
  readonly readReference: (words: string) => DocumentReference;
  /** The agency that the words name, with its id where it is one the office knows. */
  readonly findAgency: (words: string) => AgencyReference;
}

/**
 * What the words of a draft state; an empty field says that the article states nothing.
 *
 * @example
 * statedTermsOf(emptyDraft(quote, 'request'), readers).lead; // => { state: 'not_stated' }
 */
export function statedTermsOf(draft: PassageDraft, readers: TermReaders): StatedTerms {
  const { lead, deadline, product } = draft;
  return {
    lead: stated(lead, readers.findAgency),
    coordinating: splitTyped(draft.coordinating).map(readers.findAgency),
    deadline: stated(deadline, readers.readDeadline),
    product: stated(product, (words) => words),
    legalBasis: splitTyped(draft.legalBasis).map(readers.readReference),
  };
}

function stated<T>(words: string, read: (words: string) => T) {
  const trimmed = words.normalize('NFC').trim();
  return trimmed === ''
    ? ({ state: 'not_stated' } as const)
    : ({ state: 'stated', value: read(trimmed) } as const);
}
