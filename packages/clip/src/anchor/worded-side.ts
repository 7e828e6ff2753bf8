import { canonicalWord } from './canonical-word';
import type { PageWords } from './page-words';
import { WordKind } from './word-kind';
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
  const last = lastAsked[at % LAST_ASKED];
  if (last?.at === at && last.words === words) return last;
  return (lastAsked[at % LAST_ASKED] = new PlacedWord(words, at));
}

/** The rules of change ask for the same few words one after the other. */
const LAST_ASKED = 32;
const lastAsked: (PlacedWord | undefined)[] = Array.from({ length: LAST_ASKED }, () => undefined);

/**
 * Lets go of the words asked for last, and so of the page they stand on.
 *
 * @example
 * forgetSideWords();
 */
export function forgetSideWords(): void {
  lastAsked.fill(undefined);
}

/** NOTE: the beginning of a sentence is looked for only where a rule asks; most words are asked for their form. */
class PlacedWord implements SideWord {
  readonly canonical: string;
  readonly plain: string;
  readonly isNumber: boolean;
  readonly isMark: boolean;
  readonly isCapital: boolean;
  readonly isApart: boolean;
  readonly words: PageWords;
  readonly at: number;

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
    this.words = words;
    this.at = at;
  }

  get isFirst(): boolean {
    return isFirstOfSentence(this.words, this.at);
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

/** Whether a word counts for a rule, by the words around it too. */
export type WordTest = (words: PageWords, at: number) => boolean;

/**
 * The words of a side for which a test holds, as they are written.
 *
 * @example
 * wordsWhere({ words: wordsOf('Sở Xây dựng'), from: 0, to: 3 }, (_, at) => at > 1); // => ['dưng\u0323']
 */
export function wordsWhere({ words, from, to }: ChangeSide, isWanted: WordTest): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1)
    if (isWanted(words, at)) found.push(sideWord(words, at)?.canonical ?? '');
  return found;
}

/**
 * The same in lower case, with the tone where it is usually written.
 *
 * @example
 * plainWordsWhere({ words: wordsOf('Sở Xây dựng'), from: 0, to: 3 }, (_, at) => at > 1); // => ['dựng']
 */
export function plainWordsWhere({ words, from, to }: ChangeSide, isWanted: WordTest): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1)
    if (isWanted(words, at)) found.push(sideWord(words, at)?.plain ?? '');
  return found;
}
