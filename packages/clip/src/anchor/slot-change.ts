import { nameWords } from './actor-words';
import { ALONE } from './align-words';
import { countWords, type Likeness } from './compare-region';
import type { PageWords } from './page-words';
import { WordKind } from './word-kind';
import type { ChangeSide } from './worded-side';

/** Share of the words that are neither name nor number which must have stayed. */
const LEAST_REST = 0.75;

/**
 * Whether a short quotation differs from the place only where a name stands for a name or a number for
 * a number: such a word has kept its place though not its letters.
 *
 * @example
 * isSlotChanged(index, exact, place); // => true
 */
export function isSlotChanged(page: PageWords, exact: PageWords, place: Likeness): boolean {
  const quoted = countWords(exact, { from: 0, to: exact.count });
  const { filled, surplus } = fillSlots(page, exact, place);
  if (filled === 0 || surplus > quoted + 4) return false;
  const rest = quoted - filled;
  return rest === 0 || (place.recall * quoted) / rest >= LEAST_REST;
}

/** Words of the quotation that are filled anew, and words of the page that fill nothing. */
function fillSlots(
  page: PageWords,
  exact: PageWords,
  { partners, region }: Likeness,
): { filled: number; surplus: number } {
  let [before, after] = [0, region.from];
  let [filled, surplus] = [0, 0];
  for (let nextBefore = 0; nextBefore <= exact.count; nextBefore += 1) {
    const nextAfter = nextBefore === exact.count ? region.to : (partners[nextBefore] ?? ALONE);
    if (nextAfter === ALONE) continue;
    const here = { words: exact, from: before, to: nextBefore };
    const there = { words: page, from: after, to: nextAfter };
    const isName = isNameForName(here, there);
    filled += isName ? countWords(exact, here) : Math.min(numbersOf(here), numbersOf(there));
    if (!isName) surplus += countWords(page, there) - numbersOf(there);
    [before, after] = [nextBefore + 1, nextAfter + 1];
  }
  return { filled, surplus };
}

/** Mostly names on the one side, a name of like length on the other. */
function isNameForName(here: ChangeSide, there: ChangeSide): boolean {
  const names = nameWords(here).length;
  const words = countWords(here.words, here);
  const isLike = countWords(there.words, there) <= 2 * words + 3;
  return names > 0 && 2 * names >= words && isLike && nameWords(there).length > 0;
}

function numbersOf({ words, from, to }: ChangeSide): number {
  return words.kinds.subarray(from, to).filter((kind) => kind === WordKind.number).length;
}
