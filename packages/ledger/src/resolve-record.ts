import type { RecordState, Register } from './register-state';

/**
 * The open records that go on for a record: itself while it is open, else those its pointers lead to; empty when it was withdrawn
 * or is unknown. Pointers never run in a circle, for such a closing does not count.
 *
 * @example
 * resolveRecord(createRegister({ ledger: 'l', org: 'o' }), 'unknown'); // => []
 */
export function resolveRecord(register: Register, recordId: string): RecordState[] {
  const seen = new Set<string>();
  const open: RecordState[] = [];
  const toSee = [recordId];
  for (let id = toSee.shift(); id !== undefined; id = toSee.shift()) {
    const record = register.records.get(id);
    if (!record || seen.has(id)) continue;
    seen.add(id);
    if (record.closedBy) toSee.push(...record.closedBy.intoIds);
    else open.push(record);
  }
  return open;
}
