import type { DataOf, RecordView } from '../register-view';

/**
 * What a target record sets; null for every other record.
 *
 * @example
 * targetOf(record)?.target.value; // => '0.8'
 */
export function targetOf(record: RecordView): DataOf<'target.set'> | null {
  const { event } = record.itemisedBy;
  return event.type === 'target.set' ? event.data : null;
}
