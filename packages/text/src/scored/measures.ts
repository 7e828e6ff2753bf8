import { begins, CHAIN_KINDS, goesOn } from './chain-model';
import type { Candidate } from './candidates';
import type { Lattice } from './lattice';

/** Takes what is measured of a candidate: a name and a value. */
export type TakeMeasure = (name: string, value: number) => void;

const LONG = 300;
const SHORT = 24;

/** A chance as the logarithm of its odds, which stay finite. */
const oddsOf = (chance: number): number => Math.log((chance + 0.01) / (1.01 - chance));

/** How many candidates it overlaps, and whether one of them is of its kind. */
function measureOthers(
  candidate: Candidate,
  others: readonly Candidate[],
  take: TakeMeasure,
): void {
  take('others', Math.min(3, others.length));
  const same = others.some((other) => other.kind === candidate.kind);
  take(others.length === 0 ? 'alone' : same ? 'beside' : 'against', 1);
}

function measureChances(candidate: Candidate, lattice: Lattice, take: TakeMeasure): void {
  const { kind, first, last, draft } = candidate;
  const [opens, on] = [begins(kind), goesOn(kind)];
  let [within, outside, least] = [0, 0, 1];
  for (let clause = first; clause <= last; clause += 1) {
    const chance = lattice.chance(clause, opens) + lattice.chance(clause, on);
    within += chance;
    outside += lattice.chance(clause, 0);
    least = Math.min(least, chance);
  }
  const count = last - first + 1;
  const source = draft ? 'read' : 'found';
  const [average, whole] = [oddsOf(within / count), oddsOf(lattice.passage(kind, first, last))];
  take('within', average);
  take(`${source} within`, average);
  take('whole', whole);
  take(`${source} whole`, whole);
  take('outside', oddsOf(outside / count));
  take('least', oddsOf(least));
  take('begins', oddsOf(lattice.chance(first, opens)));
  take('clauses', Math.min(8, count) / 8);
}

/**
 * Measures a candidate: how likely the chain finds it, who found it and by which rule, how far both agree, what it overlaps.
 *
 * @example
 * // see scoredPassages
 */
export function measure(
  candidate: Candidate,
  beside: { lattice: Lattice; others: readonly Candidate[] },
  take: TakeMeasure,
): void {
  const { kind, draft, start, end, agreement, reluctance } = candidate;
  const source = draft ? 'read' : 'found';
  measureChances(candidate, beside.lattice, take);
  measureOthers(candidate, beside.others, take);
  take(source, 1);
  take(`${source} ${CHAIN_KINDS[kind] ?? ''}`, 1);
  take(draft ? (draft.because[0]?.ruleId ?? '') : `at ${String(reluctance)}`, 1);
  if (draft) take('agreed', agreement);
  if (end - start < SHORT) take(`${source} short`, 1);
  if (end - start > LONG) take('long', 1);
}
