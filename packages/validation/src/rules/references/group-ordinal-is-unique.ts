import { defineRule, hitIf } from '../../rule';

/** Within one event and one list of groups, an ordinal is given once. */
export const groupOrdinalIsUnique = defineRule({
  id: 'REF-4',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.1: ids unique within their declared scope',
  appliesTo: ['group.stated'],
  check: {
    group: ({ groupId, eventId, schemeId, ordinal }, { index, register }) => {
      const isTaken = index.groupsOfEvent.some(eventId, (id) => {
        const other = register.groups.get(id);
        return id !== groupId && other?.schemeId === schemeId && other.ordinal === ordinal;
      });
      return hitIf(isTaken, { path: '/ordinal', params: { ordinal } });
    },
  },
});
