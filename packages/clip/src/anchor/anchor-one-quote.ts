import {
  CHANGE_KINDS,
  goneResult,
  type AnchorResult,
  type AnchorState,
  type TextPlace,
} from './anchor-result';
import { bothFit, choosePlace, fitAt, surePlaceOf, type FittedPlace } from './choose-place';
import type { ChangedPlace } from './changed-place';
import { findChangedPlace } from './find-changed-place';
import { findExactPlaces } from './find-exact-places';
import { listChanges } from './list-changes';
import { Fit } from './neighbour-fit';
import { firstPlaceOf, type PageIndex } from './page-index';
import { placeInText } from './place-in-text';
import type { QuoteWords } from './quote-words';
import { turnedAtEdge } from './turned-at-edge';

const MOST_CANDIDATES = 100;

/**
 * Finds one quotation on a page, in the ways it can be read, and says what became of it.
 *
 * @example
 * anchorOneQuote(index, readingsOfQuote(quote)).state; // => 'identical'
 */
export function anchorOneQuote(page: PageIndex, readings: readonly QuoteWords[]): AnchorResult {
  for (const reading of readings) {
    const places = findExactPlaces(page, reading);
    if (places.length > 0) return resultAmong(page, reading, places);
  }
  for (const reading of readings.filter((candidate) => isCutSurely(page, candidate))) {
    const changed = findChangedPlace(page, reading);
    if (changed) return changedResult(page, reading, changed);
  }
  return goneResult();
}

/** Neighbours given without their white space look like a word cut in two: then the page has no such word. */
function isCutSurely(page: PageIndex, { cutAfter, cutBefore, exact }: QuoteWords): boolean {
  const stands = (at: number): boolean => firstPlaceOf(page, exact.folded[at] ?? 0) >= 0;
  return (cutBefore === '' || stands(0)) && (cutAfter === '' || stands(exact.count - 1));
}

/** NOTE: words that stand elsewhere never hide a change where both neighbours still frame the old place. */
function resultAmong(page: PageIndex, reading: QuoteWords, found: number[]): AnchorResult {
  const sure = found.length > 1 ? surePlaceOf(page, reading, found) : null;
  if (sure) return resultAt(page, reading, { kind: 'single', chosen: sure });
  const places = found.map((place) => fitAt(page, reading, place));
  const { chosen, kind } = choosePlace(places, reading);
  const likely = kind === 'single' ? [chosen] : places;
  const changed =
    (kind === 'single' ? turnedAtEdge(page, reading, chosen.place) : null) ??
    changedElsewhere(page, reading, {
      likely,
      found,
      least: kind === 'single' ? Fit.loose : Fit.full,
    });
  if (changed) return changedResult(page, reading, changed);
  if (kind !== 'ambiguous') return resultAt(page, reading, { kind, chosen });
  const candidates = places.slice(0, MOST_CANDIDATES).map((at) => textPlace(page, reading, at));
  return { state: kind, ...textPlace(page, reading, chosen), changes: [], candidates };
}

interface FoundPlaces {
  /** Those that may be the quotation's, and all where its words stand. */
  readonly likely: readonly FittedPlace[];
  readonly found: readonly number[];
  /** How well neighbours must fit for no other place to be looked for. */
  readonly least: number;
}

function changedElsewhere(
  page: PageIndex,
  reading: QuoteWords,
  { found, least, likely }: FoundPlaces,
): ChangedPlace | null {
  if (likely.some((place) => bothFit(place, least))) return null;
  const changed = findChangedPlace(page, reading);
  const isElsewhere = !found.some((place) => overlaps(changed, place, reading));
  return changed?.isFramed && isElsewhere ? changed : null;
}

function resultAt(
  page: PageIndex,
  reading: QuoteWords,
  { chosen, kind }: { readonly kind: 'single' | 'moved'; readonly chosen: FittedPlace },
): AnchorResult {
  const { end, start } = textPlace(page, reading, chosen);
  const isIdentical = page.text.slice(start, end) === reading.quote.exact;
  const state = kind === 'moved' ? kind : isIdentical ? 'identical' : 'cosmetic';
  return { state, start, end, changes: [], candidates: [] };
}

function overlaps(changed: ChangedPlace | null, place: number, { exact }: QuoteWords): boolean {
  if (!changed) return false;
  return place < changed.region.to && changed.region.from < place + exact.count;
}

function textPlace(page: PageIndex, reading: QuoteWords, { place }: FittedPlace): TextPlace {
  return placeInText(page, reading, { from: place, to: place + reading.exact.count });
}

function changedResult(page: PageIndex, reading: QuoteWords, changed: ChangedPlace): AnchorResult {
  const changes = listChanges(page, reading, changed);
  const kinds = new Set(changes.map(({ kind }) => kind));
  const gravest = CHANGE_KINDS.find((kind) => kinds.has(kind)) ?? 'text';
  const state: AnchorState = `${gravest}-changed`;
  return { state, ...placeInText(page, reading, changed.region), changes, candidates: [] };
}
