import type { AnchorQuote } from './anchor-result';
import { canonicalWord } from './character-tables';
import { WordKind, wordsOf, type PageWords } from './page-words';
import { rememberWords } from './word-memo';
import { wordRoom, wordsExpected } from './word-room';

/** One neighbour of a quotation as words, the nearest first, punctuation left out. */
export interface NeighbourWords {
  /** Folded keys of the whole words. */
  readonly keys: readonly number[];
  /** The outermost word, which may have been cut where the neighbour was cut. */
  readonly partial: { readonly text: string; readonly key: number } | null;
  /** No words were given, and by its position the quotation stood at this edge of the text. */
  readonly isEdge: boolean;
}

/** A quotation made ready for comparing. */
export interface QuoteWords {
  readonly quote: AnchorQuote;
  readonly exact: PageWords;
  readonly before: NeighbourWords;
  readonly after: NeighbourWords;
  /** Letters of the first and last word that stand outside the quotation: it may be cut within a word. */
  readonly cutBefore: string;
  readonly cutAfter: string;
}

/** Words of a neighbour that are looked at; more say nothing more. */
const NEIGHBOUR_WORDS = 24;
const NEIGHBOUR_UNITS = 200;

interface Side {
  readonly text: string;
  readonly isBefore: boolean;
  readonly isEdge: boolean;
}

/** A neighbour is read, asked for its keys and done with: one room serves them all. */
const room = wordRoom(wordsExpected(NEIGHBOUR_UNITS));

function neighbourWords({ text, isBefore, isEdge }: Side): NeighbourWords {
  const near = isBefore ? text.slice(-NEIGHBOUR_UNITS) : text.slice(0, NEIGHBOUR_UNITS);
  const words = wordsOf(near, room);
  const outer = wordsAtEdge(words, isBefore);
  const keys: number[] = [];
  let isAll = near.length === text.length;
  for (let nth = 0; nth < words.count - outer; nth += 1) {
    const at = isBefore ? words.count - 1 - nth : nth;
    if (words.kinds[at] === WordKind.punctuation) continue;
    if (keys.length < NEIGHBOUR_WORDS) keys.push(words.folded[at] ?? 0);
    else isAll = false;
  }
  const outermost = isBefore ? 0 : words.count - 1;
  const partial = outer === 1 && isAll ? partialWord(words, outermost) : null;
  return { keys, partial, isEdge };
}

/** How many words at the outer end no white space parts from it: the first or last of them may be cut. */
function wordsAtEdge(words: PageWords, isBefore: boolean): number {
  const { count, ends, starts, text } = words;
  let outer = 0;
  let edge: number | undefined = isBefore ? 0 : text.length;
  for (; outer < count; outer += 1) {
    const at = isBefore ? outer : count - 1 - outer;
    if ((isBefore ? starts[at] : ends[at]) !== edge) break;
    edge = isBefore ? ends[at] : starts[at];
  }
  return outer;
}

function partialWord(words: PageWords, at: number): NeighbourWords['partial'] {
  if (words.kinds[at] === WordKind.punctuation) return null;
  const raw = words.text.slice(words.starts[at], words.ends[at]);
  return { text: bareLetters(raw), key: words.folded[at] ?? 0 };
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

/**
 * The ways to read a quotation as words: as given and, where it touches its neighbours without white
 * space, as cut within a word.
 *
 * @example
 * readingsOfQuote({ exact: 'ực hiện', prefix: 'đã th', suffix: '', start: 4, end: 11 }).length; // => 2
 */
export function readingsOfQuote(quote: AnchorQuote): QuoteWords[] {
  const plain = readQuote(quote, '', '');
  const cutBefore = touchingBefore(quote);
  const cutAfter = touchingAfter(quote);
  if (plain.exact.count === 0) return [];
  return cutBefore + cutAfter === '' ? [plain] : [plain, readQuote(quote, cutBefore, cutAfter)];
}

function readQuote(quote: AnchorQuote, cutBefore: string, cutAfter: string): QuoteWords {
  const { exact, prefix, suffix, start, end } = quote;
  const isPlaced = end - start === exact.length;
  const before = prefix.slice(0, prefix.length - cutBefore.length);
  const after = suffix.slice(cutAfter.length);
  return {
    quote,
    exact: wordsOf(cutBefore + exact + cutAfter),
    before: neighbourWords({
      text: before,
      isBefore: true,
      isEdge: isPlaced && start === prefix.length && prefix.trim() === '',
    }),
    after: neighbourWords({ text: after, isBefore: false, isEdge: suffix.trim() === '' }),
    cutBefore,
    cutAfter,
  };
}

function touchingBefore({ exact, prefix }: AnchorQuote): string {
  if (!isWithinWord(prefix.slice(-1), exact)) return '';
  const near = prefix.slice(-40);
  const words = wordsOf(near + exact.slice(0, 40));
  return near.slice(startOfWordAcross(words, near.length) ?? near.length);
}

function touchingAfter({ exact, suffix }: AnchorQuote): string {
  if (!isWithinWord(exact.slice(-1), suffix)) return '';
  const tail = exact.slice(-40);
  const words = wordsOf(tail + suffix.slice(0, 40));
  for (let at = 0; at < words.count; at += 1) {
    const [start = 0, end = 0] = [words.starts[at], words.ends[at]];
    if (start < tail.length && end > tail.length) return suffix.slice(0, end - tail.length);
  }
  return '';
}

/** A quick look: no white space parts the two. */
function isWithinWord(before: string, after: string): boolean {
  return before !== '' && after !== '' && /\S/u.test(before) && /^\S/u.test(after);
}

function startOfWordAcross(words: PageWords, edge: number): number | undefined {
  for (let at = 0; at < words.count; at += 1) {
    const [start = 0, end = 0] = [words.starts[at], words.ends[at]];
    if (start < edge && end > edge) return start;
  }
  return undefined;
}

/**
 * Whether a neighbour has words to compare.
 *
 * @example
 * isKnown({ keys: [], partial: null, isEdge: true }); // => false
 */
export function isKnown(neighbour: NeighbourWords): boolean {
  return neighbour.keys.length > 0 || neighbour.partial !== null;
}

/** The words next to a quotation by which its neighbour is looked for; an outermost word only where there is no other. */
export const NEAR_WORDS = 4;

/**
 * The folded keys of the words by which a neighbour is looked for, the nearest first.
 *
 * @example
 * seedsOf(reading.before).length; // => 4
 */
export function seedsOf({ keys, partial }: NeighbourWords): readonly number[] {
  if (keys.length === 0 && partial) return [partial.key];
  return keys.slice(0, NEAR_WORDS);
}

/**
 * The folded keys of all words by which a reading is looked for in a page.
 *
 * @example
 * keysOfReading(reading).length; // => 13
 */
export function keysOfReading({ after, before, exact }: QuoteWords): number[] {
  const keys = [...seedsOf(before), ...seedsOf(after)];
  for (let at = 0; at < exact.count; at += 1) keys.push(exact.folded[at] ?? 0);
  return keys;
}
