import { deadlinesOf, eventPath, eventsOf } from '../../reading/events-of';
import { isOpen } from '../../reading/is-open';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** What was assigned says what is to come out and by when. */
export const assignmentHasProductAndDeadline = defineRule({
  id: 'ASG-3',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.7',
  appliesTo: ['record.assigned', 'deadline.set'],
  check: {
    record: (record, context) => {
      const last = eventsOf(record, 'record.assigned').at(-1);
      if (last === undefined || !isOpen(record, context)) return NOTHING;
      const hasProduct =
        last.event.data.product !== undefined || record.stated.product.state === 'stated';
      const hasDeadline =
        deadlinesOf(record).length > 0 || record.stated.deadline.state === 'stated';
      const missing = [...(hasProduct ? [] : ['product']), ...(hasDeadline ? [] : ['deadline'])];
      return hitIf(missing.length > 0, {
        path: eventPath(record, last),
        params: { missing: missing.join(',') },
      });
    },
  },
});
