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
const REASON_BIT = 1 << 8;
const EVIDENCE_BIT = 1 << 9;
const LEAD_BIT = 1 << 10;

const VIA_CODES = new Map<string, number>(VIA_KEYS.map((key, index) => [key, index]));
const ACTOR_CODES = new Map<string, number>(ACTOR_KEYS.map((key, index) => [key, index]));

/** What a change of the work status brings with it. */
export interface WorkChange {
  via: Via;
  actor: string;
  hasReason: boolean;
  hasEvidence: boolean;
  /** For an assignment: whether the lead is another than before. */
  isNewLead?: boolean;
}

/**
 * Packs what a change brings with it into one number.
 *
 * @example
 * packWorkChange({ via: 'asserted', actor: 'clipper', hasReason: false, hasEvidence: false }); // => 0
 */
export function packWorkChange(change: WorkChange): number {
  return (
    (VIA_CODES.get(change.via) ?? 0) |
    ((ACTOR_CODES.get(change.actor) ?? VIA_BITS) << ACTOR_SHIFT) |
    (change.hasReason ? REASON_BIT : 0) |
    (change.hasEvidence ? EVIDENCE_BIT : 0) |
    (change.isNewLead === true ? LEAD_BIT : 0)
  );
}

/** Place in `VIA_KEYS` of a packed change. */
export const viaOf = (detail: number): number => detail & VIA_BITS;
/** Whether a packed assignment names another lead than before. */
export const isNewLead = (detail: number): boolean => (detail & LEAD_BIT) !== 0;

interface CompiledTransition {
  readonly via: number;
  readonly actors: number;
  readonly needed: number;
}

const compile = (transition: Transition): CompiledTransition => ({
  via: transition.onlyBy === undefined ? 0 : (VIA_CODES.get(transition.onlyBy) ?? 0),
  actors: transition.who.reduce((bits, actor) => bits | (1 << (ACTOR_CODES.get(actor) ?? 0)), 0),
  needed: (transition.needsReason ? REASON_BIT : 0) | (transition.needsEvidence ? EVIDENCE_BIT : 0),
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
  if ((missing & REASON_BIT) !== 0) return 'reason_missing';
  return missing === 0 ? 'allowed' : 'evidence_missing';
}
