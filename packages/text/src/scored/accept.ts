import { Coverage, type Candidate } from './candidates';
import type { Lattice } from './lattice';
import { measure } from './measures';

/** Below this chance a candidate is dropped: what is right as often as that is worth proposing. What no rule reads must be surer. */
const LEAST_READ = 0.22;
const LEAST_FOUND = 0.38;
/** How much of the shorter of two passages they may share. */
const SHARED = 0.3;

/** Reads "whole:83|others:-12", weights in hundredths. */
export function readMeasures(weights: string): ReadonlyMap<string, number> {
  return new Map(
    weights.split('|').map((pair) => {
      const [name = '', weight = ''] = pair.split(':');
      return [name, Number(weight) / 100];
    }),
  );
}

/** The chance that a careful reader would tag a candidate too, weighed by its measures. */
function chanceOf(
  candidate: Candidate,
  beside: { lattice: Lattice; others: readonly Candidate[] },
  weights: ReadonlyMap<string, number>,
): number {
  let sum = weights.get('') ?? 0;
  measure(candidate, beside, (name, value) => {
    sum += value * (weights.get(name) ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

function sharesTooMuch(one: Candidate, other: Candidate): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > SHARED * Math.min(one.end - one.start, other.end - other.start);
}

/** What candidates are accepted by. */
interface Acceptance {
  coverage: Coverage;
  lattice: Lattice;
  /** Whether the words of a candidate leave no doubt, whatever they weigh. */
  isSure: (candidate: Candidate) => boolean;
}

/**
 * The candidates worth proposing, the likeliest first, none that says again what a likelier one says.
 *
 * @example
 * // see scoredPassages
 */
export function accepted(
  candidates: readonly Candidate[],
  { coverage, lattice, isSure }: Acceptance,
  weights: ReadonlyMap<string, number>,
): Candidate[] {
  const chosen = new Coverage();
  return candidates
    .map((candidate) => {
      if (isSure(candidate)) return { candidate, chance: 1 };
      const others = coverage.beside(candidate);
      return { candidate, chance: chanceOf(candidate, { lattice, others }, weights) };
    })
    .filter(({ candidate: { draft }, chance }) => chance >= (draft ? LEAST_READ : LEAST_FOUND))
    .sort((left, right) => right.chance - left.chance)
    .flatMap(({ candidate }) => {
      if (chosen.beside(candidate).some((other) => sharesTooMuch(candidate, other))) return [];
      chosen.add(candidate);
      return [candidate];
    });
}
