import { FIELDS, type Field } from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import type { UsualLeads } from '../recording/usual-leads';

/** A single assignment proves no habit. */
const MIN_TIMES = 2;

function leadOf(record: RecordState): string | null {
  const assigned = [...record.events]
    .reverse()
    .find(({ event }) => event.type === 'record.assigned')?.event;
  return assigned?.type === 'record.assigned' ? assigned.data.lead.name : null;
}

/** How often each agency was assigned in each field. */
function timesAssigned(register: Register): Map<string, Map<string, number>> {
  const times = new Map<string, Map<string, number>>();
  for (const record of register.records.values()) {
    const name = leadOf(record);
    if (record.field === null || name === null) continue;
    const ofField = times.get(record.field) ?? new Map<string, number>();
    times.set(record.field, ofField.set(name, (ofField.get(name) ?? 0) + 1));
  }
  return times;
}

/**
 * The table with its empty fields filled from the register: the agency that was assigned most often, at least twice.
 *
 * @example
 * leadsFromRegister(register, { health: 'Sở Y tế' }).health; // => 'Sở Y tế'
 */
export function leadsFromRegister(register: Register, table: UsualLeads): UsualLeads {
  const times = timesAssigned(register);
  const filled = FIELDS.flatMap(({ key }): [Field, string][] => {
    const [most] = [...(times.get(key) ?? [])].sort(([, a], [, b]) => b - a);
    return table[key] === undefined && most && most[1] >= MIN_TIMES ? [[key, most[0]]] : [];
  });
  return { ...table, ...Object.fromEntries(filled) };
}
