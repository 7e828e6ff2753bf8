import { defineRule, hitIf, type Hit } from '../../rule';

const missing = (ids: readonly string[], held: ReadonlyMap<string, unknown>, path: string): Hit[] =>
  ids.filter((id) => !held.has(id)).map((id) => ({ path, params: { id } }));

/** Events, groups, appointments, evidence and referrals name only what the register holds. */
export const partReferencesResolve = defineRule({
  id: 'REF-2',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.1',
  appliesTo: [
    'event.held',
    'group.stated',
    'appointment.stated',
    'evidence.attached',
    'referral.sent',
  ],
  check: {
    heldEvent: (held, { register }) => missing(held.sourceIds, register.sources, '/sourceIds'),
    group: (group, { register }) =>
      hitIf(!register.events.has(group.eventId), {
        path: '/eventId',
        params: { id: group.eventId },
      }),
    appointment: ({ personId }, { register }) =>
      hitIf(!register.people.has(personId), { path: '/personId', params: { id: personId } }),
    evidence: (evidence, { register }) =>
      missing(evidence.recordIds, register.records, '/recordIds'),
    referral: ({ sent }, { register }) =>
      missing(sent.event.data.recordIds, register.records, '/sent/event/data/recordIds'),
  },
});
