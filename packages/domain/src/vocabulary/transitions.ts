import type { WorkStatus } from './work-statuses';

/** Who may assert a change of the work status. */
export type TransitionActor = 'clipper' | 'officer' | 'supervisor' | 'leader' | 'system' | 'import';

/** One allowed change of the work status, and what it needs. */
export interface Transition {
  readonly from: WorkStatus;
  readonly to: WorkStatus;
  readonly needsReason: boolean;
  readonly needsEvidence: boolean;
  /** The change happens only through its own event, such as a reopening or a pointer, never by asserting the status. */
  readonly onlyBy?:
    | 'record.reopened'
    | 'record.returned'
    | 'record.merged'
    | 'record.superseded'
    | 'record.withdrawn'
    | 'referral.sent'
    | 'record.assigned';
  readonly who: readonly TransitionActor[];
}

const OFFICERS = ['officer', 'supervisor', 'leader', 'system', 'import'] as const;
const ANYONE = ['clipper', ...OFFICERS] as const;
const SUPERVISORS = ['supervisor', 'leader', 'system', 'import'] as const;

const OPEN = [
  'recorded',
  'assigned',
  'in_progress',
  'scheduled',
  'partly_fulfilled',
  'paused',
  'blocked',
  'returned',
] as const;
const WORKING = [
  'assigned',
  'in_progress',
  'scheduled',
  'partly_fulfilled',
  'blocked',
  'returned',
] as const;
const CLOSED = ['fulfilled', 'explained', 'declined', 'referred'] as const;
const POINTERS = [
  ['merged', 'record.merged'],
  ['superseded', 'record.superseded'],
  ['withdrawn', 'record.withdrawn'],
] as const;

type Needs = Partial<Pick<Transition, 'needsReason' | 'needsEvidence' | 'onlyBy' | 'who'>>;

const step = (from: WorkStatus, to: WorkStatus, needs: Needs = {}): Transition => ({
  from,
  to,
  needsReason: false,
  needsEvidence: false,
  who: OFFICERS,
  ...needs,
});

const fromAll = (from: readonly WorkStatus[], to: WorkStatus, needs: Needs = {}): Transition[] =>
  from.filter((status) => status !== to).map((status) => step(status, to, needs));

/**
 * Every allowed change of the work status; what is not listed is forbidden. A reversal is a new event: nothing is overwritten.
 * Source: CamKết domain model 1 (reopening after civic trackers' experience: explicit, with a reason).
 */
export const TRANSITIONS: readonly Transition[] = [
  ...fromAll(OPEN, 'assigned', { onlyBy: 'record.assigned' }),
  ...fromAll(['recorded', ...WORKING, 'paused'], 'in_progress'),
  ...fromAll(['recorded', 'assigned', 'in_progress', 'returned'], 'scheduled'),
  ...fromAll(['recorded', ...WORKING], 'fulfilled', { needsEvidence: true }),
  ...fromAll(WORKING, 'partly_fulfilled', { needsReason: true }),
  ...fromAll(['recorded', ...WORKING], 'explained', { needsReason: true }),
  ...fromAll(['recorded', ...WORKING], 'declined', { needsReason: true }),
  ...fromAll(['assigned', 'in_progress', 'scheduled', 'returned', 'partly_fulfilled'], 'blocked', {
    needsReason: true,
  }),
  ...fromAll(WORKING, 'paused', { needsReason: true }),
  ...fromAll(OPEN, 'referred', { onlyBy: 'referral.sent' }),
  ...fromAll(CLOSED, 'in_progress', { onlyBy: 'record.reopened', needsReason: true }),
  ...fromAll(['fulfilled', 'partly_fulfilled', 'explained', 'declined'], 'returned', {
    onlyBy: 'record.returned',
    needsReason: true,
    who: SUPERVISORS,
  }),
  ...POINTERS.flatMap(([to, onlyBy]) =>
    fromAll([...OPEN, ...CLOSED], to, { onlyBy, needsReason: true, who: ANYONE }),
  ),
];

const byPair = new Map(
  TRANSITIONS.map((transition) => [`${transition.from}>${transition.to}`, transition]),
);

/**
 * The rule for a change of the work status, or undefined when it is forbidden.
 *
 * @example
 * findTransition('fulfilled', 'in_progress')?.onlyBy; // => 'record.reopened'
 */
export function findTransition(from: WorkStatus, to: WorkStatus): Transition | undefined {
  return byPair.get(`${from}>${to}`);
}
