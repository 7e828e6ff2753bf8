import type { RecordView } from '../register-view';
import type { RuleContext } from '../rule-context';
import { eventsOf } from './events-of';

/** Events that show that somebody took a petition in hand. */
const HANDLING = new Set([
  'record.assigned',
  'status.asserted',
  'referral.sent',
  'answer.recorded',
  'record.merged',
  'record.split',
]);

/** Whether a petition is a complaint or a request that goes on. */
export function isLivePetition(record: RecordView): boolean {
  return (record.kind === 'complaint' || record.kind === 'request') && record.closedBy === null;
}

/** Whether anybody has taken the petition in hand. */
export function isTakenInHand(record: RecordView): boolean {
  return record.events.some(({ event }) => HANDLING.has(event.type));
}

/** Whether an answer in writing stands: on the timeline, or by an answer with a document. */
export function hasWrittenAnswer(record: RecordView, context: RuleContext): boolean {
  if (context.statusOf(record)?.answer === 'answered_in_writing') return true;
  return eventsOf(record, 'answer.recorded').some(
    ({ event }) => event.data.mode === 'written' || event.data.document !== null,
  );
}

/** Whether any answer stands: on the timeline, by an answer of its own, or by a link. */
export function hasAnswer(record: RecordView, context: RuleContext): boolean {
  const answer = context.statusOf(record)?.answer;
  if (answer === 'answered_orally' || answer === 'answered_in_writing') return true;
  return (
    eventsOf(record, 'answer.recorded').length > 0 ||
    record.links.some((link) => link.relation === 'answers' && link.toId === record.id)
  );
}
