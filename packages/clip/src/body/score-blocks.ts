import { FEATURES, type FeatureContext } from './block-features';
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

/** The weights as one flat list, looked up once. */
const TERMS: readonly Term[] = FEATURES.flatMap(({ name, withNeighbours }, column) => {
  const reach = withNeighbours ? REACH : 0;
  return (WEIGHTS[name] ?? []).map((weight, index) => ({ column, step: index - reach, weight }));
}).filter(({ step }) => Math.abs(step) <= REACH);

function logOdds(rows: readonly (readonly number[])[], index: number): number {
  let sum = BIAS;
  for (const { column, step, weight } of TERMS) {
    sum += weight * (rows[index + step]?.[column] ?? NO_NEIGHBOUR);
  }
  return sum;
}

/**
 * For every block the logarithm of the odds that it is part of the article's body; 0 is even.
 * @example scoreBlocks(context)[12] // => 3.4
 */
export function scoreBlocks(context: FeatureContext): number[] {
  const rows = featureRows(context);
  return rows.map((_, index) => logOdds(rows, index));
}
