import { Fit, fitAfter, fitBefore, fitsAfter, fitsBefore } from './neighbour-fit';
import type { PageIndex } from './page-index';
import type { QuoteWords } from './quote-words';
import { seedPlaces, type SeedPlaces } from './seed-places';

/** A boundary between words where one neighbour of the quotation ends or begins, and how well it fits. */
export interface NeighbourPlace {
  readonly place: number;
  readonly fit: number;
}

const MOST_PLACES = 256;

/**
 * The boundaries behind which the words before the quotation stand, ascending; only those behind which they all stand
 * are soon found.
 *
 * @example
 * placesBehindPrefix(index, reading).fitting(); // => [{ place: 12, fit: 3 }]
 */
export function placesBehindPrefix(page: PageIndex, { before }: QuoteWords): NeighbourPlaces {
  if (before.isEdge)
    return new NeighbourPlaces(
      { all: [0], likely: [0] },
      { fitOf: () => Fit.full, fits: () => true },
    );
  return new NeighbourPlaces(seedPlaces(page, before.seeds, -1), {
    fitOf: (place) => fitBefore(page, place, before),
    fits: (place) => fitsBefore(page, place, before),
  });
}

/**
 * The boundaries before which the words after the quotation stand, ascending.
 *
 * @example
 * placesBeforeSuffix(index, reading).fitting(); // => [{ place: 15, fit: 3 }]
 */
export function placesBeforeSuffix(page: PageIndex, { after }: QuoteWords): NeighbourPlaces {
  return new NeighbourPlaces(seedPlaces(page, after.seeds, 1), {
    fitOf: (place) => fitAfter(page, place, after),
    fits: (place) => fitsAfter(page, place, after),
  });
}

/** How well a neighbour fits at a boundary, and whether all of it stands there. */
interface FitTest {
  readonly fitOf: (place: number) => number;
  readonly fits: (place: number) => boolean;
}

/** Boundaries where a neighbour may end or begin; how well it fits there is found where it is asked for. */
export class NeighbourPlaces {
  readonly #places: SeedPlaces;
  readonly #test: FitTest;
  #full: NeighbourPlace[] | undefined;

  constructor(places: SeedPlaces, test: FitTest) {
    this.#places = places;
    this.#test = test;
  }

  /** Those where the whole neighbour stands, ascending. */
  full(): readonly NeighbourPlace[] {
    return (this.#full ??= this.#allFull());
  }

  #allFull(): NeighbourPlace[] {
    const found: NeighbourPlace[] = [];
    for (const place of this.#places.likely) {
      if (this.#test.fits(place)) found.push({ place, fit: Fit.full });
      if (found.length === MOST_PLACES) break;
    }
    return found;
  }

  /** Whether the whole neighbour stands at all of the given ones. */
  isFull(places: readonly number[]): boolean {
    return places.every((wanted) => this.full().some(({ place }) => place === wanted));
  }

  /** All of them, ascending, also those where nothing but the nearest word stands. */
  all(): readonly number[] {
    return this.#places.all;
  }

  /** Those, of the given ones, where at least the words next to the quotation stand, ascending. */
  fitting(places = this.all()): NeighbourPlace[] {
    const found: NeighbourPlace[] = [];
    for (const place of places) {
      const fit = this.#test.fitOf(place);
      if (fit >= Fit.near) found.push({ place, fit });
      if (found.length === MOST_PLACES) break;
    }
    return found;
  }
}

interface PlacePairs {
  readonly behind: readonly number[];
  readonly ahead: readonly number[];
}

/**
 * The places of both neighbours between which at most so many words stand: how well the others fit, which are most,
 * need not be known. All of them where they are too many to be looked at.
 *
 * @example
 * pairedPlaces(behind, ahead, 20).behind; // => [12]
 */
export function pairedPlaces(
  behind: NeighbourPlaces,
  ahead: NeighbourPlaces,
  reach: number,
): PlacePairs {
  const all = { behind: behind.all(), ahead: ahead.all() };
  if (all.behind.length > MOST_PLACES || all.ahead.length > MOST_PLACES) return all;
  return {
    behind: withPartner(all.behind, all.ahead, { from: 1, to: reach }),
    ahead: withPartner(all.ahead, all.behind, { from: -reach, to: -1 }),
  };
}

/** Those places that have one of the others within a distance; both ascend. */
function withPartner(
  places: readonly number[],
  others: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  let next = 0;
  return places.filter((place) => {
    while ((others[next] ?? Infinity) < place + from) next += 1;
    return (others[next] ?? Infinity) <= place + to;
  });
}
