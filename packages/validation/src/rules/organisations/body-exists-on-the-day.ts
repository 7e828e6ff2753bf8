import { partialDateSpan, statedValue } from '@camket/domain/data';
import { eventPath, eventsOf } from '../../reading/events-of';
import { findBody, type Body } from '../../reading/find-body';
import { defineRule, hitIf, NOTHING } from '../../rule';

const isOutside = (body: Body | null, on: string): boolean =>
  body !== null && ((body.validFromOn ?? on) > on || (body.validToOn ?? on) < on);

/** A body leads, or somebody holds a position in it, only while it exists. */
export const bodyExistsOnTheDay = defineRule({
  id: 'ORG-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.8; mysociety/alaveteli#6929',
  appliesTo: ['record.assigned', 'appointment.stated', 'organisation.stated'],
  check: {
    record: (record, context) =>
      eventsOf(record, 'record.assigned')
        .filter(({ event }) => isOutside(findBody(event.data.lead, context), event.on))
        .map((view) => ({
          path: `${eventPath(record, view)}/event/data/lead`,
          params: { name: view.event.data.lead.name, on: view.event.on },
        })),
    appointment: ({ organisation, from }, context) => {
      const id = statedValue(organisation);
      const start = statedValue(from);
      if (id === null || start === null) return NOTHING;
      const body = findBody({ name: id, organisationId: id }, context);
      const { fromOn } = partialDateSpan(start);
      return hitIf(isOutside(body, fromOn), {
        path: '/organisation',
        params: { name: body?.name ?? id, on: fromOn },
      });
    },
  },
});
