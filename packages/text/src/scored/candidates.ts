import type { Draft } from '../passages/draft';
import type { Clause } from './clauses';
import { bestPath, type Stretch } from './best-path';
import { CHAIN_KINDS } from './chain-model';
import { stretchOf } from './stretch-of';

/** A passage that may be proposed: one that the rules read, or one that the chain of clauses finds. */
export interface Candidate extends Stretch {
  /** Null where only the chain finds it. */
  draft: Draft | null;
  start: number;
  end: number;
  /** How far the chain and the rules agree on its bounds; 0 where one of them does not find it. */
  agreement: number;
  /** The reluctance at which the chain first finds it. */
  reluctance: number;
}

/** At first only what is surer than not, then also what is likelier than any other passage. */
const RELUCTANCES = [0.75, 1.75];

/** A longer stretch is no passage, but something said over and over. */
const LONGEST = 2000;

function fromDraft(clauses: readonly Clause[], draft: Draft): Candidate {
  const { start, end, kind } = draft;
  const known = CHAIN_KINDS.indexOf(kind === 'progress' ? 'answer' : kind);
  return {
    kind: known,
    ...stretchOf(clauses, draft),
    draft,
    start,
    end,
    agreement: 0,
    reluctance: 0,
  };
}

/** What two stretches share of what they cover together. */
function agreementOf(one: Candidate, other: Candidate): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const both = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared <= 0 ? 0 : shared / both;
}

/** Candidates by the clauses they cover, so that those that overlap are found without comparing all. */
export class Coverage {
  readonly #at: Candidate[][] = [];

  add(candidate: Candidate): void {
    for (let clause = candidate.first; clause <= candidate.last; clause += 1)
      (this.#at[clause] ??= []).push(candidate);
  }

  /** The others that share words with one. */
  beside(candidate: Candidate): Candidate[] {
    const { first, last, start, end } = candidate;
    const found: Candidate[] = [];
    for (let clause = first; clause <= last; clause += 1)
      for (const other of this.#at[clause] ?? []) {
        const isMetFirst = clause === Math.max(first, other.first);
        if (isMetFirst && other !== candidate && other.start < end && start < other.end)
          found.push(other);
      }
    return found;
  }
}

/** Whether one covers several items that the rules read apart: they cut on purpose, and rather too little than too much. */
function joinsItems(found: Candidate, others: readonly Candidate[]): boolean {
  const items = others.filter(
    ({ draft, kind, start, end }) =>
      draft !== null && kind === found.kind && found.start <= start && end <= found.end,
  );
  return items.length > 1;
}

/** What candidates are found from. */
export interface CandidateSource {
  clauses: readonly Clause[];
  drafts: readonly Draft[];
  scores: Float64Array;
  steps: Float64Array;
}

/** Every candidate of a text: what the rules read, and what the chain finds beside it. */
export function candidatesOf(source: CandidateSource): {
  candidates: Candidate[];
  coverage: Coverage;
} {
  const { clauses, drafts, scores, steps } = source;
  const candidates = drafts.map((draft) => fromDraft(clauses, draft));
  const coverage = new Coverage();
  candidates.forEach((candidate) => {
    coverage.add(candidate);
  });
  for (const reluctance of RELUCTANCES)
    for (const { kind, first, last } of bestPath(scores, steps, reluctance)) {
      const [start, end] = [clauses[first]?.start ?? 0, clauses[last]?.end ?? 0];
      if (end - start > LONGEST) continue;
      const found = { kind, first, last, draft: null, start, end, agreement: 0, reluctance };
      const others = coverage.beside(found);
      if (joinsItems(found, others)) continue;
      const known = others.find(
        (other) => other.kind === found.kind && agreementOf(other, found) >= 0.5,
      );
      if (known) known.agreement = Math.max(known.agreement, agreementOf(known, found));
      else {
        candidates.push(found);
        coverage.add(found);
      }
    }
  return { candidates, coverage };
}
