import { BEFORE, begins, goesOn, mayOpen, STATES } from './chain-model';

/** The chances of the states of a row of clauses, each given all the words. */
export interface Lattice {
  /** Chance of a state at a clause. */
  chance: (clause: number, state: number) => number;
  /** Chance that a passage of a kind stands from one clause to another, both counted, and no further. */
  passage: (kind: number, first: number, last: number) => number;
  /** Chance of one state at a clause and of another at the next. */
  step: (clause: number, before: number, state: number) => number;
}

interface Chances {
  /** Weight of each state by its cues alone, none above 1. */
  alone: Float64Array;
  steps: Float64Array;
  /** Chance of each state given the words up to it; how far each clause had to be scaled for that. */
  forward: Float64Array;
  scales: Float64Array;
  /** What the words behind make of each state. */
  backward: Float64Array;
}

const at = (numbers: Float64Array, index: number): number => numbers[index] as number;

/** How likely each step is, as far as its weight tells; none that may not be taken. */
function allowed(steps: Float64Array): Float64Array {
  const likely = new Float64Array(steps.length);
  BEFORE.forEach((befores, state) => {
    for (const before of befores) {
      const step = before * STATES + state;
      likely[step] = Math.exp(at(steps, step));
    }
  });
  return likely;
}

function aloneOf(scores: Float64Array): Float64Array {
  const alone = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += STATES) {
    let greatest = 0;
    for (let state = 0; state < STATES; state += 1)
      greatest = Math.max(greatest, at(scores, row + state));
    for (let state = 0; state < STATES; state += 1)
      alone[row + state] = Math.exp(at(scores, row + state) - greatest);
  }
  return alone;
}

function goForward({ alone, steps, forward, scales }: Chances): void {
  for (let row = 0, clause = 0; row < alone.length; row += STATES, clause += 1) {
    let total = 0;
    for (let state = 0; state < STATES; state += 1) {
      const befores = BEFORE[state] as readonly number[];
      let sum = row === 0 && mayOpen(state) ? 1 : 0;
      for (let index = row > 0 ? 0 : STATES; index < befores.length; index += 1) {
        const before = befores[index] as number;
        sum += at(forward, row - STATES + before) * at(steps, before * STATES + state);
      }
      forward[row + state] = sum * at(alone, row + state);
      total += at(forward, row + state);
    }
    scales[clause] = total;
    for (let state = 0; state < STATES; state += 1)
      forward[row + state] = at(forward, row + state) / total;
  }
}

function goBackward({ alone, steps, scales, backward }: Chances): void {
  const last = alone.length - STATES;
  backward.fill(1, last);
  for (let row = last - STATES; row >= 0; row -= STATES) {
    const next = row + STATES;
    for (let state = 0; state < STATES; state += 1) {
      const on = at(alone, next + state) * at(backward, next + state);
      const befores = BEFORE[state] as readonly number[];
      for (let index = 0; index < befores.length; index += 1) {
        const before = befores[index] as number;
        backward[row + before] =
          at(backward, row + before) + at(steps, before * STATES + state) * on;
      }
    }
    const scale = at(scales, next / STATES);
    for (let state = 0; state < STATES; state += 1)
      backward[row + state] = at(backward, row + state) / scale;
  }
}

function passageChance(
  chances: Chances,
  kind: number,
  span: { first: number; last: number },
): number {
  const { alone, steps, forward, scales, backward } = chances;
  const [opens, on] = [begins(kind), goesOn(kind)];
  let state = opens;
  let chance = at(forward, span.first * STATES + opens);
  for (let clause = span.first + 1; clause <= span.last; clause += 1) {
    const step = at(steps, state * STATES + on) * at(alone, clause * STATES + on);
    chance *= step / at(scales, clause);
    state = on;
  }
  const behind = (span.last + 1) * STATES;
  if (behind >= alone.length) return chance;
  let ends = 0;
  for (let next = 0; next < STATES; next += 1)
    if (next !== on)
      ends +=
        at(steps, state * STATES + next) * at(alone, behind + next) * at(backward, behind + next);
  return (chance * ends) / at(scales, span.last + 1);
}

/**
 * The chances of a row of clauses by the scores of their states and of the steps between them.
 *
 * @example
 * // see scoredPassages
 */
export function latticeOf(scores: Float64Array, steps: Float64Array): Lattice {
  const chances: Chances = {
    alone: aloneOf(scores),
    steps: allowed(steps),
    forward: new Float64Array(scores.length),
    scales: new Float64Array(scores.length / STATES),
    backward: new Float64Array(scores.length),
  };
  goForward(chances);
  goBackward(chances);
  const { alone, forward, scales, backward } = chances;
  return {
    chance: (clause, state) =>
      at(forward, clause * STATES + state) * at(backward, clause * STATES + state),
    passage: (kind, first, last) => passageChance(chances, kind, { first, last }),
    step: (clause, before, state) => {
      const next = (clause + 1) * STATES + state;
      const step =
        at(chances.steps, before * STATES + state) * at(alone, next) * at(backward, next);
      return (at(forward, clause * STATES + before) * step) / at(scales, clause + 1);
    },
  };
}
