import type { ProposedKind } from '../passages/passage-proposal';

/** Kinds that the chain tells apart; progress counts as an answer. */
export const CHAIN_KINDS = [
  'request',
  'complaint',
  'directive',
  'answer',
  'pledge',
  'referral',
  'target',
] as const satisfies readonly ProposedKind[];

/** States of a clause: 0 outside, then for each kind that a passage begins in it, that one goes on. */
export const STATES = 1 + 2 * CHAIN_KINDS.length;

/** Factors that a cue may weigh for: a passage at all, that one begins, each kind. */
export const FACTORS = 2 + CHAIN_KINDS.length;

/** The state in which a passage of a kind begins. */
export const begins = (kind: number): number => 1 + 2 * kind;
/** The state in which one goes on. */
export const goesOn = (kind: number): number => 2 + 2 * kind;
/** The kind a state is of; negative outside. */
export const kindOfState = (state: number): number => ((state + 1) >> 1) - 1;

/** Whether a text may begin in a state: no passage goes on there. */
export const mayOpen = (state: number): boolean => state === 0 || state % 2 === 1;

/** What may stand before each state: a passage goes on only where it stands already. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: STATES }, (_, state) =>
  mayOpen(state) ? Array.from({ length: STATES }, (_unused, before) => before) : [state - 1, state],
);

/** Spreads what the factors weigh over the states of a clause. */
export function spread(factors: Float64Array, into: Float64Array, offset: number): void {
  const [any = 0, first = 0] = factors;
  into[offset] = 0;
  CHAIN_KINDS.forEach((_, kind) => {
    const within = any + (factors[2 + kind] ?? 0);
    into[offset + begins(kind)] = within + first;
    into[offset + goesOn(kind)] = within;
  });
}
