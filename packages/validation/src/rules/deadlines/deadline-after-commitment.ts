import { deadlinesOf, eventPath } from '../../reading/events-of';
import { saidOn } from '../../reading/record-days';
import { defineRule, NOTHING } from '../../rule';

/** A deadline does not lie before what it is the deadline of. */
export const deadlineAfterCommitment = defineRule({
  id: 'DL-3',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.11',
  appliesTo: ['deadline.set', 'deadline.extended'],
  check: {
    record: (record, context) => {
      const deadlines = deadlinesOf(record);
      const said = deadlines.length === 0 ? null : saidOn(record, context);
      if (said === null) return NOTHING;
      return deadlines
        .filter(({ event }) => (event.data.resolved.dueOn ?? said) < said)
        .map((view) => ({
          path: `${eventPath(record, view)}/event/data/resolved/dueOn`,
          params: { on: view.event.data.resolved.dueOn, said },
        }));
    },
  },
});
