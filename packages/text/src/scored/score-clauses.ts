import { FACTORS, spread, STATES } from './chain-model';
import { addWeights, type CueTable } from './cue-table';
import { clauseCues, openCues, textCues, type CueReading, type CueSource } from './cues';
import type { Clause } from './clauses';
import type { TakeCue } from './take-cue';

/** Takes cues by adding what they weigh to the factors. */
function adder(table: CueTable, factors: Float64Array): TakeCue {
  return (family, value) => {
    addWeights(table.get(family)?.get(value), factors);
  };
}

/**
 * The scores of the states of every clause by its cues, one clause behind the other.
 *
 * @example
 * // see scoredPassages
 */
export function scoreClauses(
  source: CueSource,
  clauses: readonly Clause[],
  table: CueTable,
): { scores: Float64Array; reading: CueReading } {
  const reading = openCues(source, clauses);
  const scores = new Float64Array(clauses.length * STATES);
  const base = new Float64Array(FACTORS);
  const factors = new Float64Array(FACTORS);
  textCues(source, adder(table, base));
  const add = adder(table, factors);
  for (let index = 0; index < clauses.length; index += 1) {
    factors.set(base);
    clauseCues(reading, index, add);
    spread(factors, scores, index * STATES);
  }
  return { scores, reading };
}
