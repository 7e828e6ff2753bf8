import { FIELDS } from '@camket/domain/data';
import type { Register } from '@camket/ledger';
import { recogniseAgency } from '../agencies/recognise-agency';
import type { OfficeAgencies } from '../agencies/office-agencies';
import type { EventDraft, FormValues } from './form-draft';

/** What reading the table of usual leads needs. */
export interface UsualLeadsContext {
  readonly register: Register;
  readonly agencies: OfficeAgencies;
  /** Today in Viet Nam. */
  readonly todayOn: string;
  readonly takeId: () => string;
}

/**
 * The events that a form of usual leads asks for: one for each field whose agency changed while the form was open. A field
 * that was left as it was shown stays as it is now, also where somebody else changed it meanwhile.
 */
export function readUsualLeads(
  values: FormValues,
  { register, agencies, todayOn, takeId }: UsualLeadsContext,
): EventDraft[] {
  return FIELDS.flatMap(({ key: field }): EventDraft[] => {
    const typed = plain(values[`lead-${field}`]);
    if (typed === plain(values[`was-${field}`])) return [];
    const lead = typed === '' ? null : recogniseAgency(typed, agencies);
    if ((lead?.name ?? null) === (register.usualLeads.get(field)?.lead.name ?? null)) return [];
    return [{ id: takeId(), type: 'usual_lead.set', on: todayOn, data: { field, lead } }];
  });
}

const plain = (value: string | undefined): string => (value ?? '').normalize('NFC').trim();
