import { alignWords, type WordPairs } from './align-words';
import { wordTally, type PageIndex } from './page-index';
import { WordKind, type PageWords } from './page-words';

/** A run of words of the page, the end not included. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** How much of a quotation stands in a region of the page. */
export interface Likeness {
  readonly region: Region;
  /** Words of the quotation and words of the page that stand for each other. */
  readonly pairs: WordPairs;
  /** Share of the quotation's words that stand there in order, 0 to 1. */
  readonly recall: number;
  /** The same with rare words weighing more: what templates have in common weighs little. */
  readonly weighted: number;
  /** Likeness of both sides, 0 to 1. */
  readonly dice: number;
}

/**
 * Compares a quotation with a region of the page.
 *
 * @example
 * compareRegion(index, exact, { from: 3, to: 9 }).recall; // => 0.8
 */
export function compareRegion(page: PageIndex, exact: PageWords, wanted: Region): Likeness {
  const all = pairsWithin(page, exact, wanted);
  const region = trimRegion(page, exact, { region: wanted, pairs: all });
  const pairs = all.filter(([, after]) => after >= region.from && after < region.to);
  const words = countWords(exact, { from: 0, to: exact.count });
  const matched = pairs.filter(([before]) => exact.kinds[before] !== WordKind.punctuation);
  const there = countWords(page, region);
  return {
    region,
    pairs,
    recall: words === 0 ? 0 : matched.length / words,
    weighted: weightedRecall(page, exact, matched),
    dice: words === 0 ? 0 : (2 * matched.length) / (words + there),
  };
}

function pairsWithin(page: PageIndex, exact: PageWords, { from, to }: Region): WordPairs {
  const pairs = alignWords({
    before: exact.folded.subarray(0, exact.count),
    after: page.folded.subarray(from, to),
  });
  return pairs.map(([before, after]) => [before, after + from]);
}

/**
 * How many words, punctuation left out, stand in a region.
 *
 * @example
 * countWords(wordsOf('Một, hai.'), { from: 0, to: 4 }); // => 2
 */
export function countWords(words: PageWords, { from, to }: Region): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (words.kinds[at] !== WordKind.punctuation) count += 1;
  return count;
}

function weightedRecall(page: PageIndex, exact: PageWords, matched: WordPairs): number {
  const weigh = (at: number): number =>
    1 / (1 + Math.log2(1 + wordTally(page, exact.folded[at] ?? 0)));
  let total = 0;
  for (let at = 0; at < exact.count; at += 1)
    if (exact.kinds[at] !== WordKind.punctuation) total += weigh(at);
  return total === 0 ? 0 : matched.reduce((sum, [before]) => sum + weigh(before), 0) / total;
}

interface Aligned {
  readonly region: Region;
  readonly pairs: WordPairs;
}

/** Leaves out whole sentences and stray marks that stand between the quotation's own words and its neighbours. */
function trimRegion(page: PageWords, exact: PageWords, { region, pairs }: Aligned): Region {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return region;
  const from = first[0] === 0 ? headOf(page, region.from, first[1]) : region.from;
  const to = last[0] === exact.count - 1 ? tailOf(page, last[1], region.to) : region.to;
  return withoutMarks(page, exact, { from, to });
}

/** From the sentence in which the quotation's first word stands. */
function headOf(page: PageWords, from: number, first: number): number {
  let head = first;
  while (head > from && !endsSentence(page, head - 1)) head -= 1;
  while (head < first && page.kinds[head] === WordKind.punctuation) head += 1;
  return head;
}

/** To the end of the sentence in which the quotation's last word stands. */
function tailOf(page: PageWords, last: number, to: number): number {
  if (endsSentence(page, last)) return last + 1;
  let tail = last + 1;
  while (tail < to && !endsSentence(page, tail)) tail += 1;
  while (tail > last + 1 && page.kinds[tail - 1] === WordKind.punctuation) tail -= 1;
  return tail;
}

/** Marks at the edges belong to the neighbours, unless the quotation has marks there too. */
function withoutMarks(page: PageWords, exact: PageWords, region: Region): Region {
  let { from, to } = region;
  const isMark = (words: PageWords, at: number): boolean =>
    words.kinds[at] === WordKind.punctuation;
  if (!isMark(exact, 0)) while (from < to && isMark(page, from)) from += 1;
  if (!isMark(exact, exact.count - 1)) while (to > from && isMark(page, to - 1)) to -= 1;
  return { from, to };
}

/**
 * Whether a sentence or paragraph ends with this word.
 *
 * @example
 * endsSentence(wordsOf('Một. Hai'), 1); // => true
 */
export function endsSentence(page: PageWords, at: number): boolean {
  const end = page.ends[at] ?? 0;
  const next = at + 1 < page.count ? (page.starts[at + 1] ?? 0) : end;
  if (page.text.slice(end, Math.min(next, end + 8)).includes('\n')) return true;
  return (
    page.kinds[at] === WordKind.punctuation &&
    /^[.!?…]/u.test(page.text.slice(page.starts[at], end))
  );
}
