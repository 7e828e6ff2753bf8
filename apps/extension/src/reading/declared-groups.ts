import type { DeclaredGroups } from './propose-held-event';
import type { ReadArticle } from './read-article-of-page';

/** The issue groups that an article declares itself, in its order. */
export function declaredGroups(_article: ReadArticle): DeclaredGroups {
  return { labels: [] };
}
