import {
  bestPlace,
  holdsItsWords,
  isTelling,
  regionsAllowed,
  type ChangedPlace,
  type Surroundings,
} from './changed-place';
import { compareRegion, type Region } from './compare-region';
import { Fit, fitsAfter, fitsBefore } from './neighbour-fit';
import {
  pairedPlaces,
  placesBeforeSuffix,
  placesBehindPrefix,
  type NeighbourPlace,
  type NeighbourPlaces,
} from './neighbour-places';
import { oneSidedPlaces } from './one-sided-places';
import type { PageIndex } from './page-index';
import { readWithNeighbours } from './quote-in-context';
import type { QuoteWords } from './quote-words';
import { isSlotChanged } from './slot-change';

/**
 * What must stand between two neighbours: most words, when the neighbours tell; more, when they say
 * little; nearly all, when the words beside the place begin or end the next entry of a list as well.
 */
const TOLD = { recall: 0.51, dice: 0.5 };
const UNTOLD = { recall: 0.6, dice: 0.65 };
const IN_LIST = { recall: 0.8, dice: 0.8 };

/**
 * The place where most words of the quotation stand in order beside a neighbour that fits, or null.
 * Where the neighbours stand side by side with nothing between them, the quotation was taken out.
 *
 * @example
 * findChangedPlace(index, reading)?.recall; // => 0.9
 */
export function findChangedPlace(page: PageIndex, reading: QuoteWords): ChangedPlace | null {
  readWithNeighbours(reading);
  const ends = {
    behind: placesBehindPrefix(page, reading),
    ahead: placesBeforeSuffix(page, reading),
  };
  return framedPlace(page, reading, ends) ?? unframedPlace(page, reading, ends);
}

interface NeighbourEnds {
  readonly behind: NeighbourPlaces;
  readonly ahead: NeighbourPlaces;
}

/** Between both neighbours: where all their words stand, if it is likely enough, else where they nearly fit too. */
function framedPlace(
  page: PageIndex,
  reading: QuoteWords,
  { behind, ahead }: NeighbourEnds,
): ChangedPlace | null {
  const full = { page, reading, behind: behind.full(), ahead: ahead.full() };
  const surest = bestPlace(framedPlaces(withoutJoints(full)));
  if (surest && surest.dice > SUREST) return surest;
  const pairs = pairedPlaces(behind, ahead, reachOf(reading));
  if (surest && behind.isFull(pairs.behind) && ahead.isFull(pairs.ahead)) return surest;
  const near = { behind: behind.fitting(pairs.behind), ahead: ahead.fitting(pairs.ahead) };
  return bestPlace(framedPlaces(withoutJoints({ page, reading, ...near })));
}

/** Beside one neighbour, or from the words before it to the end of the text. */
function unframedPlace(
  page: PageIndex,
  reading: QuoteWords,
  ends: NeighbourEnds,
): ChangedPlace | null {
  const { after, before } = reading;
  const all = { page, reading, behind: ends.behind.fitting(), ahead: ends.ahead.fitting() };
  const around = withoutJoints(all);
  const isTakenOut = around.behind.length < all.behind.length;
  if (isTakenOut && isTelling(before) && isTelling(after)) return null;
  const toTheEnd = placesToTheEnd(around);
  return (
    bestPlace(toTheEnd.filter(({ region }) => isAsLong(region, reading))) ??
    bestPlace([...toTheEnd, ...oneSidedPlaces(around)])
  );
}

/** How many words may stand between the neighbours of a quotation. */
const reachOf = ({ exact }: QuoteWords): number => 2 * exact.count + 12;

/** Above this likeness no place whose neighbours fit less well can be worth more. */
const SUREST = 0.9;

function withoutJoints(around: Surroundings): Surroundings {
  const { page, reading } = around;
  const { after, before } = reading;
  return {
    ...around,
    behind: around.behind.filter(isNoJoint(reading, (place) => fitsAfter(page, place, after))),
    ahead: around.ahead.filter(isNoJoint(reading, (place) => fitsBefore(page, place, before))),
  };
}

/** Where both neighbours meet, unless the quotation itself begins as the one or ends as the other. */
function isNoJoint(
  { after, before, exact }: QuoteWords,
  fitsBeyond: (place: number) => boolean,
): (place: NeighbourPlace) => boolean {
  return ({ fit, place }) =>
    fit !== Fit.full ||
    !fitsBeyond(place) ||
    fitsAfter(exact, 0, after) ||
    fitsBefore(exact, exact.count, before);
}

/** Where no word came after the quotation, it may reach from the words before it to the end of the text. */
function placesToTheEnd({ page, reading, behind }: Surroundings): ChangedPlace[] {
  const last = behind.at(-1);
  const reach = reachOf(reading);
  const isLast = reading.after.isEdge || !/[\p{L}\p{N}]/u.test(reading.quote.suffix);
  if (!isLast || !last || page.count - last.place > reach) return [];
  const region = { from: last.place, to: page.count };
  const likeness = compareRegion(page, reading.exact, region);
  const isLike = likeness.recall >= 0.5 && likeness.dice >= 0.6;
  return isLike ? [{ ...likeness, isFramed: false }] : [];
}

/** Changed words at the very end belong to the quotation as long as it has grown by hardly a word. */
const isAsLong = ({ from, to }: Region, { exact }: QuoteWords): boolean =>
  to - from <= exact.count + 2;

function framedPlaces(around: Surroundings): ChangedPlace[] {
  const { page, reading, behind, ahead } = around;
  const reach = reachOf(reading);
  const places: ChangedPlace[] = [];
  let allowed = regionsAllowed(reading);
  for (const left of behind) {
    for (const right of ahead) {
      if (right.place <= left.place || right.place - left.place > reach) continue;
      if (!holdsItsWords(page, reading, { from: left.place, to: right.place })) continue;
      if (allowed === 0) return places;
      allowed -= 1;
      const place = placeBetween(around, left, right);
      if (place) places.push(place);
    }
  }
  return places;
}

function placeBetween(
  around: Surroundings,
  left: NeighbourPlace,
  right: NeighbourPlace,
): ChangedPlace | null {
  const { page, reading } = around;
  const likeness = compareRegion(page, reading.exact, { from: left.place, to: right.place });
  const place = { ...likeness, isFramed: left.fit === Fit.full && right.fit === Fit.full };
  const least = leastWithin(around, left, right);
  if (place.recall >= least.recall && place.dice >= least.dice) return place;
  return least === TOLD && isSlotChanged(page, reading.exact, place) ? place : null;
}

function leastWithin(
  { page, reading: { after, before } }: Surroundings,
  left: NeighbourPlace,
  right: NeighbourPlace,
): { recall: number; dice: number } {
  if (fitsAfter(page, left.place, after)) return IN_LIST;
  if (fitsBefore(page, right.place, before)) return IN_LIST;
  const isFramed = left.fit === Fit.full && right.fit === Fit.full;
  return isFramed && isTelling(before) && isTelling(after) ? TOLD : UNTOLD;
}
