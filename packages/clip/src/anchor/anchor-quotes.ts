import { anchorOneQuote } from './anchor-one-quote';
import type { AnchorQuote, AnchorResult } from './anchor-result';
import { refuseClaimedPlaces } from './refuse-claimed-places';
import { indexingSteps } from './page-index';
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
  const page = yield* indexingSteps(text);
  const results: AnchorResult[] = [];
  for (const quote of quotes) {
    results.push(anchorOneQuote(page, quote));
    yield undefined;
  }
  return refuseClaimedPlaces(quotes, results);
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
