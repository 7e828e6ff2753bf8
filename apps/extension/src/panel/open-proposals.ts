import type { Proposal } from '../reading/proposal';
import { clipsToCome } from './office-clips';
import type { PanelState } from './panel-state';
import { recordsOfArticle } from './records-of-article';

/** Proposals of one declared group, or of none. */
export interface ProposalGroup {
  readonly label: string | null;
  readonly proposals: readonly Proposal[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const SAME = 0.6;

function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > SAME * Math.max(a.end - a.start, b.end - b.start);
}

/** The record that holds a proposal's words already, here or at the office's register, or null. */
export function recordOfProposal(state: PanelState, { draft }: Proposal): string | null {
  const { register, article } = state;
  if (!register || !article) return null;
  const found = recordsOfArticle(register, article).find(({ quotations }) =>
    quotations.some((quotation) => isSame(quotation, draft.quote)),
  );
  const toCome = clipsToCome(state.officeClips, register).find(
    ({ exact }) => exact === draft.quote.exact,
  );
  return found?.record.id ?? toCome?.recordId ?? null;
}

/**
 * The proposals still to be decided, grouped as the article declares, in the order of its words.
 *
 * @example
 * openProposals(INITIAL_STATE); // => []
 */
export function openProposals(state: PanelState): ProposalGroup[] {
  const open = state.proposals.filter(
    (proposal) => proposal.state === 'open' && recordOfProposal(state, proposal) === null,
  );
  const labels = [...new Set(open.map(({ groupLabel }) => groupLabel))];
  return labels.map((label) => ({
    label,
    proposals: open.filter(({ groupLabel }) => groupLabel === label),
  }));
}

/** The open proposals in the order in which the list shows them. */
export function proposalsInOrder(state: PanelState): Proposal[] {
  return openProposals(state).flatMap(({ proposals }) => proposals);
}
