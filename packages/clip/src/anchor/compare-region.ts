import { ALONE, alignWords, type Partners } from './align-words';
import { wordTally, type PageIndex } from './page-index';
import type { PageWords } from './page-words';
import { WordKind } from './word-kind';

/** A run of words of the page, the end not included. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** How much of a quotation stands in a region of the page. */
export interface Likeness {
  readonly region: Region;
  /** The words of the page that stand for the words of the quotation. */
  readonly partners: Partners;
  /** Share of the quotation's words that stand there in order, 0 to 1. */
  readonly recall: number;
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
  const partners = partnersWithin(page, exact, wanted);
  const region = trimRegion(page, exact, { region: wanted, partners });
  const matched = keepWithin(exact, partners, region);
  const words = countWords(exact, { from: 0, to: exact.count });
  const there = countWords(page, region);
  return {
    region,
    partners,
    recall: words === 0 ? 0 : matched / words,
    dice: words === 0 ? 0 : (2 * matched) / (words + there),
  };
}

function partnersWithin(page: PageIndex, exact: PageWords, { from, to }: Region): Partners {
  return alignWords({
    before: exact.folded,
    beforeFrom: 0,
    beforeTo: exact.count,
    after: page.folded,
    afterFrom: from,
    afterTo: to,
  });
}

/** Parts the words that stand for words outside a region; answers how many partners remain, punctuation not counted. */
function keepWithin(exact: PageWords, partners: Partners, { from, to }: Region): number {
  let matched = 0;
  for (let at = 0; at < partners.length; at += 1) {
    const partner = partners[at] ?? ALONE;
    if (partner === ALONE) continue;
    if (partner < from || partner >= to) partners[at] = ALONE;
    else if (exact.kinds[at] !== WordKind.punctuation) matched += 1;
  }
  return matched;
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

/**
 * Share of the quotation's words that stand in the region, rare words weighing more: what templates have in
 * common weighs little.
 *
 * @example
 * weightedRecall(index, exact, likeness.partners); // => 0.7
 */
export function weightedRecall(page: PageIndex, exact: PageWords, partners: Partners): number {
  let total = 0;
  let matched = 0;
  for (let at = 0; at < exact.count; at += 1) {
    if (exact.kinds[at] === WordKind.punctuation) continue;
    const weight = 1 / (1 + Math.log2(1 + wordTally(page, exact.folded[at] ?? 0)));
    total += weight;
    if (partners[at] !== ALONE) matched += weight;
  }
  return total === 0 ? 0 : matched / total;
}

interface Aligned {
  readonly region: Region;
  readonly partners: Partners;
}

/** Leaves out whole sentences and stray marks that stand between the quotation's own words and its neighbours. */
function trimRegion(page: PageWords, exact: PageWords, { region, partners }: Aligned): Region {
  if (!partners.some((partner) => partner !== ALONE)) return region;
  const first = partners[0] ?? ALONE;
  const last = partners[exact.count - 1] ?? ALONE;
  const from = first === ALONE ? region.from : headOf(page, region.from, first);
  const to = last === ALONE ? region.to : tailOf(page, last, region.to);
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
