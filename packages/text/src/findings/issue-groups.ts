import type { PassageProposal } from '../passages/passage-proposal';
import type { ReadParagraph } from '../passages/read-passages';
import type { ReadableText } from '../readable-text';
import type { IssueGroupProposal } from '../reading';

/** What groups are read from. */
export interface Grouped {
  passages: PassageProposal[];
  /** Index of the paragraph of each passage. */
  paragraphOf: readonly number[];
}

/**
 * Reads the groups an article declares and gives the passages that follow them their group.
 *
 * @example
 * // see readText
 */
export function groupPassages(_readable: ReadableText, _paragraphs: readonly ReadParagraph[], grouped: Grouped): { groups: IssueGroupProposal[]; passages: PassageProposal[] } {
  return { groups: [], passages: grouped.passages };
}
