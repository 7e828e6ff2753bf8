import { defineRule, NOTHING } from '../../rule';
import { eventPath } from '../../reading/events-of';
import { workSteps } from '../../reading/work-steps';

/** The work status changes only as the transition table allows. */
export const transitionIsAllowed = defineRule({
  id: 'TRN-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 1, transitions',
  appliesTo: [
    'record.assigned',
    'status.asserted',
    'record.returned',
    'record.reopened',
    'referral.sent',
  ],
  check: {
    record: (record) =>
      record.events.length === 0
        ? NOTHING
        : workSteps(record)
            .filter((step) => step.transition === undefined)
            .map(({ view, from, to }) => ({ path: eventPath(record, view), params: { from, to } })),
  },
});
