import type { Draft } from '../passages/draft';
import type { Clause } from './clauses';
import { stretchOf } from './stretch-of';
import type { TakeCue } from './take-cue';
import { NONE } from './word-classes';

/** What the rules read in a clause, and whether it begins and ends there. */
interface Ruled {
  kind: string;
  rule: string;
  begins: boolean;
  ends: boolean;
  /** How many clauses of it stand before. */
  before: number;
}

/** What the rules read, clause by clause; where two passages share a clause, the first. */
export type RuledClauses = readonly (Ruled | undefined)[];

/**
 * Tells for each clause what the rules read in it.
 *
 * @example
 * // see scoredPassages
 */
export function ruledClauses(clauses: readonly Clause[], drafts: readonly Draft[]): RuledClauses {
  const ruled: (Ruled | undefined)[] = clauses.map(() => undefined);
  if (clauses.length === 0) return ruled;
  for (const draft of drafts) {
    const { first, last } = stretchOf(clauses, draft);
    const kind = draft.kind === 'progress' ? 'answer' : draft.kind;
    const rule = draft.because[0]?.ruleId ?? NONE;
    for (let at = first; at <= last; at += 1)
      ruled[at] ??= { kind, rule, begins: at === first, ends: at === last, before: at - first };
  }
  return ruled;
}

const MOST_BEFORE = 5;

/** The clause that is asked about: its place, what stands in front of it, and its first class. */
interface Asked {
  index: number;
  opening: string;
  first: string;
}

function cuesWithin(here: Ruled, { opening, first }: Asked, take: TakeCue): void {
  const { kind, rule, begins, ends, before } = here;
  take('B', `${kind} ${String(begins)}`);
  take('C', `${kind} ${String(ends)}`);
  take('D', begins ? rule : `${rule} ${opening}`);
  if (begins) return;
  take('E', String(Math.min(MOST_BEFORE, before)));
  take('H', `${opening} ${first}`);
}

/**
 * The cues of what the rules read: A the kind, and B whether it begins, C whether it ends, D the rule, E how much of it stands before,
 * G what stands in front and H the first class within it, I and J the kinds around.
 */
export function ruledCues(ruled: RuledClauses, asked: Asked, take: TakeCue): void {
  const here = ruled[asked.index];
  const kindAt = (index: number): string => ruled[index]?.kind ?? NONE;
  const kind = kindAt(asked.index);
  take('A', kind);
  take('I', `${kindAt(asked.index - 1)} ${kind}`);
  take('J', `${kind} ${kindAt(asked.index + 1)}`);
  take('G', `${kind} ${here?.begins === true ? '' : asked.opening}`);
  if (here) cuesWithin(here, asked, take);
}
