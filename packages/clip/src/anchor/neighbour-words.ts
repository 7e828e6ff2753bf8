import { canonicalWord } from './canonical-word';
import { CharacterClass, classOfUnit } from './character-tables';
import { wordsOf, type PageWords } from './page-words';
import { WordKind } from './word-kind';
import { rememberWords } from './word-memo';
import { wordRoom, wordsExpected } from './word-room';

/** A neighbour of a quotation as it was given. */
export interface NeighbourText {
  readonly text: string;
  readonly isBefore: boolean;
  /** No words were given, and by its position the quotation stood at this edge of the text. */
  readonly isEdge: boolean;
}

/** The outermost word of a neighbour, which may have been cut where the neighbour was cut. */
export interface PartialWord {
  readonly raw: string;
  readonly key: number;
}

interface NeighbourKeys {
  readonly keys: readonly number[];
  readonly partial: PartialWord | null;
}

/** The words next to a quotation by which its neighbour is looked for. */
export const NEAR_WORDS = 4;
/** Words of a neighbour that are looked at; more say nothing more. */
const MOST_WORDS = 24;
/** UTF-16 units in which they are looked for; and those that nearly always suffice. */
const MOST_UNITS = 200;
export const NEAR_UNITS = 80;

/** A neighbour is read, asked for its keys and done with: one room serves them all. */
const room = wordRoom(wordsExpected(MOST_UNITS));

/**
 * One neighbour of a quotation as words, the nearest first, punctuation left out. They are read where they are asked
 * for: on most pages most neighbours stand as they were given, letter by letter.
 */
export class NeighbourWords {
  readonly isEdge: boolean;
  readonly isBefore: boolean;
  /** What of the neighbour is looked at. */
  readonly #near: string;
  /** Whether that is all of it. */
  readonly #isAll: boolean;
  /** The text from the word nearest to the quotation outwards. */
  readonly core: string;
  #nearKeys: readonly number[] | undefined;
  #seeds: readonly number[] | undefined;
  #read: NeighbourKeys | undefined;

  constructor({ isBefore, isEdge, text }: NeighbourText) {
    this.isBefore = isBefore;
    this.isEdge = isEdge;
    this.#near = nearest(text, isBefore, MOST_UNITS);
    this.#isAll = this.#near.length === text.length;
    this.core = isBefore ? untilLastWord(this.#near) : fromFirstWord(this.#near);
  }

  /** Whether there are words to compare: one that a blank parts from the outer end is surely whole. */
  get isKnown(): boolean {
    return this.core.includes(' ') || this.keys.length > 0 || this.partial !== null;
  }

  /** Folded keys of the whole words. */
  get keys(): readonly number[] {
    return this.#all().keys;
  }

  get partial(): PartialWord | null {
    return this.#all().partial;
  }

  /** The first of the keys, soon read. */
  get nearKeys(): readonly number[] {
    return (this.#nearKeys ??= this.#nearestKeys());
  }

  /** The folded keys of the nearest words; of an outermost one only where there is no other. */
  get seeds(): readonly number[] {
    return (this.#seeds ??= this.#nearestSeeds());
  }

  /** Takes the keys that are soon read from words in which the nearest `NEAR_UNITS` have been read already. */
  takeNear(words: PageWords, range: WordRange): void {
    if (this.#nearKeys) return;
    const isShort = this.#near.length <= NEAR_UNITS;
    const read = keysOf(words, { ...range, isBefore: this.isBefore, isAll: isShort });
    this.#nearKeys = read.keys;
    if (isShort) this.#read = read;
  }

  #nearestKeys(): readonly number[] {
    if (this.#near.length <= NEAR_UNITS) return this.keys;
    const near = nearest(this.#near, this.isBefore, NEAR_UNITS);
    return readKeys(near, { isBefore: this.isBefore, isAll: false }).keys;
  }

  #nearestSeeds(): readonly number[] {
    if (this.nearKeys.length >= NEAR_WORDS) return this.nearKeys.slice(0, NEAR_WORDS);
    const { keys, partial } = this.#all();
    return keys.length === 0 && partial ? [partial.key] : keys.slice(0, NEAR_WORDS);
  }

  #all(): NeighbourKeys {
    return (this.#read ??= readKeys(this.#near, { isBefore: this.isBefore, isAll: this.#isAll }));
  }
}

function nearest(text: string, isBefore: boolean, units: number): string {
  if (text.length <= units) return text;
  return isBefore ? text.slice(-units) : text.slice(0, units);
}

function untilLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !isPartOfWord(text, end - 1)) end -= 1;
  return text.slice(0, end);
}

function fromFirstWord(text: string): string {
  let start = 0;
  while (start < text.length && !isPartOfWord(text, start)) start += 1;
  return text.slice(start);
}

function isPartOfWord(text: string, at: number): boolean {
  const kind = classOfUnit(text.charCodeAt(at));
  return (
    kind === CharacterClass.letter || kind === CharacterClass.digit || kind === CharacterClass.mark
  );
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

interface Neighbour extends WordRange {
  readonly isBefore: boolean;
  /** Whether the words are all that was given of it. */
  readonly isAll: boolean;
}

function readKeys(text: string, side: { isBefore: boolean; isAll: boolean }): NeighbourKeys {
  const words = wordsOf(text, room);
  return keysOf(words, { ...side, from: 0, to: words.count });
}

function keysOf(words: PageWords, neighbour: Neighbour): NeighbourKeys {
  const { from, isBefore, to } = neighbour;
  const outer = wordsAtEdge(words, neighbour);
  const keys: number[] = [];
  let { isAll } = neighbour;
  for (let nth = 0; nth < to - from - outer; nth += 1) {
    const at = isBefore ? to - 1 - nth : from + nth;
    if (words.kinds[at] === WordKind.punctuation) continue;
    if (keys.length < MOST_WORDS) keys.push(words.folded[at] ?? 0);
    else isAll = false;
  }
  const partial = outer === 1 && isAll ? partialWord(words, isBefore ? from : to - 1) : null;
  return { keys, partial };
}

/** How many words at the outer end no white space parts from it: the first or last of them may be cut. */
function wordsAtEdge({ ends, starts, text }: PageWords, { from, isBefore, to }: Neighbour): number {
  let outer = 0;
  let edge: number | undefined = isBefore ? 0 : text.length;
  for (; outer < to - from; outer += 1) {
    const at = isBefore ? from + outer : to - 1 - outer;
    if ((isBefore ? starts[at] : ends[at]) !== edge) break;
    edge = isBefore ? ends[at] : starts[at];
  }
  return outer;
}

function partialWord(words: PageWords, at: number): PartialWord | null {
  if (words.kinds[at] === WordKind.punctuation) return null;
  return { raw: words.text.slice(words.starts[at], words.ends[at]), key: words.folded[at] ?? 0 };
}

/**
 * The letters of a word without tone and in lower case, for comparing words that may be cut.
 *
 * @example
 * bareLetters('Hòa'); // => 'hoa'
 */
export const bareLetters: (raw: string) => string = rememberWords((raw) =>
  canonicalWord(raw)
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
    .toLowerCase(),
);
