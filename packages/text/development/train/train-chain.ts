import { BEFORE, begins, FACTORS, kindOfState, spread, STATES } from '../../src/scored/chain-model';
import { latticeOf } from '../../src/scored/lattice';
import type { LabelledText } from './labelled-texts';

/** A trained chain: what each cue weighs for each factor, and the steps from state to state. */
export interface TrainedChain {
  cues: Map<string, Float64Array>;
  steps: Float64Array;
  /** How often each cue was met. */
  counts: Map<string, number>;
}

/** How a chain is trained. */
export interface ChainOptions {
  /** Rounds through all texts. */
  rounds: number;
  /** Cues with the factors they may weigh for; without it all cues met often enough, for all factors. */
  kept?: ReadonlyMap<string, readonly number[]>;
}

const RATE = 0.2;
const SHRINK = 0.005;
const OFTEN_ENOUGH = 4;
const AT_FIRST = 0.01;

interface Row {
  cues: Int32Array[];
  states: readonly number[];
}

/** Weights that are moved against their slopes, the less the more they were moved before (AdaGrad), and shrink meanwhile. */
class Weights {
  readonly values: Float64Array;
  readonly #moved: Float64Array;
  readonly #sums: Float64Array;
  #snapshots = 0;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.#moved = new Float64Array(size).fill(AT_FIRST);
    this.#sums = new Float64Array(size);
  }

  move(at: number, slope: number, shrinkage: number): void {
    this.#moved[at] = (this.#moved[at] ?? 0) + slope * slope;
    const rate = RATE / Math.sqrt(this.#moved[at] ?? 1);
    this.values[at] = (this.values[at] ?? 0) * Math.max(0, 1 - rate * shrinkage) - rate * slope;
  }

  remember(): void {
    this.#snapshots += 1;
    this.values.forEach((value, at) => {
      this.#sums[at] = (this.#sums[at] ?? 0) + value;
    });
  }

  /** The average of what was remembered. */
  average(): Float64Array {
    return this.#sums.map((sum) => sum / this.#snapshots);
  }
}

function countCues(texts: readonly LabelledText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const clause of text.cues)
      for (const cue of clause) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return counts;
}

/** The same order on every machine. */
function shuffler(): (rows: Row[]) => void {
  let seed = 7;
  return (rows) => {
    for (let at = rows.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [rows[at], rows[other]] = [rows[other] as Row, rows[at] as Row];
    }
  };
}

/** The factors that weigh in a state. */
const FACTORS_OF = Array.from({ length: STATES }, (_, state) => {
  const kind = kindOfState(state);
  if (state === 0) return [];
  return state === begins(kind) ? [0, 1, 2 + kind] : [0, 2 + kind];
});

class Trainer {
  readonly cues: Weights;
  readonly steps = new Weights(STATES * STATES);
  readonly #last: Int32Array;
  readonly #slopes: Float64Array;
  #round = 0;

  constructor(
    readonly size: number,
    readonly mayWeigh: Uint8Array,
  ) {
    this.cues = new Weights(size * FACTORS);
    this.#slopes = new Float64Array(size * FACTORS);
    this.#last = new Int32Array(size);
  }

