import { WordScanner, type PageWords } from './page-words';

/** The words of a page, with for every word the way to its other places. */
export interface PageIndex extends PageWords {
  /** First word of each bucket, -1 where empty. */
  readonly heads: Int32Array;
  /** Next word in the same bucket, ascending, -1 at the end. */
  readonly nexts: Int32Array;
  /** How many words each bucket holds, at most `MOST_TALLIED`. */
  readonly tallies: Uint16Array;
  readonly mask: number;
}

const MOST_TALLIED = 0xffff;
/** UTF-16 units, or words, that are read between two pauses. */
const STRETCH = 100_000;

/** The index made last: a page is searched again and again while it stands open. A longer text is not kept. */
const MOST_KEPT = 1_000_000;
let lastIndex: PageIndex | null = null;

/**
 * Reads a page into an index, pausing at every `yield`; each stretch is a few milliseconds of work.
 *
 * @example
 * [...indexingSteps('Thành phố')].length; // => 0
 */
export function* indexingSteps(text: string): Generator<undefined, PageIndex> {
  if (lastIndex?.text === text) return lastIndex;
  const index = yield* newIndexSteps(text);
  if (text.length <= MOST_KEPT) lastIndex = index;
  return index;
}

function* newIndexSteps(text: string): Generator<undefined, PageIndex> {
  const scanner = new WordScanner(text);
  for (let to = STRETCH; scanner.readTo(to); to += STRETCH) yield undefined;
  const words = scanner.words();
  const size = 1 << Math.max(4, Math.ceil(Math.log2(words.count + 1)));
  const index = {
    ...words,
    heads: new Int32Array(size).fill(-1),
    nexts: new Int32Array(words.count),
    tallies: new Uint16Array(size),
    mask: size - 1,
  };
  for (let to = words.count; to > 0; to -= STRETCH) {
    link(index, Math.max(0, to - STRETCH), to);
    if (to > STRETCH) yield undefined;
  }
  return index;
}

function link(index: PageIndex, from: number, to: number): void {
  const { folded, heads, mask, nexts, tallies } = index;
  for (let at = to - 1; at >= from; at -= 1) {
    const bucket = (folded[at] ?? 0) & mask;
    nexts[at] = heads[bucket] ?? -1;
    heads[bucket] = at;
    const tally = tallies[bucket] ?? 0;
    if (tally < MOST_TALLIED) tallies[bucket] = tally + 1;
  }
}

/**
 * How often a word stands in the page, at most: words that share a bucket are counted together.
 *
 * @example
 * wordTally(index, key); // => 3
 */
export function wordTally(index: PageIndex, folded: number): number {
  return index.tallies[folded & index.mask] ?? 0;
}

/**
 * Every place of a word in the page, ascending.
 *
 * @example
 * [...placesOfWord(index, key)]; // => [4, 17]
 */
export function* placesOfWord(index: PageIndex, folded: number): Generator<number> {
  let at = index.heads[folded & index.mask] ?? -1;
  while (at >= 0) {
    if (index.folded[at] === folded) yield at;
    at = index.nexts[at] ?? -1;
  }
}
