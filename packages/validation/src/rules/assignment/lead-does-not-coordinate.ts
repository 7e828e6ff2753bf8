import { agencyKey } from '../../reading/agency-key';
import { eventPath, eventsOf } from '../../reading/events-of';
import { defineRule } from '../../rule';

/** The lead agency is not also listed as coordinating. */
export const leadDoesNotCoordinate = defineRule({
  id: 'ASG-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.7',
  appliesTo: ['record.assigned'],
  check: {
    record: (record) =>
      eventsOf(record, 'record.assigned')
        .filter(({ event }) =>
          event.data.coordinating.some((other) => agencyKey(other) === agencyKey(event.data.lead)),
        )
        .map((view) => ({ path: `${eventPath(record, view)}/event/data/coordinating` })),
  },
});
