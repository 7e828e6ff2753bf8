import type { ReadArticle } from './read-article-of-page';
import { readPassages } from './read-passages';

const MAX_LABEL_UNITS = 500;

/** The people an article names, each once, with the post printed beside the name. */
export function peopleOf(article: ReadArticle): string[] {
  const labels = readPassages(article).people.map(({ name, position }) =>
    (position === null ? name : `${position} ${name}`).slice(0, MAX_LABEL_UNITS),
  );
  return [...new Set(labels)];
}
