import type { RecordView } from '../register-view';
import type { RuleContext } from '../rule-context';

/**
 * The records that a record is linked with, in either direction, by some relations.
 *
 * @example
 * linkedRecords(record, ['commits_to'], context).length; // => 1
 */
export function linkedRecords(
  record: RecordView,
  relations: readonly string[],
  context: RuleContext,
): RecordView[] {
  return record.links.flatMap(({ relation, fromId, toId }) => {
    const other = relations.includes(relation) ? (fromId === record.id ? toId : fromId) : null;
    return other === null ? [] : (context.register.records.get(other) ?? []);
  });
}
