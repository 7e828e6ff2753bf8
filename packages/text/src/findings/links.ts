import type { PassageProposal } from '../passages/passage-proposal';
import type { ReadableText } from '../readable-text';
import type { ProposalLink } from '../reading';

/**
 * Proposes which request answers which complaint.
 *
 * @example
 * // see readText
 */
export function linkPassages(_readable: ReadableText, _passages: readonly PassageProposal[]): ProposalLink[] {
  return [];
}
