import { canonicalWord } from './canonical-word';
import type { PageWords } from './page-words';
import { firstPlaceOf, nextPlaceOf, wordTally, type PageIndex } from './page-index';
import type { QuoteWords } from './quote-words';

/** Places of one quotation that are looked at; more make it ambiguous anyway. */
const MOST_PLACES = 4096;
/** Words that are compared letter by letter, so that no hash collision passes for the quotation. */
const MOST_CHECKED_WORDS = 40_000;

/**
 * First words of all places where the words of a quotation stand, letter case included.
 *
 * @example
 * findExactPlaces(index, reading); // => [12]
 */
export function findExactPlaces(page: PageIndex, reading: QuoteWords): number[] {
  const { exact } = reading;
  const pivot = rarestWord(page, exact);
  const tally = wordTally(page, exact.folded[pivot] ?? 0);
  if (tally === 0) return [];
  const isCostly = tally * exact.count > 4 * page.count + 100_000;
  const found = isCostly ? scanForPhrase(page, exact) : lookUpPhrase(page, exact, pivot);
  const checked = Math.max(1, Math.floor(MOST_CHECKED_WORDS / exact.count));
  return found.filter((place, nth) => nth >= checked || isSameWords(page, place, exact));
}

function rarestWord(page: PageIndex, exact: PageWords): number {
  let rarest = 0;
  let least = Infinity;
  for (let at = 0; at < exact.count; at += 1) {
    const tally = wordTally(page, exact.folded[at] ?? 0);
    if (tally >= least) continue;
    rarest = at;
    least = tally;
    if (least === 0) break;
  }
  return rarest;
}

function lookUpPhrase(page: PageIndex, exact: PageWords, pivot: number): number[] {
  const found: number[] = [];
  let at = firstPlaceOf(page, exact.folded[pivot] ?? 0);
  for (; at >= 0 && found.length < MOST_PLACES; at = nextPlaceOf(page, at))
    if (standsAt(page, at - pivot, exact)) found.push(at - pivot);
  return found;
}

function standsAt(page: PageIndex, place: number, exact: PageWords): boolean {
  if (place < 0 || place + exact.count > page.count) return false;
  for (let at = 0; at < exact.count; at += 1)
    if (page.cased[place + at] !== exact.cased[at]) return false;
  return true;
}

/** Knuth, Morris and Pratt: linear also where page and quotation repeat themselves. */
function scanForPhrase(page: PageIndex, exact: PageWords): number[] {
  const borders = bordersOf(exact);
  const found: number[] = [];
  let equal = 0;
  for (let at = 0; at < page.count && found.length < MOST_PLACES; at += 1) {
    while (equal > 0 && page.cased[at] !== exact.cased[equal]) equal = borders[equal - 1] ?? 0;
    if (page.cased[at] === exact.cased[equal]) equal += 1;
    if (equal < exact.count) continue;
    found.push(at - equal + 1);
    equal = borders[equal - 1] ?? 0;
  }
  return found;
}

function bordersOf(exact: PageWords): Int32Array {
  const borders = new Int32Array(exact.count);
  let equal = 0;
  for (let at = 1; at < exact.count; at += 1) {
    while (equal > 0 && exact.cased[at] !== exact.cased[equal]) equal = borders[equal - 1] ?? 0;
    if (exact.cased[at] === exact.cased[equal]) equal += 1;
    borders[at] = equal;
  }
  return borders;
}

function isSameWords(page: PageIndex, place: number, exact: PageWords): boolean {
  const words = exact.text.slice(exact.starts[0], exact.ends[exact.count - 1]);
  if (page.text.startsWith(words, page.starts[place])) return true;
  for (let at = 0; at < exact.count; at += 1) {
    const here = page.text.slice(page.starts[place + at], page.ends[place + at]);
    const there = exact.text.slice(exact.starts[at], exact.ends[at]);
    if (here !== there && canonicalWord(here) !== canonicalWord(there)) return false;
  }
  return true;
}
