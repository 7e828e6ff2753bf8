import { FEATURES, wordCount, type FeatureContext } from './block-features';
import { CONTEXT_FEATURES, type FirstLook } from './context-features';
import { CONTEXT_WEIGHTS, SECOND_BIAS, SECOND_WEIGHTS } from './second-weights';
import { BIAS, WEIGHTS } from './weights';

/** How far before and after a block its neighbours are looked at. */
const REACH = 2;
/** The value of a feature of a neighbour that does not exist. */
const NO_NEIGHBOUR = -1;

const WIDTH = FEATURES.length;

/** The features of every block, one block after the other, and around them what stands for neighbours that do not exist. */
function featuresOf(context: FeatureContext): Float64Array {
  const { measured } = context.measure;
  const features = new Float64Array((measured.length + 2 * REACH) * WIDTH).fill(NO_NEIGHBOUR);
  let at = REACH * WIDTH;
  for (const one of measured)
    for (const { of } of FEATURES) {
      features[at] = of(one, context);
      at += 1;
    }
  return features;
}

interface Term {
  /** Where the feature stands, from the first of the block two before. */
  readonly offset: number;
  readonly weight: number;
}

/** Weights as one flat list, looked up once. */
function termsOf(weights: Readonly<Record<string, readonly number[]>>): Term[] {
  return FEATURES.flatMap(({ name, withNeighbours }, column) => {
    const reach = withNeighbours ? REACH : 0;
    return (weights[name] ?? []).map((weight, index) => ({ column, step: index - reach, weight }));
  })
    .filter(({ step }) => Math.abs(step) <= REACH)
    .map(({ column, step, weight }) => ({ offset: (step + REACH) * WIDTH + column, weight }));
}

const FIRST = { terms: termsOf(WEIGHTS), bias: BIAS };
const SECOND = { terms: termsOf(SECOND_WEIGHTS), bias: SECOND_BIAS };

/** A page has thousands of blocks, each with a hundred terms: a closure for each would take longer than the sums. */
function logOdds(features: Float64Array, { terms, bias }: typeof FIRST): number[] {
  const odds: number[] = [];
  for (let first = 0; first < features.length - 2 * REACH * WIDTH; first += WIDTH) {
    let sum = bias;
    for (const { offset, weight } of terms)
      sum += weight * (features[first + offset] ?? NO_NEIGHBOUR);
    odds.push(sum);
  }
  return odds;
}

/** What the first look at the other blocks adds to the odds of each. */
function contextOdds(look: FirstLook): number[] {
  const odds = look.scores.map(() => 0);
  for (const { name, of } of CONTEXT_FEATURES) {
    const weight = CONTEXT_WEIGHTS[name] ?? 0;
    of(look).forEach((value, index) => {
      odds[index] = (odds[index] ?? 0) + weight * value;
    });
  }
  return odds;
}

/**
 * For every block the logarithm of the odds that it is part of the article's body; 0 is even. Blocks are looked at
 * twice: alone with their neighbours, then with what the first look said of all that stands around or is built alike.
 * @example scoreBlocks(context)[12] // => 3.4
 */
export function scoreBlocks(context: FeatureContext): number[] {
  const features = featuresOf(context);
  const { measured } = context.measure;
  const look: FirstLook = {
    blocks: measured.map(({ block }) => block),
    scores: logOdds(features, FIRST),
    words: measured.map(({ block }) => Math.max(1, wordCount(block.raw))),
  };
  const around = contextOdds(look);
  return logOdds(features, SECOND).map((odds, index) => odds + (around[index] ?? 0));
}
