import { nameWords } from './actor-words';
import type { Likeness } from './compare-region';
import { WordKind, type PageWords } from './page-words';
import type { ChangeSide } from './worded-side';

/**
 * How many of the quotation's names and numbers were replaced by another name or number: in a short
 * quotation between two neighbours that fit, such a word has kept its place though not its letters.
 *
 * @example
 * slotsFilled(index, exact, place); // => 3
 */
export function slotsFilled(page: PageWords, exact: PageWords, place: Likeness): number {
  let [before, after] = [0, place.region.from];
  let filled = 0;
  for (const [nextBefore, nextAfter] of [...place.pairs, [exact.count, place.region.to] as const]) {
    const there = { words: page, from: after, to: nextAfter };
    const here = { words: exact, from: before, to: nextBefore };
    if (nameWords(there).length > 0) filled += nameWords(here).length;
    filled += Math.min(numbersOf(here), numbersOf(there));
    [before, after] = [nextBefore + 1, nextAfter + 1];
  }
  return filled;
}

function numbersOf({ words, from, to }: ChangeSide): number {
  return words.kinds.subarray(from, to).filter((kind) => kind === WordKind.number).length;
}
