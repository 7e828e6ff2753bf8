import { eventPath, eventsOf } from '../../reading/events-of';
import { findBody } from '../../reading/find-body';
import { isOpen } from '../../reading/is-open';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Where the lead of an open record was dissolved, somebody is known to have taken over. */
export const dissolvedLeadHasSuccessor = defineRule({
  id: 'ORG-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.8; mysociety/alaveteli#7329',
  appliesTo: ['record.assigned', 'organisation.changed'],
  check: {
    record: (record, context) => {
      const last = eventsOf(record, 'record.assigned').at(-1);
      if (last === undefined || !isOpen(record, context)) return NOTHING;
      const body = findBody(last.event.data.lead, context);
      const toOn = body?.validToOn ?? context.asOf;
      const isDissolved =
        toOn < context.asOf && toOn >= last.event.on && body?.successorIds.length === 0;
      return hitIf(isDissolved, {
        path: `${eventPath(record, last)}/event/data/lead`,
        params: { name: last.event.data.lead.name, on: toOn },
      });
    },
  },
});
