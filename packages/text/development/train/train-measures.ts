import { candidatesOf } from '../../src/scored/candidates';
import { CHAIN_KINDS } from '../../src/scored/chain-model';
import { latticeOf } from '../../src/scored/lattice';
import { measure } from '../../src/scored/measures';
import { scoreClauses } from '../../src/scored/score-clauses';
import type { ScoredModel } from '../../src/scored/scored-passages';
import { overlap, type LabelledText, type Passage } from './labelled-texts';

/** What is measured of a candidate, and whether a label tells the same. */
export interface Judged {
  measures: Map<string, number>;
  isRight: boolean;
}

const tells = (label: Passage, found: Passage): boolean =>
  label.kind === found.kind && overlap(label, found) >= 0.5;

/** The candidates of a labelled text, as a chain finds them that was not trained on it; doubtful ones are left out. */
export function judgedCandidates(text: LabelledText, { cues, steps }: ScoredModel): Judged[] {
  const { source, clauses, passages, doubtful } = text;
  if (clauses.length === 0) return [];
  const { scores } = scoreClauses(source, clauses, cues);
  const lattice = latticeOf(scores, steps);
  const { drafts } = source;
  const { candidates, coverage } = candidatesOf({ clauses, drafts, scores, steps });
  return candidates.flatMap((candidate) => {
    const { start, end } = candidate;
    const found = { start, end, kind: CHAIN_KINDS[candidate.kind] ?? '' };
    const isRight = passages.some((label) => tells(label, found));
    if (!isRight && doubtful.some((label) => overlap(label, found) >= 0.5)) return [];
    const measures = new Map<string, number>();
    measure(candidate, { lattice, others: coverage.beside(candidate) }, (name, value) => {
      measures.set(name, value);
    });
    return [{ measures, isRight }];
  });
}

const SHRINK = 1;
const STEPS = 12;

/** Takes so much of one row from another, from a column on. */
function takeAway(row: Float64Array, from: Float64Array, { share, column }: Share): void {
  for (let at = column; at < row.length; at += 1)
    row[at] = (row[at] ?? 0) - share * (from[at] ?? 0);
}

interface Share {
  share: number;
  column: number;
}

/** Solves a symmetric system by elimination; each row ends with its right side. */
function solved(rows: readonly Float64Array[]): Float64Array {
  rows.forEach((pivot, column) => {
    for (const row of rows.slice(column + 1)) {
      const share = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (share !== 0) takeAway(row, pivot, { share, column });
    }
  });
  const values = new Float64Array(rows.length);
  rows.toReversed().forEach((row, behind) => {
    const column = rows.length - 1 - behind;
    let rest = row[rows.length] ?? 0;
    for (let at = column + 1; at < rows.length; at += 1) rest -= (row[at] ?? 0) * (values[at] ?? 0);
    values[column] = rest / (row[column] ?? 1);
  });
  return values;
}

/** One step of Newton's method towards the likeliest weights. */
function stepOf(
  rows: readonly { cells: [number, number][]; isRight: boolean }[],
  weights: Float64Array,
) {
  const size = weights.length;
  const slopes = weights.map((weight) => SHRINK * weight);
  const curves = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size + 1);
    row[at] = SHRINK;
    return row;
  });
  for (const { cells, isRight } of rows) {
    let sum = 0;
    for (const [at, value] of cells) sum += (weights[at] ?? 0) * value;
    const chance = 1 / (1 + Math.exp(-sum));
    const curve = Math.max(1e-6, chance * (1 - chance));
    for (const [at, value] of cells) {
      slopes[at] = (slopes[at] ?? 0) + (chance - (isRight ? 1 : 0)) * value;
      const row = curves[at] as Float64Array;
      for (const [other, beside] of cells) row[other] = (row[other] ?? 0) + curve * value * beside;
    }
  }
  curves.forEach((row, at) => {
    row[size] = slopes[at] ?? 0;
  });
  return solved(curves);
}

/** Trains what measures weigh (logistic regression): the weights under which right and wrong are likeliest, kept small. */
export function trainMeasures(judged: readonly Judged[]): Map<string, number> {
  const names = ['', ...new Set(judged.flatMap(({ measures }) => [...measures.keys()]))];
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = judged.map(({ measures, isRight }) => ({
    isRight,
    cells: [['', 1] as const, ...measures].map(([name, value]): [number, number] => [
      places.get(name) ?? 0,
      value,
    ]),
  }));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step += 1)
    stepOf(rows, weights).forEach((move, at) => {
      weights[at] = (weights[at] ?? 0) - move;
    });
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}
