import { readText, readTextInSlices, type Reading as TextReading } from '@camket/text';
import { cutText } from './cut-article';
import type { ReadArticle } from './read-article-of-page';

/** How much of an article is read: all of it, or of a long one its beginning, so that something can be shown at once. */
export type ArticlePart = 'opening' | 'whole';

/** How much of a long article is read first, in UTF-16 units: some six printed pages, more than a panel shows. */
const OPENING_UNITS = 12_000;

const READINGS: Readonly<Record<ArticlePart, WeakMap<ReadArticle, TextReading>>> = {
  opening: new WeakMap(),
  whole: new WeakMap(),
};

const optionsOf = ({ publishedAt, title }: ReadArticle) => ({
  referenceOn: publishedAt?.slice(0, 10) ?? null,
  title,
});

/** Whether reading all of an article at once would keep a person waiting. */
export function isLong({ text }: Pick<ReadArticle, 'text'>): boolean {
  return text.length > 2 * OPENING_UNITS;
}

/** Everything the reader proposes for an article or its opening; read once for each. */
export function readPassages(article: ReadArticle, part: ArticlePart = 'whole'): TextReading {
  const known = READINGS[part].get(article);
  if (known) return known;
  const text = part === 'whole' ? article.text : cutText(article.text, OPENING_UNITS);
  const reading = readText(text, optionsOf(article));
  READINGS[part].set(article, reading);
  return reading;
}

/** Reads the whole article, pausing between the stages; asking for its passages then costs nothing. */
export async function readInSlices(
  article: ReadArticle,
  pause: () => Promise<void>,
): Promise<void> {
  const stages = readTextInSlices(article.text, optionsOf(article));
  let stage = stages.next();
  while (stage.done !== true) {
    await pause();
    stage = stages.next();
  }
  READINGS.whole.set(article, stage.value);
}
