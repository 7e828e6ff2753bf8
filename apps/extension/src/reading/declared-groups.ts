import type { DeclaredGroups } from './propose-held-event';
import type { ReadArticle } from './read-article-of-page';
import { readPassages, type ArticlePart } from './read-passages';

const MAX_LABEL_UNITS = 500;

/** The issue groups that an article declares itself, in its order. */
export function declaredGroups(article: ReadArticle, part: ArticlePart = 'whole'): DeclaredGroups {
  const labels = readPassages(article, part).groups.map(({ label }) => capitalised(label.trim()));
  return {
    labels: labels.filter((label) => label !== '').map((label) => label.slice(0, MAX_LABEL_UNITS)),
  };
}

/**
 * A label as it stands in a list, its first letter a capital.
 *
 * @example
 * capitalised('đất đai'); // => 'Đất đai'
 */
export function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
