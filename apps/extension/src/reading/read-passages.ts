import { readText, readTextInSlices, type Reading as TextReading } from '@camket/text';
import { openingEnds } from './opening-ends';
import type { ReadArticle } from './read-article-of-page';

/** How much of an article is read: all of it, or of a long one its beginning, so that something can be shown at once. */
export type ArticlePart = 'opening' | 'whole';

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
  for (const end of openingEnds(article.text)) {
    if (article.text.length <= LONGER * end) return null;
    const reading = readText(article.text.slice(0, end), optionsOf(article));
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

/** Reads the whole article a stage at each step; asking for its passages then costs nothing. */
export function* stagesOfReading(article: ReadArticle): Generator<string, void, undefined> {
  const reading = yield* readTextInSlices(article.text, optionsOf(article));
  READINGS.whole.set(article, reading);
}

/** Reads the whole article, pausing before every stage. */
export async function readInSlices(
  article: ReadArticle,
  pause: () => Promise<void>,
): Promise<void> {
  const stages = stagesOfReading(article);
  // What was just shown is drawn before the first stage.
  await pause();
  while (stages.next().done !== true) await pause();
}
