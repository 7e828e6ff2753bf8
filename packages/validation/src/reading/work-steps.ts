import { findTransition } from '@camket/domain/data';
import type { Transition, WorkStatus } from '@camket/domain';
import type { EventView, RecordView } from '../register-view';

/** One change of the work status that somebody asserted, and the rule for it. */
export interface WorkStep {
  readonly view: EventView;
  readonly from: WorkStatus;
  readonly to: WorkStatus;
  /** Undefined where the change is forbidden. */
  readonly transition: Transition | undefined;
}

const NO_STEPS: readonly WorkStep[] = [];

function targetOf({ event }: EventView): WorkStatus | null {
  if (event.type === 'status.asserted') return event.data.work;
  if (event.type === 'record.returned') return 'returned';
  if (event.type === 'record.reopened') return 'in_progress';
  if (event.type === 'referral.sent') return 'referred';
  return event.type === 'record.assigned' ? 'assigned' : null;
}

/** An assignment of work that is under way changes its lead, not its status. */
const keepsStatus = (from: WorkStatus, view: EventView): boolean =>
  view.event.type === 'record.assigned' &&
  from !== 'recorded' &&
  from !== 'returned' &&
  from !== 'paused' &&
  from !== 'blocked';

const byDayThenPlace = (a: EventView, b: EventView): number =>
  a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.n - b.n;

/**
 * The changes of a record's work status, in the order of the days they are true for.
 *
 * @example
 * workSteps(record).map((step) => step.to); // => ['assigned', 'in_progress']
 */
export function workSteps(record: RecordView): readonly WorkStep[] {
  const relevant = record.events.filter((view) => targetOf(view) !== null);
  if (relevant.length === 0) return NO_STEPS;
  const steps: WorkStep[] = [];
  let from: WorkStatus = 'recorded';
  for (const view of relevant.sort(byDayThenPlace)) {
    const to = targetOf(view);
    if (to === null || to === from || keepsStatus(from, view)) continue;
    steps.push({ view, from, to, transition: transitionFor(from, to, view) });
    from = to;
  }
  return steps;
}

/** A change that belongs to an event of its own is forbidden by any other. */
function transitionFor(from: WorkStatus, to: WorkStatus, view: EventView): Transition | undefined {
  const transition = findTransition(from, to);
  return transition?.onlyBy === undefined || transition.onlyBy === view.event.type
    ? transition
    : undefined;
}
