import { compareRegion, endsSentence } from './compare-region';
import { isDenial } from './class-change';
import { ACTOR_HEADS, DATE_RELATIONS, PLAIN_ACTORS } from './change-lexicon';
import { LIMITERS, NOT_LIMITERS, TITLE_MODIFIERS } from './edge-lexicon';
import { isDateWord } from './date-words';
import type { ChangedPlace } from './changed-place';
import { fitsAfter, fitsBefore } from './neighbour-fit';
import type { PageIndex } from './page-index';
import type { PageWords } from './page-words';
import { WordKind } from './word-kind';
import type { QuoteWords } from './quote-words';
import { sideWord } from './worded-side';

/** Words put in at an edge that are looked at: "không", "chưa thể", "không được phép". */
const MOST_PUT_IN = 3;

/**
 * The place of a quotation whose words all stand, but behind or before words put in between it and its neighbour
 * that turn what it says, "sẽ bố trí vốn" behind a new "không", or that say its own edge twice. Null where nothing of
 * the kind was put in.
 *
 * @example
 * turnedAtEdge(index, reading, 12)?.region; // => { from: 11, to: 16 }
 */
export function turnedAtEdge(
  page: PageIndex,
  reading: QuoteWords,
  place: number,
): ChangedPlace | null {
  const end = place + reading.exact.count;
  const from = reading.cutBefore === '' ? turnedFrom(page, reading, place) : place;
  const to = reading.cutAfter === '' ? turnedTo(page, reading, end) : end;
  if (from === place && to === end) return null;
  return { ...compareRegion(page, reading.exact, { from, to }), isFramed: true };
}

function turnedFrom(page: PageIndex, { before, exact }: QuoteWords, place: number): number {
  if (fitsBefore(page, place, before)) return place;
  for (let from = place - 1; from >= Math.max(0, place - MOST_PUT_IN); from -= 1) {
    if (isBreak(page, from) || endsSentence(page, from)) break;
    if (!fitsBefore(page, from, before)) continue;
    const isTurned = isTurning(page, from, place) || isTitleModifier(page, place - 1);
    return isTurned || isSaidTwice(page, exact, { from, at: 0, words: place - from })
      ? from
      : place;
  }
  return place;
}

function turnedTo(page: PageIndex, reading: QuoteWords, end: number): number {
  const { exact } = reading;
  if (standsAfter(page, end, reading)) return end;
  for (let to = end + 1; to <= Math.min(page.count, end + MOST_PUT_IN); to += 1) {
    if (isBreak(page, to - 1) || endsSentence(page, to - 2)) break;
    if (!standsAfter(page, to, reading)) continue;
    const again = { from: end, at: exact.count - (to - end), words: to - end };
    return isTurning(page, end, to) || isSaidTwice(page, exact, again) ? to : end;
  }
  return end;
}

/** What followed the quotation: its words, or where there are none, the mark. */
function standsAfter(page: PageIndex, place: number, { after, quote }: QuoteWords): boolean {
  if (after.isKnown) return fitsAfter(page, place, after);
  const mark = quote.suffix.trim().charAt(0);
  return mark !== '' && place < page.count && page.text.startsWith(mark, page.starts[place]);
}

/** Whether the words put in are those of the quotation next to them once more: "trong năm năm". */
function isSaidTwice(
  page: PageWords,
  exact: PageWords,
  { at, from, words }: { readonly from: number; readonly at: number; readonly words: number },
): boolean {
  if (at < 0 || words > exact.count) return false;
  for (let nth = 0; nth < words; nth += 1)
    if (page.folded[from + nth] !== exact.folded[at + nth]) return false;
  return true;
}

const isBreak = (page: PageWords, at: number): boolean => page.kinds[at] === WordKind.punctuation;

function isTurning(page: PageWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isDenial(page, at) || isLimiter(page, at) || isDateRelation(page, at)) return true;
  return false;
}

const plainAt = (words: PageWords, at: number): string => sideWord(words, at)?.plain ?? '';

function isLimiter(page: PageWords, at: number): boolean {
  const word = plainAt(page, at);
  if (!LIMITERS.has(word)) return false;
  const isPart = NOT_LIMITERS.has(`${word} ${plainAt(page, at + 1)}`);
  return !isPart && !NOT_LIMITERS.has(`${plainAt(page, at - 1)} ${word}`);
}

function isDateRelation(page: PageWords, at: number): boolean {
  return DATE_RELATIONS.has(plainAt(page, at)) && isDateWord(page, at);
}

/** "Phó" before "Chủ tịch". */
function isTitleModifier(page: PageWords, at: number): boolean {
  if (!TITLE_MODIFIERS.has(plainAt(page, at))) return false;
  const title = plainAt(page, at + 1);
  const titles = [title, `${title} ${plainAt(page, at + 2)}`];
  return titles.some((name) => ACTOR_HEADS.has(name) || PLAIN_ACTORS.has(name));
}
