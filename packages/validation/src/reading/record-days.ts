import { partialDateSpan, statedValue } from '@camket/domain/data';
import type { RecordView } from '../register-view';
import type { RuleContext } from '../rule-context';

/**
 * The day on which the event of a record began, as far as the register states it; else the day its source was published; else null.
 *
 * @example
 * saidOn(record, context); // => '2025-11-19'
 */
export function saidOn(record: RecordView, context: RuleContext): string | null {
  const held = context.register.events.get(record.eventId);
  const date = held ? statedValue(held.heldOn) : null;
  if (date) return partialDateSpan(date).fromOn;
  const sourceId = record.quotations[0]?.sourceId;
  const source = sourceId === undefined ? undefined : context.register.sources.get(sourceId);
  return source?.publishedAt?.slice(0, 10) ?? null;
}

/**
 * The day from which follow-up is counted: when it was said, but not before it stood in the register.
 *
 * @example
 * followedFrom(record, context); // => '2025-11-20'
 */
export function followedFrom(record: RecordView, context: RuleContext): string {
  const said = saidOn(record, context);
  const { on } = record.itemisedBy.event;
  return said !== null && said > on ? said : on;
}
