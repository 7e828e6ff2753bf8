import { readText, readTextInSlices, type Reading as TextReading } from '@camket/text';
import { cutText } from './cut-article';
import type { ReadArticle } from './read-article-of-page';

/** How much of an article is read: all of it, or of a long one its beginning, so that something can be shown at once. */
export type ArticlePart = 'opening' | 'whole';

/** How much of an article is read first, in UTF-16 units: as much as a panel shows; more of one that begins with ceremony. */
const OPENING_UNITS = [1_500, 3_000, 12_000] as const;
/** An article hardly longer than its opening is read at once. */
const LONGER = 1.5;

const READINGS: Readonly<Record<ArticlePart, WeakMap<ReadArticle, TextReading>>> = {
  opening: new WeakMap(),
  whole: new WeakMap(),
};

const optionsOf = ({ publishedAt, title }: ReadArticle) => ({
  referenceOn: publishedAt?.slice(0, 10) ?? null,
  title,
});

function readOpening(article: ReadArticle): TextReading | null {
  for (const units of OPENING_UNITS) {
    if (article.text.length <= LONGER * units) return null;
    const reading = readText(cutText(article.text, units), optionsOf(article));
    if (reading.passages.length > 0) return reading;
  }
  return null;
}

/**
 * What is read of an article first: the opening of one whose opening proposes something already, else all of it.
 *
 * @example
 * firstPart(article); // => 'whole'
 */
export function firstPart(article: ReadArticle): ArticlePart {
  const opening = READINGS.opening.get(article) ?? readOpening(article);
  if (opening === null) return 'whole';
  READINGS.opening.set(article, opening);
  return 'opening';
}

/** Everything the reader proposes for an article or for the opening that `firstPart` found; read once for each. */
export function readPassages(article: ReadArticle, part: ArticlePart = 'whole'): TextReading {
  const known = READINGS[part].get(article);
  if (known) return known;
  const reading = readText(article.text, optionsOf(article));
  READINGS.whole.set(article, reading);
  return reading;
}

/** Reads the whole article, pausing before every stage; asking for its passages then costs nothing. */
export async function readInSlices(
  article: ReadArticle,
  pause: () => Promise<void>,
): Promise<void> {
  const stages = readTextInSlices(article.text, optionsOf(article));
  // What was just shown is drawn before the first stage.
  await pause();
  let stage = stages.next();
  while (stage.done !== true) {
    await pause();
    stage = stages.next();
  }
  READINGS.whole.set(article, stage.value);
}
