import {
  compareRegion,
  countWords,
  endsSentence,
  weightedRecall,
  type Likeness,
  type Region,
} from './compare-region';
import { Fit, fitsAfter, fitsBefore } from './neighbour-fit';
import { isSlotChanged } from './slot-change';
import { placesBeforeSuffix, placesBehindPrefix, type NeighbourPlace } from './neighbour-places';
import type { PageIndex } from './page-index';
import { WordKind } from './page-words';
import type { NeighbourWords } from './neighbour-words';
import type { QuoteWords } from './quote-words';
import { heldShare } from './held-words';

/** A place where most words of a quotation stand in order beside a fitting neighbour. */
export interface ChangedPlace extends Likeness {
  /** Whether both neighbours fit fully. */
  readonly isFramed: boolean;
}

/** Regions compared for one quotation, and cells of all their tables together: what bounds a slice. */
const MOST_REGIONS = 48;
const MOST_CELLS = 3_000_000;
const MOST_BOUNDARIES = 12;
/** Words that make a neighbour say something by itself. */
const TELLING_WORDS = 3;

/**
 * What must stand between two neighbours: most words, when the neighbours tell; more, when they say
 * little; nearly all, when the words beside the place begin or end the next entry of a list as well.
 */
const TOLD = { recall: 0.51, dice: 0.5 };
const UNTOLD = { recall: 0.6, dice: 0.65 };
const IN_LIST = { recall: 0.8, dice: 0.8 };

interface Surroundings {
  readonly page: PageIndex;
  readonly reading: QuoteWords;
  readonly behind: readonly NeighbourPlace[];
  readonly ahead: readonly NeighbourPlace[];
}

/**
 * The place where most words of the quotation stand in order beside a neighbour that fits, or null.
 * Where the neighbours stand side by side with nothing between them, the quotation was taken out.
 *
 * @example
 * findChangedPlace(index, reading)?.recall; // => 0.9
 */
export function findChangedPlace(page: PageIndex, reading: QuoteWords): ChangedPlace | null {
  const { after, before } = reading;
  const behind = placesBehindPrefix(page, reading);
  const ahead = placesBeforeSuffix(page, reading);
  const full = { page, reading, behind: behind.full(), ahead: ahead.full() };
  const surest = best(framedPlaces(withoutJoints(full)));
  if (surest && (surest.dice > SUREST || (behind.isFull() && ahead.isFull()))) return surest;
  const all = { page, reading, behind: behind.fitting(), ahead: ahead.fitting() };
  const around = withoutJoints(all);
  const framed = best(framedPlaces(around));
  if (framed) return framed;
  const isTakenOut = around.behind.length < all.behind.length;
  if (isTakenOut && isTelling(before) && isTelling(after)) return null;
  const toTheEnd = placesToTheEnd(around);
  return (
    best(toTheEnd.filter(({ region }) => isAsLong(region, reading))) ??
    best([...toTheEnd, ...oneSidedPlaces(around)])
  );
}

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
  const reach = 2 * reading.exact.count + 12;
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

function best(places: readonly ChangedPlace[]): ChangedPlace | null {
  const worth = (place: ChangedPlace): number => place.dice + (place.isFramed ? 0.1 : 0);
  let chosen: ChangedPlace | null = null;
  for (const place of places) if (!chosen || worth(place) > worth(chosen)) chosen = place;
  return chosen;
}

const isTelling = ({ isEdge, keys, partial }: NeighbourWords): boolean =>
  isEdge || keys.length + (partial ? 1 : 0) >= TELLING_WORDS;

/** How many regions of this length may be compared. */
function regionsAllowed({ exact }: QuoteWords): number {
  const cells = 1.5 * exact.count * exact.count;
  return Math.min(MOST_REGIONS, Math.max(2, Math.floor(MOST_CELLS / cells)));
}

/** A quick look: whether the region holds half of the quotation's words, in whatever order. */
function holdsItsWords(page: PageIndex, { exact }: QuoteWords, { from, to }: Region): boolean {
  if (exact.count <= 8) return to > from;
  return heldShare(exact, page, { from, to }) >= 0.4;
}

function framedPlaces(around: Surroundings): ChangedPlace[] {
  const { page, reading, behind, ahead } = around;
  const reach = 2 * reading.exact.count + 12;
  const places: ChangedPlace[] = [];
  let allowed = regionsAllowed(reading);
  for (const left of behind) {
    for (const right of ahead) {
      if (right.place <= left.place || right.place - left.place > reach) continue;
      if (!holdsItsWords(page, reading, { from: left.place, to: right.place })) continue;
      if (allowed === 0) return places;
      allowed -= 1;
      const place = framedPlace(around, left, right);
      if (place) places.push(place);
    }
  }
  return places;
}

function framedPlace(
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

function oneSidedPlaces(around: Surroundings): ChangedPlace[] {
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
  return best(
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
