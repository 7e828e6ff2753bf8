import { shingles } from './shingles';

/** How much two texts share. */
export interface Likeness {
  /** Shared runs of four words among all, 0 to 1. */
  readonly resemblance: number;
  /** Shared runs among those of the shorter text, 0 to 1: near 1 when one text stands inside the other. */
  readonly containment: number;
  /** Whether both tell the same article: one was taken from the other or both from a third. */
  readonly isSame: boolean;
}

const SAME_RESEMBLANCE = 0.5;
const SAME_CONTAINMENT = 0.7;
const ENOUGH_SHINGLES = 20;

/**
 * How much two texts share, by runs of four words.
 * @example nearDuplicate(articleInOnePaper, articleInAnother).isSame // => true
 */
export function nearDuplicate(textA: string, textB: string): Likeness {
  return likenessOfShingles(shingles(textA), shingles(textB));
}

/**
 * How much two texts share, their runs of words known already.
 * @example likenessOfShingles(shingles(one), shingles(other)).resemblance // => 0.8
 */
export function likenessOfShingles(
  runsA: ReadonlySet<number>,
  runsB: ReadonlySet<number>,
): Likeness {
  const [small, large] = runsA.size <= runsB.size ? [runsA, runsB] : [runsB, runsA];
  if (small.size === 0) return { resemblance: 0, containment: 0, isSame: false };
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  const resemblance = shared / (small.size + large.size - shared);
  const containment = shared / small.size;
  const isContained = small.size >= ENOUGH_SHINGLES && containment >= SAME_CONTAINMENT;
  return { resemblance, containment, isSame: resemblance >= SAME_RESEMBLANCE || isContained };
}
