import {
  bestPlace,
  holdsItsWords,
  isTelling,
  regionsAllowed,
  type ChangedPlace,
  type Surroundings,
} from './changed-place';
import {
  compareRegion,
  countWords,
  endsSentence,
  weightedRecall,
  type Likeness,
  type Region,
} from './compare-region';
import { Fit } from './neighbour-fit';
import type { NeighbourPlace } from './neighbour-places';
import type { NeighbourWords } from './neighbour-words';
import type { PageIndex } from './page-index';
import { WordKind } from './word-kind';

const MOST_BOUNDARIES = 12;

/**
 * The places where most words of a quotation stand beside one of its neighbours, the other being gone or changed.
 *
 * @example
 * oneSidedPlaces(around)[0]?.recall; // => 0.9
 */
export function oneSidedPlaces(around: Surroundings): ChangedPlace[] {
  const { page, reading } = around;
  const places: ChangedPlace[] = [];
  let allowed = regionsAllowed(reading);
  for (const side of sidesOf(around)) {
    if (allowed <= 0) break;
    const regions = regionsBeside(page, side, reading.exact.count);
    const [widest] = regions;
    if (!widest || !holdsItsWords(page, reading, widest)) continue;
    const likest = likestOf(around, regions.slice(0, allowed));
    allowed -= regions.length;
    if (likest && isBeside(page, side, likest) && isLikeBeside(around, likest)) places.push(likest);
  }
  return places;
}

interface NeighbourSide extends NeighbourPlace {
  readonly step: -1 | 1;
}

/** Behind a neighbour of which only the nearest words stand, nothing may come between. */
function isBeside(page: PageIndex, side: NeighbourSide, { region }: Likeness): boolean {
  if (side.fit > Fit.near) return true;
  const between =
    side.step === 1 ? { from: side.place, to: region.from } : { from: region.to, to: side.place };
  return countWords(page, between) === 0;
}

/** Where one neighbour tells, the other, of a word or two, says nothing by itself. */
function sidesOf({ behind, ahead, reading: { after, before } }: Surroundings): NeighbourSide[] {
  const isSaying = (neighbour: NeighbourWords): boolean =>
    neighbour.isKnown && isTelling(neighbour);
  const isAnySaying = isSaying(before) || isSaying(after);
  const sides: NeighbourSide[] = [];
  if (!isAnySaying || isTelling(before))
    for (const place of behind) sides.push({ ...place, step: 1 });
  if (!isAnySaying || isTelling(after))
    for (const place of ahead) sides.push({ ...place, step: -1 });
  return sides;
}

function likestOf(
  { page, reading }: Surroundings,
  regions: readonly Region[],
): ChangedPlace | null {
  return bestPlace(
    regions.map((region) => ({ ...compareRegion(page, reading.exact, region), isFramed: false })),
  );
}

/** One neighbour alone says little: nearly all words must stand, the rare ones too. */
function isLikeBeside({ page, reading }: Surroundings, place: Likeness): boolean {
  if (place.recall < 0.8 || place.dice < 0.8) return false;
  return weightedRecall(page, reading.exact, place.partners) >= 0.6;
}

/** Stretches beside a neighbour, the widest first, that end at a mark, a paragraph or the quotation's length. */
function regionsBeside(page: PageIndex, { place, step }: NeighbourSide, quoted: number): Region[] {
  const length = Math.ceil(1.5 * quoted) + 8;
  const ends = new Set([
    bounded(page, place + step * length),
    bounded(page, place + step * quoted),
  ]);
  for (let away = 1; away <= length && ends.size < MOST_BOUNDARIES; away += 1) {
    const edge = bounded(page, place + step * away);
    const isMark = page.kinds[step === 1 ? edge - 1 : edge] === WordKind.punctuation;
    if (isMark || endsSentence(page, edge - 1)) ends.add(edge);
  }
  return [...ends].map((edge) => ({ from: Math.min(place, edge), to: Math.max(place, edge) }));
}

const bounded = (page: PageIndex, place: number): number =>
  Math.min(page.count, Math.max(0, place));
