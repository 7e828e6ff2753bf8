import type { PassageKind } from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import type { Proposal } from '../reading/proposal';
import type { ReadArticle } from '../reading/read-article-of-page';
import type { PanelState } from './panel-state';
import { recordsOfArticle } from './records-of-article';
import { pairsOf, sharedPairs } from './word-pairs';

/** Most of the shorter words stand in the longer ones, and the longer ones do not say much more. */
const MIN_OF_SHORTER = 0.6;
const MIN_OF_LONGER = 0.35;

/** Papers call one thing a complaint or a request, a pledge or a directive: those are one and the same here. */
const FAMILIES: Readonly<Record<PassageKind, string>> = {
  complaint: 'petition',
  request: 'petition',
  answer: 'answer',
  directive: 'commitment',
  pledge: 'commitment',
  referral: 'commitment',
  target: 'commitment',
  progress: 'progress',
};

interface Candidate {
  readonly record: RecordState;
  /** Pairs of words of what is followed, and of each quotation. */
  readonly wordings: readonly ReadonlySet<string>[];
}

/** The records of an event that other sources state, and what was found among them. */
interface Candidates {
  readonly all: readonly Candidate[];
  readonly found: WeakMap<Proposal, RecordState | null>;
}

function listCandidates(register: Register, article: ReadArticle, eventId: string): Candidates {
  const here = new Set(recordsOfArticle(register, article).map(({ record }) => record.id));
  const all = [...register.records.values()]
    .filter((one) => one.eventId === eventId && one.closedBy === null && !here.has(one.id))
    .map((record) => ({
      record,
      wordings: [record.text, ...record.quotations.map(({ exact }) => exact)].map(pairsOf),
    }));
  return { all, found: new WeakMap() };
}

/** Asked for every proposal whenever the panel is drawn; a register is made anew with each event, never changed. */
const LISTED = new WeakMap<Register, WeakMap<ReadArticle, Map<string, Candidates>>>();

function candidatesOf(register: Register, article: ReadArticle, eventId: string): Candidates {
  const byArticle = LISTED.get(register) ?? new WeakMap<ReadArticle, Map<string, Candidates>>();
  LISTED.set(register, byArticle);
  const byEvent = byArticle.get(article) ?? new Map<string, Candidates>();
  byArticle.set(article, byEvent);
  const known = byEvent.get(eventId) ?? listCandidates(register, article, eventId);
  byEvent.set(eventId, known);
  return known;
}

function scoreOf({ wordings }: Candidate, wanted: ReadonlySet<string>): number {
  const scores = wordings.map((words) => {
    const { ofShorter, ofLonger } = sharedPairs(wanted, words);
    return ofShorter >= MIN_OF_SHORTER && ofLonger >= MIN_OF_LONGER ? ofShorter + ofLonger : 0;
  });
  return Math.max(...scores);
}

function mostAlike({ draft }: Proposal, { all }: Candidates): RecordState | null {
  if (all.length === 0) return null;
  const wanted = pairsOf(draft.quote.exact);
  let best: { readonly record: RecordState; readonly score: number } | null = null;
  for (const candidate of all) {
    if (FAMILIES[candidate.record.kind] !== FAMILIES[draft.kind]) continue;
    const score = scoreOf(candidate, wanted);
    if (score > (best?.score ?? 0)) best = { record: candidate.record, score };
  }
  return best?.record ?? null;
}

/**
 * The record of the article's event that says already, in another source, what a proposal says; null where none does.
 * Such a proposal is one more source of that record, not a record of its own.
 *
 * @example
 * knownRecordOf(INITIAL_STATE, proposal); // => null
 */
export function knownRecordOf(
  { register, article, event }: Pick<PanelState, 'register' | 'article' | 'event'>,
  proposal: Proposal,
): RecordState | null {
  if (!register || !article || !event) return null;
  const candidates = candidatesOf(register, article, event.eventId);
  const known = candidates.found.get(proposal);
  if (known !== undefined) return known;
  const found = mostAlike(proposal, candidates);
  candidates.found.set(proposal, found);
  return found;
}

/** A proposal that is one more source of a record. */
export interface KnownProposal {
  readonly proposal: Proposal;
  readonly record: RecordState;
}

/**
 * Those of some proposals that records say already from another source, each with its record.
 *
 * @example
 * knownAmong(INITIAL_STATE, []); // => []
 */
export function knownAmong(
  state: Pick<PanelState, 'register' | 'article' | 'event'>,
  proposals: readonly Proposal[],
): KnownProposal[] {
  return proposals.flatMap((proposal) => {
    const record = knownRecordOf(state, proposal);
    return record === null ? [] : [{ proposal, record }];
  });
}
