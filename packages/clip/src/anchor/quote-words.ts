import type { AnchorQuote } from './anchor-result';
import { NeighbourWords } from './neighbour-words';
import { wordsOf, type PageWords } from './page-words';
import { wordRoom, wordsExpected } from './word-room';

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
    before: new NeighbourWords({
      text: before,
      isBefore: true,
      isEdge: isPlaced && start === prefix.length && prefix.trim() === '',
    }),
    after: new NeighbourWords({ text: after, isBefore: false, isEdge: suffix.trim() === '' }),
    cutBefore,
    cutAfter,
  };
}

/** How much is looked at on either side of an edge for a word that reaches across it. */
const EDGE_UNITS = 40;
const edgeRoom = wordRoom(wordsExpected(2 * EDGE_UNITS));

function touchingBefore({ exact, prefix }: AnchorQuote): string {
  if (!isWithinWord(prefix.slice(-1), exact)) return '';
  const near = prefix.slice(-EDGE_UNITS);
  const words = wordsOf(near + exact.slice(0, EDGE_UNITS), edgeRoom);
  return near.slice(startOfWordAcross(words, near.length) ?? near.length);
}

function touchingAfter({ exact, suffix }: AnchorQuote): string {
  if (!isWithinWord(exact.slice(-1), suffix)) return '';
  const tail = exact.slice(-EDGE_UNITS);
  const words = wordsOf(tail + suffix.slice(0, EDGE_UNITS), edgeRoom);
  for (let at = 0; at < words.count; at += 1) {
    const end = words.ends[at] ?? 0;
    if (end <= tail.length) continue;
    return (words.starts[at] ?? 0) < tail.length ? suffix.slice(0, end - tail.length) : '';
  }
  return '';
}

/** A quick look: no white space parts the two. */
function isWithinWord(before: string, after: string): boolean {
  return before !== '' && after !== '' && /\S/u.test(before) && /^\S/u.test(after);
}

function startOfWordAcross(words: PageWords, edge: number): number | undefined {
  for (let at = 0; at < words.count; at += 1) {
    if ((words.ends[at] ?? 0) <= edge) continue;
    const start = words.starts[at] ?? 0;
    return start < edge ? start : undefined;
  }
  return undefined;
}

/**
 * The folded keys of all words by which a reading is looked for in a page.
 *
 * @example
 * keysOfReading(reading).length; // => 13
 */
export function keysOfReading({ after, before, exact }: QuoteWords): number[] {
  const keys = [...before.seeds, ...after.seeds];
  for (let at = 0; at < exact.count; at += 1) keys.push(exact.folded[at] ?? 0);
  return keys;
}
