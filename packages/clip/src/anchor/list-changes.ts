import type { QuoteChange } from './anchor-result';
import { canonicalWord } from './canonical-word';
import { classChange, type SidedChange } from './class-change';
import type { ChangedPlace } from './changed-place';
import { ALONE, type Partners } from './align-words';
import type { PageWords } from './page-words';
import { forgetContext, quoteInContext, type QuoteInContext } from './quote-in-context';
import type { QuoteWords } from './quote-words';
import { forgetSideWords, type ChangeSide } from './worded-side';

const MOST_CHANGES = 200;
/**
 * What was changed between a quotation and the place where it stands now, in order, each change named.
 *
 * @example
 * listChanges(index, reading, place); // => [{ kind: 'date', before: '30/6', after: '30/9' }]
 */
export function listChanges(
  page: PageWords,
  reading: QuoteWords,
  place: ChangedPlace,
): QuoteChange[] {
  const context = quoteInContext(reading);
  const found: QuoteChange[] = [];
  for (const change of sidedChanges(page, context, place)) {
    const before = textOf(change.before);
    const after = textOf(change.after);
    for (const kind of classChange(change)) found.push({ kind, before, after });
    if (found.length >= MOST_CHANGES) break;
  }
  forgetSideWords();
  forgetContext();
  return found;
}

function sidedChanges(
  page: PageWords,
  { words, lead, count }: QuoteInContext,
  { partners, region }: ChangedPlace,
): SidedChange[] {
  const changes: SidedChange[] = [];
  let before = 0;
  let after = region.from;
  const changeUpTo = (nextBefore: number, nextAfter: number): void => {
    if (nextBefore > before || nextAfter > after)
      changes.push({
        before: { words, from: lead + before, to: lead + nextBefore },
        after: { words: page, from: after, to: nextAfter },
      });
    before = nextBefore;
    after = nextAfter;
  };
  for (let at = 0; at < count;) {
    const partner = partners[at] ?? ALONE;
    if (partner === ALONE) {
      at += 1;
      continue;
    }
    changeUpTo(at, partner);
    const run = sameWordsFrom(page, { words, from: lead + at, to: partner }, runFrom(partners, at));
    if (run === 0) changeUpTo(at + 1, partner + 1);
    at += Math.max(1, run);
    before = at;
    after = partner + Math.max(1, run);
  }
  changeUpTo(count, region.to);
  return changes;
}

/** How many words from here on have their partners in a row. */
function runFrom(partners: Partners, at: number): number {
  const offset = (partners[at] ?? 0) - at;
  let end = at + 1;
  while (end < partners.length && partners[end] === end + offset) end += 1;
  return end - at;
}

interface Opposite {
  readonly words: PageWords;
  /** The first word here, and the one that stands for it on the page. */
  readonly from: number;
  readonly to: number;
}

/** How many words of a run are the same: all of them where they stand letter by letter, else as many as are alike. */
function sameWordsFrom(page: PageWords, { words, from, to }: Opposite, run: number): number {
  const raw = words.text.slice(words.starts[from], words.ends[from + run - 1]);
  const isSame =
    page.text.startsWith(raw, page.starts[to]) &&
    (page.starts[to] ?? 0) + raw.length === page.ends[to + run - 1];
  if (isSame) return run;
  let same = 0;
  while (same < run && isSameWord({ words, at: from + same }, { words: page, at: to + same }))
    same += 1;
  return same;
}

interface WordPlace {
  readonly words: PageWords;
  readonly at: number;
}

function isSameWord(one: WordPlace, other: WordPlace): boolean {
  const here = rawWord(one);
  const there = rawWord(other);
  return here === there || canonicalWord(here) === canonicalWord(there);
}

const rawWord = ({ words, at }: WordPlace): string =>
  words.text.slice(words.starts[at], words.ends[at]);

function textOf({ words, from, to }: ChangeSide): string {
  if (from >= to) return '';
  return words.text.slice(words.starts[from], words.ends[to - 1]);
}
