import { BEFORE, kindOfState, mayOpen, STATES } from './chain-model';

/** Clauses that belong together by the best row of states: a passage of a kind, both ends counted. */
export interface Stretch {
  kind: number;
  first: number;
  last: number;
}

/** The best row of states that ends in each state of a clause, by the one before. */
interface Best {
  sums: Float64Array;
  next: Float64Array;
  from: Uint8Array;
}

/** Adds a clause: for each of its states the best one before it. */
function addClause({ sums, next, from }: Best, steps: Float64Array, row: number): void {
  for (let state = 0; state < STATES; state += 1) {
    const befores = BEFORE[state] as readonly number[];
    let greatest = -Infinity;
    for (let at = 0; at < befores.length; at += 1) {
      const before = befores[at] as number;
      const sum = (sums[before] as number) + (steps[before * STATES + state] as number);
      if (sum <= greatest) continue;
      greatest = sum;
      from[row + state] = before;
    }
    next[state] = greatest;
  }
  sums.set(next);
}

function statesOf(scores: Float64Array, steps: Float64Array, reluctance: number): number[] {
  const from = new Uint8Array(scores.length);
  const sums = Float64Array.from({ length: STATES }, (_, state) =>
    mayOpen(state) ? 0 : -Infinity,
  );
  const next = new Float64Array(STATES);
  for (let row = 0; row < scores.length; row += STATES) {
    if (row > 0) addClause({ sums, next, from }, steps, row);
    for (let state = 0; state < STATES; state += 1)
      sums[state] = (sums[state] as number) + (scores[row + state] as number);
    sums[0] = (sums[0] as number) - reluctance;
  }
  let state = sums.indexOf(Math.max(...sums));
  const states: number[] = [];
  for (let row = scores.length - STATES; row >= 0; row -= STATES) {
    states.push(state);
    state = from[row + state] ?? 0;
  }
  return states.reverse();
}

/**
 * The passages of the best row of states, where to stand outside costs so much more than the weights say.
 *
 * @example
 * // see scoredPassages
 */
export function bestPath(scores: Float64Array, steps: Float64Array, reluctance: number): Stretch[] {
  const stretches: Stretch[] = [];
  statesOf(scores, steps, reluctance).forEach((state, clause) => {
    const last = stretches.at(-1);
    if (state === 0) return;
    if (state % 2 === 1) stretches.push({ kind: kindOfState(state), first: clause, last: clause });
    else if (last) last.last = clause;
  });
  return stretches;
}
