import { agencyKey } from '../../reading/agency-key';
import { eventPath, eventsOf } from '../../reading/events-of';
import type { EventViewOf } from '../../register-view';
import { defineRule, NOTHING } from '../../rule';

type Assigned = EventViewOf<'record.assigned'>;

/** Two assignments lead at once when they begin on one day, or when the earlier says that it lasts longer. */
function overlaps(earlier: Assigned, later: Assigned): boolean {
  const toOn = earlier.event.data.effectiveToOn;
  return earlier.event.on === later.event.on || (toOn !== undefined && toOn >= later.event.on);
}

/** A record has one lead agency at a time. */
export const oneLeadAtATime = defineRule({
  id: 'ASG-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.7',
  appliesTo: ['record.assigned'],
  check: {
    record: (record) => {
      const assigned = eventsOf(record, 'record.assigned');
      if (assigned.length < 2) return NOTHING;
      return assigned
        .filter((later, at) =>
          assigned
            .slice(0, at)
            .some(
              (earlier) =>
                overlaps(earlier, later) &&
                agencyKey(earlier.event.data.lead) !== agencyKey(later.event.data.lead),
            ),
        )
        .map((view) => ({ path: `${eventPath(record, view)}/event/data/lead` }));
    },
  },
});
