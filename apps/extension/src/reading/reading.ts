import type { Finding, TextQuote } from '@camket/domain';
import type { Ledger, Register } from '@camket/ledger';
import type { PassageForm } from '../recording/passage-form';
import type { TermReaders } from '../recording/stated-terms-of';
import type { HeldEventDraft, PassageDraft } from '../recording/passage-draft';
import type { ChangedPassage } from './changed-passages';
import type { DeadlineEcho } from './echo-deadline';
import type { KnownOrder } from './find-conflicts';
import type { Proposal } from './proposal';
import type { AgencySuggestion } from '@camket/text';
import type { OfferContext } from './offer-agencies';
import type { PageCopy, ReadArticle } from './read-article-of-page';
import type { ArticlePart } from './read-passages';
import type { Practice } from './rehearse';
import type { SameEvent } from './tell-same-event';

/** What a passage's own words propose for the form; a person decides. */
export type PassageProposal = Partial<
  Pick<
    PassageDraft,
    | 'kind'
    | 'force'
    | 'speaker'
    | 'lead'
    | 'coordinating'
    | 'deadline'
    | 'legalBasis'
    | 'field'
    | 'competence'
    | 'target'
  >
> & {
  /** Label of the declared group the passage stands in. */
  readonly groupLabel?: string | null;
};

/** Reading, rules and folding: everything heavy, loaded after first paint. */
export interface Reading {
  readArticleOfPage(page: PageCopy): ReadArticle;
  /** What the words at a place of the article state and suggest. */
  proposeTerms(article: ReadArticle, span: { start: number; end: number }): PassageProposal;
  /** What is read and shown first, so that nobody waits for the end of an article: all of it only where it is short. */
  firstPart(article: ReadArticle): ArticlePart;
  /** Reads all of an article, pausing now and then; what is asked of it then costs nothing. */
  readInSlices(article: ReadArticle, pause: () => Promise<void>): Promise<void>;
  /** Reads and shows an article of our own for practice, a step at a time: the browser then runs all of it at full speed. */
  rehearse(show: Practice['show']): Iterator<undefined>;
  /** The conference an article reports, as its words suggest. */
  proposeEvent(
    article: ReadArticle,
    context: {
      readonly taken: readonly string[];
      readonly newId: () => string;
      readonly today: string;
      readonly part: ArticlePart;
    },
  ): HeldEventDraft;
  /** The event that the article tells as another paper does, with the figures on which they differ. */
  tellSameEvent(register: Register, article: ReadArticle): SameEvent | null;
  /** Every passage the reader proposes for an article, or for its opening. */
  listProposals(article: ReadArticle, part: ArticlePart): Proposal[];
  /** Registered passages of an article whose words changed since; pauses now and then where there are many. */
  changedPassages(
    register: Register,
    article: ReadArticle,
    pause: () => Promise<void>,
  ): Promise<ChangedPassage[]>;
  /** Ids of records that two devices recorded differently. */
  conflictedRecords(register: Register, order: KnownOrder): ReadonlySet<string>;
  /** A quotation with so much around it that it is found again. */
  makeQuote(text: string, start: number, end: number): TextQuote;
  /** Bodies for what is typed. */
  offerAgencies(typed: string, context: OfferContext): readonly Readonly<AgencySuggestion>[];
  /** The people an article names, with the post printed beside the name. */
  peopleOf(article: ReadArticle): string[];
  readonly terms: TermReaders;
  /** What a deadline's words come to, as it is typed; null for empty words. */
  echoDeadline(words: string, referenceOn: string | null): DeadlineEcho | null;
  /** What the rules say of the form as it stands. */
  judge(
    form: PassageForm,
    context: {
      readonly register: Register | null;
      readonly article: ReadArticle;
      readonly today: string;
    },
  ): Finding[];
  /** What keeps a new conference from being registered. */
  judgeEvent(newEvent: HeldEventDraft, register: Register | null): Finding[];
  fold(ledger: Ledger): Register;
}
