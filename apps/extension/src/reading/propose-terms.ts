import type { PassageProposal } from './reading';
import type { ReadArticle } from './read-article-of-page';

/** What the words at a place of the article state and suggest. */
export function proposeTerms(_article: ReadArticle, _span: { start: number; end: number }): PassageProposal {
  return {};
}
