import type { LedgerEventType } from '@camket/domain';
import type { EventView, EventViewOf, RecordView } from '../register-view';

/**
 * The events of one type about a record, in ledger order.
 *
 * @example
 * eventsOf(record, 'deadline.set').length; // => 1
 */
export function eventsOf<Type extends LedgerEventType>(
  record: RecordView,
  type: Type,
): EventViewOf<Type>[] {
  const found: EventViewOf<Type>[] = [];
  for (const view of record.events) if (isOfType(view, type)) found.push(view);
  return found;
}

function isOfType<Type extends LedgerEventType>(
  view: EventView,
  type: Type,
): view is EventViewOf<Type> {
  return view.event.type === type;
}

/** A deadline as it was set or extended. */
export type DeadlineView = EventViewOf<'deadline.set'> | EventViewOf<'deadline.extended'>;

/**
 * Deadlines of a record, set and extended, in ledger order.
 *
 * @example
 * deadlinesOf(record).at(-1)?.event.data.resolved.dueOn; // => '2026-06-29'
 */
export function deadlinesOf(record: RecordView): DeadlineView[] {
  const found: DeadlineView[] = [];
  for (const view of record.events) {
    if (isOfType(view, 'deadline.set') || isOfType(view, 'deadline.extended')) found.push(view);
  }
  return found;
}

/**
 * The RFC 6901 pointer, within a record, of one of its events.
 *
 * @example
 * eventPath(record, record.events[0]); // => '/events/0'
 */
export function eventPath(record: RecordView, view: EventView | undefined): string {
  const at = view ? record.events.indexOf(view) : -1;
  return at < 0 ? '' : `/events/${String(at)}`;
}
