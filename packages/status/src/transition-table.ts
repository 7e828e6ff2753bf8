import { TRANSITIONS, type Transition, type TransitionActor } from '@camket/domain/data';
import { WORK, WORK_KEYS } from './status-codes';

/** Through which event a change of the work status came; `asserted` is the plain one. */
export const VIA_KEYS = [
  'asserted',
  'record.reopened',
  'record.returned',
  'record.merged',
  'record.superseded',
  'record.withdrawn',
  'referral.sent',
  'record.assigned',
] as const;

/** Through which event a change of the work status came. */
export type Via = (typeof VIA_KEYS)[number];

/** In what capacity a change was asserted. */
export const ACTOR_KEYS: readonly TransitionActor[] = [
  'clipper',
  'officer',
  'supervisor',
  'leader',
  'system',
  'import',
];

const VIA_BITS = 15;
const ACTOR_SHIFT = 4;
const UNKNOWN_ACTOR = 15;

/** What a change of the work status may bring with it, as bits. */
export const WITH = { reason: 1 << 8, evidence: 1 << 9 } as const;

const LEAD_SHIFT = 10;

const places = <Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> =>
  // Every key is present because the record is built from the full list.
  Object.fromEntries(keys.map((key, index) => [key, index])) as Record<Key, number>;

/** Place of each way by which a change may come. */
export const VIA = places(VIA_KEYS);
const ACTOR: Readonly<Record<string, number>> = places(ACTOR_KEYS);

/**
 * Packs by which event a change came, who asserted it and what came with it (`WITH`) into one number.
 *
 * @example
 * packWorkChange(VIA.asserted, 'clipper', 0); // => 0
 */
export function packWorkChange(via: number, actor: string, flags: number): number {
  return via | ((ACTOR[actor] ?? UNKNOWN_ACTOR) << ACTOR_SHIFT) | flags;
}

/** Place in `VIA_KEYS` of a packed change. */
export const viaOf = (detail: number): number => detail & VIA_BITS;
/** Number of the lead that a packed assignment names; 0 where it names none. */
export const leadOf = (detail: number): number => detail >> LEAD_SHIFT;
/** Which lead an assignment names, as bits beside `WITH`: a number of its own for each lead of a record, from 1. */
export const withLead = (lead: number): number => lead << LEAD_SHIFT;

interface CompiledTransition {
  readonly via: number;
  readonly actors: number;
  readonly needed: number;
}

const compile = (transition: Transition): CompiledTransition => ({
  via: transition.onlyBy === undefined ? 0 : VIA[transition.onlyBy],
  actors: transition.who.reduce((bits, actor) => bits | (1 << (ACTOR[actor] ?? 0)), 0),
  needed:
    (transition.needsReason ? WITH.reason : 0) | (transition.needsEvidence ? WITH.evidence : 0),
});

const width = WORK_KEYS.length;
const table: (CompiledTransition | undefined)[] = new Array<CompiledTransition | undefined>(
  width * width,
);
for (const transition of TRANSITIONS) {
  table[WORK[transition.from] * width + WORK[transition.to]] = compile(transition);
}

/** What the transition table says of a change. */
export type Verdict =
  | 'allowed'
  | 'forbidden'
  | 'own_event_needed'
  | 'actor_not_allowed'
  | 'reason_missing'
  | 'evidence_missing';

/**
 * Judges a change of the work status by the table of transitions; `detail` is what `packWorkChange` made.
 *
 * @example
 * judgeTransition(WORK.fulfilled, WORK.in_progress, 0); // => 'own_event_needed'
 */
export function judgeTransition(from: number, to: number, detail: number): Verdict {
  const rule = table[from * width + to];
  if (rule === undefined) return 'forbidden';
  if (rule.via !== viaOf(detail)) return rule.via === 0 ? 'forbidden' : 'own_event_needed';
  if ((rule.actors & (1 << ((detail >> ACTOR_SHIFT) & VIA_BITS))) === 0) return 'actor_not_allowed';
  const missing = rule.needed & ~detail;
  if ((missing & WITH.reason) !== 0) return 'reason_missing';
  return missing === 0 ? 'allowed' : 'evidence_missing';
}
