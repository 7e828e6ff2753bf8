import { Fit, fitAfter, fitBefore, fitsAfter, fitsBefore } from './neighbour-fit';
import { firstPlaceOf, nextPlaceOf, wordTally, type PageIndex } from './page-index';
import { WordKind } from './page-words';
import type { NeighbourWords } from './neighbour-words';
import type { QuoteWords } from './quote-words';

/** A boundary between words where one neighbour of the quotation ends or begins, and how well it fits. */
export interface NeighbourPlace {
  readonly place: number;
  readonly fit: number;
}

const FARTHEST = 60;
const MOST_VISITS = 20_000;
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
      [0],
      () => Fit.full,
      () => true,
    );
  return new NeighbourPlaces(
    nearestWords(page, before, -1).map((word) => word + 1),
    (place) => fitBefore(page, place, before),
    (place) => fitsBefore(page, place, before),
  );
}

/**
 * The boundaries before which the words after the quotation stand, ascending.
 *
 * @example
 * placesBeforeSuffix(index, reading).fitting(); // => [{ place: 15, fit: 3 }]
 */
export function placesBeforeSuffix(page: PageIndex, { after }: QuoteWords): NeighbourPlaces {
  return new NeighbourPlaces(
    nearestWords(page, after, 1),
    (place) => fitAfter(page, place, after),
    (place) => fitsAfter(page, place, after),
  );
}

/** Boundaries where a neighbour may end or begin; how well it fits there is found where it is asked for. */
export class NeighbourPlaces {
  readonly #places: readonly number[];
  readonly #fitOf: (place: number) => number;
  readonly #fits: (place: number) => boolean;
  #full: NeighbourPlace[] | undefined;
  #fitting: NeighbourPlace[] | undefined;

  constructor(
    places: readonly number[],
    fitOf: (place: number) => number,
    fits: (place: number) => boolean,
  ) {
    this.#places = places;
    this.#fitOf = fitOf;
    this.#fits = fits;
  }

  /** Those where the whole neighbour stands, ascending. */
  full(): readonly NeighbourPlace[] {
    return (this.#full ??= within(this.#places, (place) =>
      this.#fits(place) ? Fit.full : Fit.none,
    ));
  }

  /** Whether the whole neighbour stands at all of them. */
  isFull(): boolean {
    return this.full().length === this.#places.length;
  }

  /** Those where at least the words next to the quotation stand, ascending. */
  fitting(): readonly NeighbourPlace[] {
    return (this.#fitting ??= within(this.#places, this.#fitOf));
  }
}

function within(places: readonly number[], fitOf: (place: number) => number): NeighbourPlace[] {
  const found: NeighbourPlace[] = [];
  for (const place of places) {
    const fit = fitOf(place);
    if (fit >= Fit.near) found.push({ place, fit });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

/** Places of the neighbour's word that stood next to the quotation, found by the rarest of its near words. */
function nearestWords(page: PageIndex, neighbour: NeighbourWords, step: -1 | 1): number[] {
  const { seeds } = neighbour;
  if (seeds.length === 0) return [];
  const pivot = rarest(page, seeds);
  const found: number[] = [];
  const inwards = { words: pivot, step: -step };
  let at = firstPlaceOf(page, seeds[pivot] ?? 0);
  for (let visits = 0; at >= 0 && visits < MOST_VISITS; visits += 1) {
    const nearest = walk(page, at, inwards);
    if (nearest >= 0 && page.folded[nearest] === seeds[0]) found.push(nearest);
    at = nextPlaceOf(page, at);
  }
  return found;
}

function rarest(page: PageIndex, keys: readonly number[]): number {
  const tallies = keys.map((key) => wordTally(page, key));
  return Math.max(0, tallies.indexOf(Math.min(...tallies)));
}

/** The word so many words away, punctuation not counted; -1 beyond the text. */
function walk(page: PageIndex, from: number, way: { words: number; step: number }): number {
  let at = from;
  let left = way.words;
  for (let passed = 0; left > 0; passed += 1) {
    at += way.step;
    if (at < 0 || at >= page.count || passed === FARTHEST) return -1;
    if (page.kinds[at] !== WordKind.punctuation) left -= 1;
  }
  return at;
}
