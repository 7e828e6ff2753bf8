import type { Likeness, Region } from './compare-region';
import { heldShare } from './held-words';
import type { NeighbourPlace } from './neighbour-places';
import type { NeighbourWords } from './neighbour-words';
import type { PageIndex } from './page-index';
import type { QuoteWords } from './quote-words';

/** A place where most words of a quotation stand in order beside a fitting neighbour. */
export interface ChangedPlace extends Likeness {
  /** Whether both neighbours fit fully. */
  readonly isFramed: boolean;
}

/** Regions compared for one quotation, and cells of all their tables together: what bounds a slice. */
const MOST_REGIONS = 48;
const MOST_CELLS = 3_000_000;
/** Words that make a neighbour say something by itself. */
const TELLING_WORDS = 3;

/** A quotation on a page with the places of its neighbours that are looked at. */
export interface Surroundings {
  readonly page: PageIndex;
  readonly reading: QuoteWords;
  readonly behind: readonly NeighbourPlace[];
  readonly ahead: readonly NeighbourPlace[];
}

/**
 * The likeliest place, the first of equal ones; null of none.
 *
 * @example
 * bestPlace([]); // => null
 */
export function bestPlace(places: readonly ChangedPlace[]): ChangedPlace | null {
  const worth = (place: ChangedPlace): number => place.dice + (place.isFramed ? 0.1 : 0);
  let chosen: ChangedPlace | null = null;
  for (const place of places) if (!chosen || worth(place) > worth(chosen)) chosen = place;
  return chosen;
}

/**
 * Whether a neighbour says something by itself: it has some words, or is the edge of the text.
 *
 * @example
 * isTelling(reading.before); // => true
 */
export function isTelling(neighbour: NeighbourWords): boolean {
  return (
    neighbour.isEdge ||
    neighbour.nearKeys.length >= TELLING_WORDS ||
    neighbour.keys.length + (neighbour.partial ? 1 : 0) >= TELLING_WORDS
  );
}

/**
 * How many regions of the quotation's length may be compared.
 *
 * @example
 * regionsAllowed(reading); // => 48
 */
export function regionsAllowed({ exact }: QuoteWords): number {
  const cells = 1.5 * exact.count * exact.count;
  return Math.min(MOST_REGIONS, Math.max(2, Math.floor(MOST_CELLS / cells)));
}

/**
 * A quick look: whether the region holds half of the quotation's words, in whatever order.
 *
 * @example
 * holdsItsWords(index, reading, { from: 3, to: 9 }); // => true
 */
export function holdsItsWords(
  page: PageIndex,
  { exact }: QuoteWords,
  { from, to }: Region,
): boolean {
  if (exact.count <= 8) return to > from;
  return heldShare(exact, page, { from, to }) >= 0.4;
}
