import type { PageWords } from './page-words';
import { WordKind } from './word-kind';
import { bareLetters, NEAR_WORDS, type NeighbourWords } from './neighbour-words';

/**
 * How well a neighbour fits at a place: all its words stand, nearly all do, or only those next to the
 * quotation; unknown when the quotation came without that neighbour.
 */
export const Fit = { unknown: -1, none: 0, near: 1, loose: 2, full: 3 } as const;

const MARK = WordKind.punctuation;
/** Marks passed over on the way to a word: beyond a row of dots stands no neighbour. */
const FARTHEST = 60;
const LOOSE_WORDS = 16;
const LOOSE_SHARE = 0.85;

/** Words of a page from a place outwards: -1 backwards from the word before it, 1 onwards from it. */
interface Direction {
  readonly from: number;
  readonly step: -1 | 1;
}

/**
 * How well the words before a quotation fit before the word at `place`.
 *
 * @example
 * fitBefore(wordsOf('Thành phố sẽ bố trí vốn'), 3, before); // => 3
 */
export function fitBefore(page: PageWords, place: number, neighbour: NeighbourWords): number {
  if (!neighbour.isKnown) {
    if (!neighbour.isEdge) return Fit.unknown;
    return place === 0 ? Fit.full : Fit.none;
  }
  return fitOutwards(page, neighbour, { from: place - 1, step: -1 });
}

/**
 * How well the words after a quotation fit from the word at `place` on.
 *
 * @example
 * fitAfter(wordsOf('Thành phố sẽ bố trí vốn'), 3, after); // => 3
 */
export function fitAfter(page: PageWords, place: number, neighbour: NeighbourWords): number {
  if (!neighbour.isKnown) return Fit.unknown;
  return fitOutwards(page, neighbour, { from: place, step: 1 });
}

/**
 * Whether the words before a quotation all stand before the word at `place`.
 *
 * @example
 * fitsBefore(wordsOf('Thành phố sẽ bố trí vốn'), 3, before); // => true
 */
export function fitsBefore(page: PageWords, place: number, neighbour: NeighbourWords): boolean {
  if (!neighbour.isKnown) return neighbour.isEdge && place === 0;
  return fitsOutwards(page, neighbour, { from: place - 1, step: -1 });
}

/**
 * Whether the words after a quotation all stand from the word at `place` on.
 *
 * @example
 * fitsAfter(wordsOf('Thành phố sẽ bố trí vốn'), 3, after); // => true
 */
export function fitsAfter(page: PageWords, place: number, neighbour: NeighbourWords): boolean {
  return neighbour.isKnown && fitsOutwards(page, neighbour, { from: place, step: 1 });
}

function fitsOutwards(page: PageWords, neighbour: NeighbourWords, way: Direction): boolean {
  const place = nextWord(page, way.from, way.step);
  if (standsAt(page, neighbour, place)) return true;
  const { nearKeys } = neighbour;
  const near = equalWords(page, nearKeys, { from: place, step: way.step });
  if (near.equal < nearKeys.length) return false;
  const { beyond, equal } = equalWords(page, neighbour.keys, { from: place, step: way.step });
  const isEqual = equal === neighbour.keys.length;
  return isEqual && fitOfEdge(page, neighbour, { place: beyond, way }) === Fit.full;
}

/** How many words from a place outwards are the wanted ones, and the word beyond them. */
function equalWords(
  page: PageWords,
  keys: readonly number[],
  { from, step }: Direction,
): { equal: number; beyond: number } {
  let equal = 0;
  let beyond = from;
  while (equal < keys.length && page.folded[beyond] === keys[equal]) {
    equal += 1;
    beyond = nextWord(page, beyond + step, step);
  }
  return { equal, beyond };
}

/** Whether a neighbour stands letter by letter where its nearest word would be. */
function standsAt(page: PageWords, { core, isBefore }: NeighbourWords, place: number): boolean {
  if (place < 0 || core === '') return false;
  const start = isBefore ? (page.ends[place] ?? 0) - core.length : (page.starts[place] ?? 0);
  return start >= 0 && page.text.startsWith(core, start);
}

function fitOutwards(page: PageWords, neighbour: NeighbourWords, way: Direction): number {
  const place = nextWord(page, way.from, way.step);
  if (standsAt(page, neighbour, place)) return Fit.full;
  const keys = tellingKeys(page, neighbour, { from: place, step: way.step });
  const { beyond, equal } = equalWords(page, keys, { from: place, step: way.step });
  if (equal === keys.length) return fitOfEdge(page, neighbour, { place: beyond, way });
  if (isLooseFit(page, keys, way)) return Fit.loose;
  return equal >= NEAR_WORDS ? Fit.near : Fit.none;
}

/** The keys that tell how well a neighbour fits: those soon read, where one of them is already another word. */
function tellingKeys(
  page: PageWords,
  neighbour: NeighbourWords,
  way: Direction,
): readonly number[] {
  const { nearKeys } = neighbour;
  if (nearKeys.length < LOOSE_WORDS) return neighbour.keys;
  return equalWords(page, nearKeys, way).equal < nearKeys.length ? nearKeys : neighbour.keys;
}

/** The first word at or beyond a place, marks passed over; -1 when none is near. */
function nextWord(page: PageWords, from: number, step: -1 | 1): number {
  const end = from + step * FARTHEST;
  for (let at = from; at !== end && at >= 0 && at < page.count; at += step)
    if (page.kinds[at] !== MARK) return at;
  return -1;
}

/** All whole words stand: it is left to see whether the outermost one, which may be cut, does. */
function fitOfEdge(
  page: PageWords,
  { keys, partial }: NeighbourWords,
  { place, way }: { place: number; way: Direction },
): number {
  if (partial === null || fitsPartial(page, place, { partial: bareLetters(partial.raw), way }))
    return Fit.full;
  if (keys.length >= NEAR_WORDS) return Fit.loose;
  return keys.length > 0 ? Fit.near : Fit.none;
}

function fitsPartial(
  page: PageWords,
  place: number,
  { partial, way }: { partial: string; way: Direction },
): boolean {
  if (place < 0) return false;
  const word = bareLetters(page.text.slice(page.starts[place], page.ends[place]));
  return way.step === -1 ? word.endsWith(partial) : word.startsWith(partial);
}

/**
 * Nearly all of the nearest words stand there in order. The longest common subsequence is counted in bits,
 * one for each wanted word: those met so far are cleared, and each word that makes it longer carries over.
 */
function isLooseFit(page: PageWords, keys: readonly number[], way: Direction): boolean {
  const wanted = Math.min(keys.length, LOOSE_WORDS);
  if (wanted < NEAR_WORDS) return false;
  const least = LOOSE_SHARE * wanted;
  const end = 1 << wanted;
  let open = end - 1;
  let common = 0;
  let place = nextWord(page, way.from, way.step);
  for (let seen = 0; seen <= wanted && place >= 0; seen += 1) {
    const met = open & placesIn(keys, page.folded[place] ?? 0);
    const carried = open + met;
    if (carried >= end) common += 1;
    open = (carried | (open - met)) & (end - 1);
    if (common + wanted - seen < least) return false;
    place = nextWord(page, place + way.step, way.step);
  }
  return common >= least;
}

/** The places of a word among the first wanted ones, as bits. */
function placesIn(keys: readonly number[], word: number): number {
  let bits = 0;
  let at = keys.indexOf(word);
  while (at >= 0 && at < LOOSE_WORDS) {
    bits |= 1 << at;
    at = keys.indexOf(word, at + 1);
  }
  return bits;
}
