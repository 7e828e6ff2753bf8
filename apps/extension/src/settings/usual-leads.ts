import { FIELDS, type Field } from '@camket/domain/data';
import type { SettingsArea } from './office-profiles';

/** The agency that usually leads in each field, as the office keeps it; a field without one is absent. */
export type UsualLeads = Readonly<Partial<Record<Field, string>>>;

const MAX_NAME_UNITS = 300;

/** Where the table of an office is kept. */
const keyOf = (officeId: string): string => `usual-leads:${officeId}`;

/** Only known fields, only names: whatever stands in the storage or in a file. */
function cleaned(table: unknown): UsualLeads {
  const given =
    typeof table === 'object' && table !== null ? (table as Record<string, unknown>) : {};
  const rows = FIELDS.flatMap(({ key }): [Field, string][] => {
    const name = given[key];
    if (typeof name !== 'string' || name.trim() === '') return [];
    return [[key, name.normalize('NFC').trim().slice(0, MAX_NAME_UNITS)]];
  });
  return Object.fromEntries(rows);
}

/** An office's own table of usual leads. */
export async function readUsualLeads(area: SettingsArea, officeId: string): Promise<UsualLeads> {
  const key = keyOf(officeId);
  return cleaned((await area.get(key))[key]);
}

/** Keeps an office's table of usual leads; an empty one is removed. */
export async function saveUsualLeads(
  area: SettingsArea,
  officeId: string,
  table: UsualLeads,
): Promise<void> {
  const kept = cleaned(table);
  if (Object.keys(kept).length === 0) await area.remove(keyOf(officeId));
  else await area.set({ [keyOf(officeId)]: kept });
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
