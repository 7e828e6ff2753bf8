import type { EventDataInput } from '@camket/domain';
import { FIELDS, type Field } from '@camket/domain/data';
import type { Register } from '@camket/ledger';

/** The agency that usually leads in each field, as the office keeps it; a field without one is absent. */
export type UsualLeads = Readonly<Partial<Record<Field, string>>>;

const MAX_NAME_UNITS = 300;

const plainName = (name: string | undefined): string =>
  (name ?? '').normalize('NFC').trim().slice(0, MAX_NAME_UNITS);

/**
 * The office's table of usual leads, as its ledger keeps it: of this device, and of everybody whose word was pulled.
 *
 * @example
 * usualLeadsOf(register); // => { health: 'Sở Y tế' }
 */
export function usualLeadsOf(register: Pick<Register, 'usualLeads'>): UsualLeads {
  const rows = FIELDS.flatMap(({ key }): [Field, string][] => {
    const name = register.usualLeads.get(key)?.lead.name;
    return name === undefined ? [] : [[key, name]];
  });
  return Object.fromEntries(rows);
}

/** One changed field of the table, as an assertion. */
export interface UsualLeadChange {
  readonly type: 'usual_lead.set';
  readonly data: EventDataInput<'usual_lead.set'>;
}

/**
 * What a changed table asserts: one event for each field that changed, none for the others.
 *
 * @example
 * usualLeadChanges({}, { health: ' Sở Y tế ' })[0]?.data; // => { field: 'health', lead: { name: 'Sở Y tế' } }
 */
export function usualLeadChanges(before: UsualLeads, after: UsualLeads): UsualLeadChange[] {
  return FIELDS.flatMap(({ key: field }): UsualLeadChange[] => {
    const name = plainName(after[field]);
    if (name === plainName(before[field])) return [];
    return [{ type: 'usual_lead.set', data: { field, lead: name === '' ? null : { name } } }];
  });
}

/**
 * The agency that the office's table suggests for a passage whose words name none; null where they do or the table does not.
 *
 * @example
 * suggestedLead({ lead: '', field: 'health' }, { health: 'Sở Y tế' }); // => 'Sở Y tế'
 */
export function suggestedLead(
  draft: { readonly lead: string; readonly field: Field | '' },
  table: UsualLeads,
): string | null {
  if (draft.lead.trim() !== '' || draft.field === '') return null;
  return table[draft.field] ?? null;
}
