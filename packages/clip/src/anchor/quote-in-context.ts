import { NEAR_UNITS } from './neighbour-words';
import { wordsOf, type PageWords } from './page-words';
import type { QuoteWords } from './quote-words';
import { wordRoom } from './word-room';

/** The quotation's words amid its neighbours, and how many words stand before it. */
export interface QuoteInContext {
  readonly words: PageWords;
  readonly lead: number;
  readonly count: number;
}

/** The words of a quotation amid its neighbours are read, compared and done with: one room serves nearly all. */
const room = wordRoom(512);
let last: { readonly reading: QuoteWords; readonly context: QuoteInContext } | undefined;

/**
 * The words of a quotation amid those of its neighbours; they hold until another quotation is asked for.
 *
 * @example
 * quoteInContext(reading).lead; // => 12
 */
export function quoteInContext(reading: QuoteWords): QuoteInContext {
  if (last?.reading !== reading) last = { reading, context: inContext(reading) };
  return last.context;
}

/**
 * Reads a quotation and its neighbours at once.
 *
 * @example
 * readWithNeighbours(reading);
 */
export function readWithNeighbours(reading: QuoteWords): void {
  const { count, lead, words } = quoteInContext(reading);
  reading.before.takeNear(words, { from: 0, to: lead });
  reading.after.takeNear(words, { from: lead + count, to: words.count });
}

/**
 * Lets go of the quotation asked for last.
 *
 * @example
 * forgetContext();
 */
export function forgetContext(): void {
  last = undefined;
}

function inContext({ exact, quote, cutBefore, cutAfter }: QuoteWords): QuoteInContext {
  const head = quote.prefix.slice(0, quote.prefix.length - cutBefore.length).slice(-NEAR_UNITS);
  const tail = quote.suffix.slice(cutAfter.length).slice(0, NEAR_UNITS);
  const joined = wordsOf(head + exact.text + tail, room);
  const isApart = endsAt(joined, head.length) && endsAt(joined, head.length + exact.text.length);
  const words = isApart ? joined : wordsOf(`${head} ${exact.text} ${tail}`, room);
  return { words, lead: wordsBefore(words, head.length), count: exact.count };
}

/** Whether no word reaches across a place of the text. */
function endsAt(words: PageWords, edge: number): boolean {
  const next = wordsBefore(words, edge);
  return next === 0 || (words.ends[next - 1] ?? 0) <= edge;
}

/** How many words begin before a place of the text. */
function wordsBefore({ count, starts }: PageWords, edge: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
