import { defineRule, hitIf } from '../../rule';

/** Within one event and one list of groups, an ordinal is given once. */
export const groupOrdinalIsUnique = defineRule({
  id: 'REF-4',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.1: ids unique within their declared scope',
  appliesTo: ['group.stated'],
  check: {
    group: (group, { index, register }) => {
      const siblings = index.groupsOfEvent
        .idsOf(group.eventId)
        .map((id) => register.groups.get(id));
      const isTaken = siblings.some(
        (other) =>
          other !== undefined &&
          other.groupId !== group.groupId &&
          other.schemeId === group.schemeId &&
          other.ordinal === group.ordinal,
      );
      return hitIf(isTaken, { path: '/ordinal', params: { ordinal: group.ordinal } });
    },
  },
});
