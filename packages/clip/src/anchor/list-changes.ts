import type { QuoteChange } from './anchor-result';
import { classChange, type SidedChange } from './class-change';
import type { ChangedPlace } from './find-changed-place';
import { wordsOf, type PageWords } from './page-words';
import type { QuoteWords } from './quote-words';
import { sideWord, type ChangeSide } from './worded-side';

const MOST_CHANGES = 200;
const AROUND = 120;

/** The quotation's words amid its neighbours, and how many words stand before it. */
interface QuoteInContext {
  readonly words: PageWords;
  readonly lead: number;
  readonly count: number;
}

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
  const context = inContext(reading);
  const found: QuoteChange[] = [];
  for (const change of sidedChanges(page, context, place)) {
    const before = textOf(change.before);
    const after = textOf(change.after);
    for (const kind of classChange(change)) found.push({ kind, before, after });
    if (found.length >= MOST_CHANGES) break;
  }
  return found;
}

function inContext({ exact, quote, cutBefore, cutAfter }: QuoteWords): QuoteInContext {
  const head = quote.prefix.slice(0, quote.prefix.length - cutBefore.length).slice(-AROUND);
  const tail = quote.suffix.slice(cutAfter.length).slice(0, AROUND);
  const joined = wordsOf(head + exact.text + tail);
  const isApart = [head.length, head.length + exact.text.length].every((edge) =>
    endsAt(joined, edge),
  );
  const words = isApart ? joined : wordsOf(`${head} ${exact.text} ${tail}`);
  return { words, lead: wordsBefore(words, head.length), count: exact.count };
}

/** Whether no word reaches across a place of the text. */
function endsAt(words: PageWords, edge: number): boolean {
  const next = wordsBefore(words, edge);
  return next === 0 || (words.ends[next - 1] ?? 0) <= edge;
}

/** How many words begin before a place of the text. */
function wordsBefore({ count, starts }: PageWords, edge: number): number {
  let before = 0;
  while (before < count && (starts[before] ?? 0) < edge) before += 1;
  return before;
}

function sidedChanges(
  page: PageWords,
  context: QuoteInContext,
  place: ChangedPlace,
): SidedChange[] {
  const { words, lead, count } = context;
  const changes: SidedChange[] = [];
  let from: readonly [number, number] = [0, place.region.from];
  const add = (to: readonly [number, number]): void => {
    if (to[0] > from[0] || to[1] > from[1])
      changes.push({
        before: { words, from: lead + from[0], to: lead + to[0] },
        after: { words: page, from: from[1], to: to[1] },
      });
    from = to;
  };
  for (const [before, after] of place.pairs) {
    add([before, after]);
    const next = [before + 1, after + 1] as const;
    if (isSameWord({ words, at: lead + before }, { words: page, at: after })) from = next;
    else add(next);
  }
  add([count, place.region.to]);
  return changes;
}

interface WordPlace {
  readonly words: PageWords;
  readonly at: number;
}

function isSameWord(one: WordPlace, other: WordPlace): boolean {
  if (rawWord(one) === rawWord(other)) return true;
  return sideWord(one.words, one.at)?.canonical === sideWord(other.words, other.at)?.canonical;
}

const rawWord = ({ words, at }: WordPlace): string =>
  words.text.slice(words.starts[at], words.ends[at]);

function textOf({ words, from, to }: ChangeSide): string {
  if (from >= to) return '';
  return words.text.slice(words.starts[from], words.ends[to - 1]);
}
