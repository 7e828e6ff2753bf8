import { canonicalWord } from './character-tables';
import { WordKind, type PageWords } from './page-words';
import { rememberWords } from './word-memo';

/** One word as the rules of change see it. */
export interface SideWord {
  /** Composed, tone set last, letter case kept. */
  readonly canonical: string;
  /** Composed, in lower case, tone where it is usually written. */
  readonly plain: string;
  readonly isNumber: boolean;
  readonly isMark: boolean;
  readonly isCapital: boolean;
  /** White space parts it from the word before. */
  readonly isApart: boolean;
  /** A sentence or paragraph begins with it. */
  readonly isFirst: boolean;
}

/** One side of a change: the words from `from` to `to`, with the words around them within reach. */
export interface ChangeSide {
  readonly words: PageWords;
  readonly from: number;
  readonly to: number;
}

const TONE_OLD_PLACES: ReadonlyMap<string, string> = new Map(
  ['òaoà', 'óaoá', 'ỏaoả', 'õaoã', 'ọaoạ', 'òeoè', 'óeoé', 'ỏeoẻ', 'õeoẽ', 'ọeoẹ']
    .concat(['ùyuỳ', 'úyuý', 'ủyuỷ', 'ũyuỹ', 'ụyuỵ'])
    .map((pair) => [pair.slice(2), pair.slice(0, 2)]),
);

function plainWord(raw: string): string {
  const word = raw
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .toLowerCase();
  const open = TONE_OLD_PLACES.get(word.slice(-2));
  return open === undefined || word.startsWith('q') ? word : word.slice(0, -2) + open;
}

/**
 * A word of a side, also one around it; undefined beyond the text.
 *
 * @example
 * sideWord(wordsOf('Sở Xây dựng'), 0)?.isCapital; // => true
 */
export function sideWord(words: PageWords, at: number): SideWord | undefined {
  if (at < 0 || at >= words.count) return undefined;
  return new PlacedWord(words, at);
}

/** NOTE: the beginning of a sentence is looked for only where a rule asks; most words are asked for their form. */
class PlacedWord implements SideWord {
  readonly canonical: string;
  readonly plain: string;
  readonly isNumber: boolean;
  readonly isMark: boolean;
  readonly isCapital: boolean;
  readonly isApart: boolean;
  readonly #words: PageWords;
  readonly #at: number;

  constructor(words: PageWords, at: number) {
    const { canonical, isCapital, plain } = formsOf(
      words.text.slice(words.starts[at], words.ends[at]),
    );
    this.canonical = canonical;
    this.plain = plain;
    this.isNumber = words.kinds[at] === WordKind.number;
    this.isMark = words.kinds[at] === WordKind.punctuation;
    this.isCapital = isCapital;
    this.isApart = at === 0 || words.starts[at] !== words.ends[at - 1];
    this.#words = words;
    this.#at = at;
  }

  get isFirst(): boolean {
    return isFirstOfSentence(this.#words, this.#at);
  }
}

/** What a word is wherever it stands. */
const formsOf = rememberWords((raw) => ({
  canonical: canonicalWord(raw),
  plain: plainWord(raw),
  isCapital: /^\p{Lu}/u.test(raw),
}));

function isFirstOfSentence(words: PageWords, at: number): boolean {
  if (at === 0) return true;
  const before = words.ends[at - 1] ?? 0;
  const between = words.text.slice(before, words.starts[at]);
  if (between.slice(0, 40).includes('\n')) return true;
  if (words.kinds[at - 1] !== WordKind.punctuation) return false;
  const mark = words.text.slice(words.starts[at - 1], before);
  return (
    /^[.!?:;…+•]$/u.test(mark) || (/^["“'(-]$/u.test(mark) && isFirstOfSentence(words, at - 1))
  );
}

/**
 * The words of a side.
 *
 * @example
 * wordsOfSide({ words: wordsOf('Sở Xây dựng'), from: 1, to: 3 }).length; // => 2
 */
export function wordsOfSide({ words, from, to }: ChangeSide): SideWord[] {
  const found: SideWord[] = [];
  for (let at = from; at < to; at += 1) {
    const word = sideWord(words, at);
    if (word) found.push(word);
  }
  return found;
}

/**
 * Every word of a side with its place, for rules that look at the words around it.
 *
 * @example
 * placesOfSide({ words, from: 3, to: 5 }); // => [3, 4]
 */
export function placesOfSide({ from, to }: ChangeSide): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) places.push(at);
  return places;
}
