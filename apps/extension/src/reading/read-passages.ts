import { readText, type Reading as TextReading } from '@camket/text';
import type { ReadArticle } from './read-article-of-page';

const READINGS = new WeakMap<ReadArticle, TextReading>();

/** Everything the reader proposes for an article; read once for each. */
export function readPassages(article: ReadArticle): TextReading {
  const known = READINGS.get(article);
  if (known) return known;
  const reading = readText(article.text, {
    referenceOn: article.publishedAt?.slice(0, 10) ?? null,
    title: article.title,
  });
  READINGS.set(article, reading);
  return reading;
}
