import { NEAR_WORDS } from './neighbour-words';
import { firstPlaceOf, nextPlaceOf, wordTally, type PageIndex } from './page-index';
import { WordKind } from './word-kind';

/** Marks that may stand between two words of a neighbour. */
const FARTHEST = 60;
const MOST_VISITS = 20_000;

/** Boundaries beside the neighbour's nearest word, and those of them where its next words may stand too. */
export interface SeedPlaces {
  readonly all: readonly number[];
  readonly likely: readonly number[];
}

/** The nearest words of a neighbour, the nearest first. */
interface Seeds {
  readonly keys: readonly number[];
  /** Which of them is the rarest on the page. */
  readonly pivot: number;
  readonly outwards: -1 | 1;
}

/**
 * Boundaries beside the places of the neighbour's word that stood next to the quotation, found by the rarest of its
 * near words. Outwards is backwards, -1, for the words before the quotation.
 *
 * @example
 * seedPlaces(index, neighbour.seeds, -1).all; // => [12, 80]
 */
export function seedPlaces(page: PageIndex, keys: readonly number[], outwards: -1 | 1): SeedPlaces {
  const seeds = { keys, pivot: rarest(page, keys), outwards };
  const all: number[] = [];
  const likely: number[] = [];
  const beside = outwards === -1 ? 1 : 0;
  let at = firstPlaceOf(page, keys[seeds.pivot] ?? 0);
  for (let visits = 0; at >= 0 && visits < MOST_VISITS; visits += 1) {
    const nearest = nearestFrom(page, at, seeds);
    if (nearest >= 0) {
      all.push(nearest + beside);
      if (keys.length < NEAR_WORDS || mayStand(page, nearest, seeds)) likely.push(nearest + beside);
    }
    at = nextPlaceOf(page, at);
  }
  return { all, likely };
}

function rarest(page: PageIndex, keys: readonly number[]): number {
  let found = 0;
  let least = Infinity;
  for (let at = 0; at < keys.length; at += 1) {
    const tally = wordTally(page, keys[at] ?? 0);
    if (tally >= least) continue;
    found = at;
    least = tally;
  }
  return found;
}

/** The neighbour's nearest word, as many words inwards as the one at a place stood from it; -1 where another stands. */
function nearestFrom({ count, folded, kinds }: PageIndex, place: number, seeds: Seeds): number {
  const { keys, outwards, pivot } = seeds;
  let at = place;
  let left = pivot;
  for (let passed = 0; left > 0; passed += 1) {
    at -= outwards;
    if (at < 0 || at >= count || passed === FARTHEST) return -1;
    if (kinds[at] !== WordKind.punctuation) left -= 1;
  }
  return folded[at] === keys[0] ? at : -1;
}

/** Whether the words beyond the nearest one are the neighbour's, as far as no long row of marks parts them. */
function mayStand({ count, folded, kinds }: PageIndex, nearest: number, seeds: Seeds): boolean {
  const { keys, outwards } = seeds;
  let met = 1;
  let at = nearest + outwards;
  for (let passed = 0; met < NEAR_WORDS && passed < FARTHEST; passed += 1) {
    if (at < 0 || at >= count) return false;
    if (kinds[at] !== WordKind.punctuation) {
      if (folded[at] !== keys[met]) return false;
      met += 1;
    }
    at += outwards;
  }
  return true;
}
