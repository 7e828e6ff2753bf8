import { anchorOneQuote } from './anchor-one-quote';
import { AnsweredQuotes } from './answered-quotes';
import type { AnchorQuote, AnchorResult } from './anchor-result';
import { refusingSteps } from './refuse-claimed-places';
import { indexingSteps, keepIndex, wantedWords, type WantedWords } from './page-index';
import { keysOfReading, readingsOfQuote, type QuoteWords } from './quote-words';
import { drainSteps, runInSlices, type SliceOptions, type Steps } from '../slices/run-in-slices';

/**
 * Anchors quotations a step at a time: every `yield` is a place to pause; the result is returned at the
 * end. A step is one stretch of the page or one quotation.
 *
 * @example
 * anchoringSteps('Sẽ bố trí vốn.', []).next(); // => { value: [], done: true }
 */
export function* anchoringSteps(
  text: string,
  quotes: readonly AnchorQuote[],
): Steps<AnchorResult[]> {
  if (quotes.length === 0) return [];
  const few = quotes.length <= MOST_FEW ? quotes.map(readingsOfQuote) : [];
  const page = yield* indexingSteps(text, wantedIn(few));
  const results: AnchorResult[] = [];
  const answered = new AnsweredQuotes();
  for (const [at, quote] of quotes.entries()) {
    const known = answered.resultOf(quote);
    const result = known ?? anchorOneQuote(page, few[at] ?? readingsOfQuote(quote));
    if (!known) answered.add(quote, result);
    results.push(result);
    yield undefined;
  }
  keepIndex(page);
  return yield* refusingSteps(quotes, results);
}

/** So few quotations do not pay for linking all words of a page that is read for the first time. */
const MOST_FEW = 8;

function wantedIn(few: readonly QuoteWords[][]): WantedWords | null {
  return few.length === 0 ? null : wantedWords(few.flat().flatMap(keysOfReading));
}

/**
 * Finds quotations again on a page and says what became of each: the page is read once for all of them.
 * Offsets are UTF-16 units of `text`, which is NFC everywhere in CamKết; a text that is not NFC is
 * searched as well as it stands.
 *
 * @example
 * anchorQuotes('Thành phố sẽ không bố trí vốn.', [
 *   { exact: 'sẽ bố trí vốn', prefix: 'Thành phố ', suffix: '.', start: 10, end: 23 },
 * ])[0]?.state; // => 'negation-changed'
 */
export function anchorQuotes(text: string, quotes: readonly AnchorQuote[]): AnchorResult[] {
  return drainSteps(anchoringSteps(text, quotes));
}

/**
 * The same in slices, so that a page stays alive while hundreds of quotations are searched.
 *
 * @example
 * await anchorQuotesInSlices('', [], { now: () => 0, pause: () => Promise.resolve() }); // => []
 */
export function anchorQuotesInSlices(
  text: string,
  quotes: readonly AnchorQuote[],
  slices: SliceOptions,
): Promise<AnchorResult[]> {
  return runInSlices(anchoringSteps(text, quotes), slices);
}
