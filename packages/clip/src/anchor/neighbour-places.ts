import { Fit, fitAfter, fitBefore } from './neighbour-fit';
import { firstPlaceOf, nextPlaceOf, wordTally, type PageIndex } from './page-index';
import { WordKind } from './page-words';
import { seedsOf, type NeighbourWords, type QuoteWords } from './quote-words';

/** A boundary between words where one neighbour of the quotation ends or begins, and how well it fits. */
export interface NeighbourPlace {
  readonly place: number;
  readonly fit: number;
}

const FARTHEST = 60;
const MOST_VISITS = 20_000;
const MOST_PLACES = 256;

/**
 * The boundaries behind which the words before the quotation stand, ascending.
 *
 * @example
 * placesBehindPrefix(index, reading); // => [{ place: 12, fit: 3 }]
 */
export function placesBehindPrefix(page: PageIndex, { before }: QuoteWords): NeighbourPlace[] {
  if (before.isEdge) return [{ place: 0, fit: Fit.full }];
  const ends = nearestWords(page, before, -1).map((word) => word + 1);
  return fitting(ends, (place) => fitBefore(page, place, before));
}

/**
 * The boundaries before which the words after the quotation stand, ascending.
 *
 * @example
 * placesBeforeSuffix(index, reading); // => [{ place: 15, fit: 3 }]
 */
export function placesBeforeSuffix(page: PageIndex, { after }: QuoteWords): NeighbourPlace[] {
  return fitting(nearestWords(page, after, 1), (place) => fitAfter(page, place, after));
}

function fitting(places: number[], fitOf: (place: number) => number): NeighbourPlace[] {
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
  const seeds = seedsOf(neighbour);
  if (seeds.length === 0) return [];
  const pivot = rarest(page, seeds);
  const found: number[] = [];
  let at = firstPlaceOf(page, seeds[pivot] ?? 0);
  for (let visits = 0; at >= 0 && visits < MOST_VISITS; visits += 1) {
    const nearest = walk(page, at, { words: pivot, step: -step });
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
