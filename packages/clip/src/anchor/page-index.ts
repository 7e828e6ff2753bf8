import { WordScanner, type PageWords } from './page-words';
import { wordRoom, wordsExpected } from './word-room';

interface WordLinks {
  /** First linked word of each bucket, -1 where empty. */
  readonly heads: Int32Array;
  /** Next linked word in the same bucket, ascending, -1 at the end. */
  readonly nexts: Int32Array;
  /** How many linked words each bucket holds, at most `MOST_TALLIED`. */
  readonly tallies: Uint16Array;
}

/** The words of a page, with for every word that may be asked for the way to its other places. */
export interface PageIndex extends PageWords, WordLinks {
  /** Only words that were said to be wanted are linked, which is quicker; others are not found. */
  readonly isPartial: boolean;
}

/** A set of words that may be asked for: one mark for all words whose keys end alike. */
export type WantedWords = Uint8Array;

const WANTED_MASK = 0xfff;
const MOST_TALLIED = 0xffff;
/** UTF-16 units, or words, that are read between two pauses. */
const STRETCH = 25_000;

/**
 * The index used last: a page is searched again and again while it stands open, and its arrays serve the
 * next page. Who works with it has taken it away meanwhile. That of a longer text is not kept.
 */
let kept: PageIndex | null = null;
const MOST_KEPT = 1_000_000;

/**
 * Marks the words that may be asked for, given by their folded keys.
 *
 * @example
 * wantedWords([12, 7])[7]; // => 1
 */
export function wantedWords(keys: Iterable<number>): WantedWords {
  const wanted = new Uint8Array(WANTED_MASK + 1);
  for (const key of keys) wanted[key & WANTED_MASK] = 1;
  return wanted;
}

/**
 * Reads a page into an index, pausing at every `yield`; each stretch is a few milliseconds of work. Where
 * it is said which words are wanted, a page not read before is linked for these alone. Who is done with an
 * index gives it back with `keepIndex`.
 *
 * @example
 * [...indexingSteps('Thành phố')].length; // => 0
 */
export function* indexingSteps(
  text: string,
  wanted: WantedWords | null = null,
): Generator<undefined, PageIndex> {
  const last = kept;
  kept = null;
  if (last?.text === text) return last.isPartial ? yield* linkingSteps(last, last, null) : last;
  const words = yield* readingSteps(text, last);
  return yield* linkingSteps(words, last, wanted);
}

/**
 * Keeps an index that nobody works with any more for the next search.
 *
 * @example
 * keepIndex(index);
 */
export function keepIndex(index: PageIndex): void {
  if (index.text.length <= MOST_KEPT) kept = index;
}

function* readingSteps(text: string, last: PageIndex | null): Generator<undefined, PageWords> {
  const size = wordsExpected(text.length);
  const isRoomy = last !== null && last.room.kinds.length >= size;
  const scanner = new WordScanner(text, isRoomy ? last.room : wordRoom(size));
  for (let to = STRETCH; scanner.readTo(to); to += STRETCH) yield undefined;
  return scanner.words();
}

function* linkingSteps(
  words: PageWords,
  last: PageIndex | null,
  wanted: WantedWords | null,
): Generator<undefined, PageIndex> {
  const { count, room, text } = words;
  const { starts, ends, folded, cased, kinds } = room;
  const { heads, nexts, tallies } = emptyLinks(bucketsFor(count, wanted), count, last);

  const isPartial = wanted !== null;
  const links = { heads, nexts, tallies, isPartial };
  const index = { text, count, room, starts, ends, folded, cased, kinds, ...links };
  for (let to = count; to > 0; to -= STRETCH) {
    link(index, { from: Math.max(0, to - STRETCH), to }, wanted);
    if (to > STRETCH) yield undefined;
  }
  return index;
}

function bucketsFor(words: number, wanted: WantedWords | null): number {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(words + 1)));
  return wanted === null ? size : Math.min(size, WANTED_MASK + 1);
}

function emptyLinks(size: number, words: number, last: PageIndex | null): WordLinks {
  const nexts = last !== null && last.nexts.length >= words ? last.nexts : new Int32Array(words);
  if (last?.heads.length !== size)
    return { heads: new Int32Array(size).fill(-1), nexts, tallies: new Uint16Array(size) };
  return { heads: last.heads.fill(-1), nexts, tallies: last.tallies.fill(0) };
}

function link(
  index: PageIndex,
  { from, to }: { readonly from: number; readonly to: number },
  wanted: WantedWords | null,
): void {
  const { folded, heads, nexts, tallies } = index;
  const mask = heads.length - 1;
  for (let at = to - 1; at >= from; at -= 1) {
    const key = folded[at] ?? 0;
    if (wanted !== null && wanted[key & WANTED_MASK] === 0) continue;
    const bucket = key & mask;
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
  return index.tallies[folded & (index.heads.length - 1)] ?? 0;
}

/**
 * The first place of a word in the page, -1 where it does not stand.
 *
 * @example
 * firstPlaceOf(index, key); // => 4
 */
export function firstPlaceOf(index: PageIndex, folded: number): number {
  return sameFrom(index, index.heads[folded & (index.heads.length - 1)] ?? -1, folded);
}

/**
 * The next place of the word that stands at a place, -1 behind the last.
 *
 * @example
 * nextPlaceOf(index, 4); // => 17
 */
export function nextPlaceOf(index: PageIndex, place: number): number {
  return sameFrom(index, index.nexts[place] ?? -1, index.folded[place] ?? 0);
}

function sameFrom({ folded, nexts }: PageIndex, place: number, wanted: number): number {
  let at = place;
  while (at >= 0 && folded[at] !== wanted) at = nexts[at] ?? -1;
  return at;
}
