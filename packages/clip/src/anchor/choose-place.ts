import { Fit, fitAfter, fitBefore, fitsAfter, fitsBefore } from './neighbour-fit';
import type { PageIndex } from './page-index';
import type { QuoteWords } from './quote-words';

/** A place of the quotation's words with the fit of both neighbours. */
export interface FittedPlace {
  readonly place: number;
  readonly before: number;
  readonly after: number;
}

/** Which of the places where the words stand is meant. */
export interface PlaceChoice {
  readonly kind: 'single' | 'moved' | 'ambiguous';
  readonly chosen: FittedPlace;
}

/**
 * How the neighbours fit at a place of the quotation's words.
 *
 * @example
 * fitAt(index, reading, 12); // => { place: 12, before: 3, after: 3 }
 */
export function fitAt(page: PageIndex, reading: QuoteWords, place: number): FittedPlace {
  return {
    place,
    before: fitBefore(page, place, reading.before),
    after: fitAfter(page, place + reading.exact.count, reading.after),
  };
}

/**
 * The only one of several places at which both neighbours stand whole, null where there is none or another.
 *
 * @example
 * surePlaceOf(index, reading, [12, 80]); // => { place: 12, before: 3, after: 3 }
 */
export function surePlaceOf(
  page: PageIndex,
  reading: QuoteWords,
  places: readonly number[],
): FittedPlace | null {
  const { after, before } = reading;
  if (!after.isKnown || !(before.isKnown || before.isEdge)) return null;
  let sure = -1;
  for (const place of places) {
    const isFitting =
      fitsBefore(page, place, before) && fitsAfter(page, place + reading.exact.count, after);
    if (isFitting && sure >= 0) return null;
    if (isFitting) sure = place;
  }
  return sure < 0 ? null : { place: sure, before: Fit.full, after: Fit.full };
}

const isAtLeast = (fit: number, least: number): boolean => fit === Fit.unknown || fit >= least;

/**
 * Whether both neighbours fit at least so well, one of them being known.
 *
 * @example
 * bothFit({ place: 0, before: 3, after: -1 }, 3); // => true
 */
export function bothFit({ before, after }: FittedPlace, least: number): boolean {
  const isUnknown = before === Fit.unknown && after === Fit.unknown;
  return !isUnknown && isAtLeast(before, least) && isAtLeast(after, least);
}

/**
 * Chooses among the places where the words stand: the only one, or the only one whose neighbours both
 * fit; the recorded position never decides.
 *
 * @example
 * choosePlace([{ place: 12, before: 3, after: 3 }], reading).kind; // => 'single'
 */
export function choosePlace(places: readonly FittedPlace[], reading: QuoteWords): PlaceChoice {
  const [first] = places;
  if (first === undefined) throw new RangeError('ANCHOR_NO_PLACE');
  if (places.length === 1)
    return { kind: isMoved(first, reading) ? 'moved' : 'single', chosen: first };
  for (const least of [Fit.full, Fit.loose, Fit.near]) {
    const fitting = places.filter((place) => bothFit(place, least));
    if (fitting.length === 1 && fitting[0]) return { kind: 'single', chosen: fitting[0] };
    if (fitting.length > 1) break;
  }
  return { kind: 'ambiguous', chosen: bestFitting(places) };
}

/** NOTE: the edge of a text says "moved" only beside a known neighbour: positions alone are not trusted. */
function isMoved({ before, after }: FittedPlace, reading: QuoteWords): boolean {
  const isAnyKnown = reading.before.isKnown || reading.after.isKnown;
  return isAnyKnown && before < Fit.loose && after < Fit.loose;
}

function bestFitting(places: readonly FittedPlace[]): FittedPlace {
  return places.reduce((best, place) =>
    place.before + place.after > best.before + best.after ? place : best,
  );
}
