import type { RecordState, Register } from './register-state';

function namedBy({ events, stated }: RecordState): string[] {
  const lead = stated.lead.state === 'stated' ? [stated.lead.value.name] : [];
  const assigned = events.flatMap(({ event }) =>
    event.type === 'record.assigned'
      ? [event.data.lead.name, ...event.data.coordinating.map(({ name }) => name)]
      : [],
  );
  return [...lead, ...stated.coordinating.map(({ name }) => name), ...assigned];
}

/**
 * The names of the bodies that a register names already, each once: those that usually lead first, then those it states,
 * quotes as leads or assigns.
 *
 * @example
 * namedAgencies(createRegister({ ledger: 'l', org: 'o' })); // => []
 */
export function namedAgencies(
  register: Pick<Register, 'usualLeads' | 'organisations' | 'records'>,
): string[] {
  const usual = [...register.usualLeads.values()].map(({ lead }) => lead.name);
  const stated = [...register.organisations.values()].map(({ name }) => name);
  const named = [...register.records.values()].flatMap(namedBy);
  return [...new Set([...usual, ...stated, ...named])].filter((name) => name.trim() !== '');
}
