import { defineRule, NOTHING } from '../../rule';
import { eventPath } from '../../reading/events-of';
import { workSteps } from '../../reading/work-steps';
import type { EventView } from '../../register-view';

const saysNothing = ({ event }: EventView): boolean =>
  event.type === 'status.asserted' &&
  !/\p{L}/u.test(`${event.data.reason ?? ''}${event.data.note ?? ''}`);

/** A status that needs a reason has one. */
export const closingHasReason = defineRule({
  id: 'TRN-2',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 1, transitions',
  appliesTo: ['status.asserted'],
  check: {
    record: (record) =>
      record.events.length === 0
        ? NOTHING
        : workSteps(record)
            .filter((step) => step.transition?.needsReason === true && saysNothing(step.view))
            .map(({ view, to }) => ({ path: eventPath(record, view), params: { to } })),
  },
});
