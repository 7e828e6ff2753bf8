import { findTerm, WORK_STATUSES } from '@camket/domain/data';
import type { RecordView } from '../register-view';
import type { RuleContext } from '../rule-context';
import { workSteps } from './work-steps';

const CLOSED = new Set<string>(
  WORK_STATUSES.filter((term) => term.isClosed).map((term) => term.key),
);

/**
 * Whether a work status ends the work, so that nothing more is owed.
 *
 * @example
 * isClosedStatus('fulfilled'); // => true
 */
export function isClosedStatus(work: string): boolean {
  return CLOSED.has(work) && findTerm(WORK_STATUSES, work) !== undefined;
}

/**
 * The work status on the day of judging: from the timeline, else from the record's own events.
 *
 * @example
 * workOf(record, context); // => 'assigned'
 */
export function workOf(record: RecordView, context: RuleContext): string {
  const status = context.statusOf(record);
  if (status) return status.work;
  const steps = workSteps(record).filter(({ view }) => view.event.on <= context.asOf);
  return steps.at(-1)?.to ?? 'recorded';
}

/** Whether somebody still owes something on a record. */
export function isOpen(record: RecordView, context: RuleContext): boolean {
  return record.closedBy === null && !isClosedStatus(workOf(record, context));
}