  #scores(row: Row): Float64Array {
    const scores = new Float64Array(row.cues.length * STATES);
    const factors = new Float64Array(FACTORS);
    row.cues.forEach((cues, clause) => {
      factors.fill(0);
      for (const cue of cues)
        for (let factor = 0; factor < FACTORS; factor += 1)
          factors[factor] =
            (factors[factor] ?? 0) + (this.cues.values[cue * FACTORS + factor] ?? 0);
      spread(factors, scores, clause * STATES);
    });
    return scores;
  }

  /** Moves all weights by one text. */
  learn(row: Row): void {
    this.#round += 1;
    const lattice = latticeOf(this.#scores(row), this.steps.values);
    const touched = new Set<number>();
    row.cues.forEach((cues, clause) => {
      const slopes = new Float64Array(FACTORS);
      for (let state = 1; state < STATES; state += 1) {
        const slope = lattice.chance(clause, state) - (row.states[clause] === state ? 1 : 0);
        for (const factor of FACTORS_OF[state] ?? [])
          slopes[factor] = (slopes[factor] ?? 0) + slope;
      }
      for (const cue of cues) {
        touched.add(cue);
        for (let factor = 0; factor < FACTORS; factor += 1)
          this.#slopes[cue * FACTORS + factor] =
            (this.#slopes[cue * FACTORS + factor] ?? 0) + (slopes[factor] ?? 0);
      }
    });
    for (const cue of touched) this.#moveCue(cue);
    this.#learnSteps(row, lattice);
  }

  #moveCue(cue: number): void {
    const rounds = this.#round - (this.#last[cue] ?? 0);
    this.#last[cue] = this.#round;
    for (let at = cue * FACTORS; at < (cue + 1) * FACTORS; at += 1) {
      if (this.mayWeigh[at] === 1) this.cues.move(at, this.#slopes[at] ?? 0, SHRINK * rounds);
      this.#slopes[at] = 0;
    }
  }

  #learnSteps(row: Row, lattice: ReturnType<typeof latticeOf>): void {
    BEFORE.forEach((befores, state) => {
      for (const before of befores) {
        let slope = 0;
        for (let clause = 0; clause + 1 < row.cues.length; clause += 1) {
          const taken = row.states[clause] === before && row.states[clause + 1] === state;
          slope += lattice.step(clause, before, state) - (taken ? 1 : 0);
        }
        this.steps.move(before * STATES + state, slope, 0);
      }
    });
  }
}

/** Trains a chain on labelled texts: the weights under which the labels are likeliest, kept small. */
export function trainChain(
  texts: readonly LabelledText[],
  { rounds, kept }: ChainOptions,
): TrainedChain {
  const counts = countCues(texts);
  const names = kept
    ? [...kept.keys()]
    : [...counts.keys()].filter((cue) => (counts.get(cue) ?? 0) >= OFTEN_ENOUGH).sort();
  const places = new Map(names.map((cue, at) => [cue, at]));
  const mayWeigh = new Uint8Array(names.length * FACTORS).fill(kept ? 0 : 1);
  names.forEach((cue, at) => {
    for (const factor of kept?.get(cue) ?? []) mayWeigh[at * FACTORS + factor] = 1;
  });
  const trainer = new Trainer(names.length, mayWeigh);
  const rows = texts
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ cues, states }) => ({
      states,
      cues: cues.map((all) => Int32Array.from(all.flatMap((cue) => places.get(cue) ?? []))),
    }));
  const shuffle = shuffler();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(rows);
    for (const row of rows) trainer.learn(row);
    if (round >= rounds / 2) {
      trainer.cues.remember();
      trainer.steps.remember();
    }
  }
  const weights = trainer.cues.average();
  const cues = new Map(
    names.map((cue, at) => [cue, weights.slice(at * FACTORS, (at + 1) * FACTORS)] as const),
  );
  return { cues, steps: trainer.steps.average(), counts };
}

/** The weights that do most, so many, by cue: the greatest of those met often. */
export function strongest({ cues, counts }: TrainedChain, count: number): Map<string, number[]> {
  const ranked = [...cues].flatMap(([cue, weights]) =>
    [...weights].map((weight, factor) => ({
      cue,
      factor,
      does: Math.abs(weight) * Math.sqrt(counts.get(cue) ?? 0),
    })),
  );
  const kept = new Map<string, number[]>();
  for (const { cue, factor } of ranked.sort((a, b) => b.does - a.does).slice(0, count))
    kept.set(
      cue,
      [...(kept.get(cue) ?? []), factor].sort((a, b) => a - b),
    );
  return kept;
}

/** Trains with all cues, then again with ever fewer weights, so that few say nearly as much. */
export function trainSmallChain(texts: readonly LabelledText[], count: number): TrainedChain {
  let chain = trainChain(texts, { rounds: 8 });
  for (const left of [3 * count, count])
    chain = trainChain(texts, { rounds: left > count ? 6 : 10, kept: strongest(chain, left) });
  return chain;
}
