import type { RecordState, Register } from '@camket/ledger';
import type { UsualLeads } from '../settings/usual-leads';

function namedBy({ events, stated }: RecordState): string[] {
  const lead = stated.lead.state === 'stated' ? [stated.lead.value.name] : [];
  const assigned = events.flatMap(({ event }) =>
    event.type === 'record.assigned' ? [event.data.lead.name] : [],
  );
  return [...lead, ...stated.coordinating.map(({ name }) => name), ...assigned];
}

/**
 * The bodies an office names already: those of its table of usual leads, those it states, assigns, or quotes as leads.
 *
 * @example
 * knownAgencies(null, { education: 'Sở Giáo dục và Đào tạo' }); // => ['Sở Giáo dục và Đào tạo']
 */
export function knownAgencies(register: Register | null, usualLeads: UsualLeads): string[] {
  const stated = [...(register?.organisations.values() ?? [])].map(({ name }) => name);
  const named = [...(register?.records.values() ?? [])].flatMap(namedBy);
  const names = new Set([...Object.values(usualLeads), ...stated, ...named]);
  return [...names].filter((name) => name.trim() !== '');
}
