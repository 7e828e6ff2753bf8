import type { RecordView } from '../register-view';
import type { RuleContext } from '../rule-context';

/**
 * The records of a held event.
 *
 * @example
 * recordsOfEvent('event-1', context).length; // => 39
 */
export function recordsOfEvent(eventId: string, context: RuleContext): RecordView[] {
  const records: RecordView[] = [];
  for (const id of context.index.recordsOfEvent.idsOf(eventId)) {
    const record = context.register.records.get(id);
    if (record) records.push(record);
  }
  return records;
}
