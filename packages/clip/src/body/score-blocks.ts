import { FEATURES, wordCount, type FeatureContext } from './block-features';
import { CONTEXT_FEATURES, type FirstLook } from './context-features';
import { CONTEXT_WEIGHTS, SECOND_BIAS, SECOND_WEIGHTS } from './second-weights';
import { BIAS, WEIGHTS } from './weights';

/** How far before and after a block its neighbours are looked at. */
const REACH = 2;
/** The value of a feature of a neighbour that does not exist. */
const NO_NEIGHBOUR = -1;

/**
 * The features of every block as rows, neighbours not yet added; the columns are those of `FEATURES`.
 * @example featureRows(context)[0]?.length // => FEATURES.length
 */
export function featureRows(context: FeatureContext): number[][] {
  return context.measure.measured.map((measured) =>
    FEATURES.map(({ of }) => of(measured, context)),
  );
}

interface Term {
  readonly column: number;
  readonly step: number;
  readonly weight: number;
}

/** Weights as one flat list, looked up once. */
function termsOf(weights: Readonly<Record<string, readonly number[]>>): Term[] {
  return FEATURES.flatMap(({ name, withNeighbours }, column) => {
    const reach = withNeighbours ? REACH : 0;
    return (weights[name] ?? []).map((weight, index) => ({ column, step: index - reach, weight }));
  }).filter(({ step }) => Math.abs(step) <= REACH);
}

const FIRST = { terms: termsOf(WEIGHTS), bias: BIAS };
const SECOND = { terms: termsOf(SECOND_WEIGHTS), bias: SECOND_BIAS };

function logOdds(rows: readonly (readonly number[])[], { terms, bias }: typeof FIRST): number[] {
  return rows.map((_, index) => {
    let sum = bias;
    // A page has thousands of blocks, each with a hundred terms: a closure for each would take longer than the sums.
    for (const { column, step, weight } of terms)
      sum += weight * (rows[index + step]?.[column] ?? NO_NEIGHBOUR);
    return sum;
  });
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
  const rows = featureRows(context);
  const { measured } = context.measure;
  const look: FirstLook = {
    blocks: measured.map(({ block }) => block),
    scores: logOdds(rows, FIRST),
    words: measured.map(({ block }) => Math.max(1, wordCount(block.raw))),
  };
  const around = contextOdds(look);
  return logOdds(rows, SECOND).map((odds, index) => odds + (around[index] ?? 0));
}
