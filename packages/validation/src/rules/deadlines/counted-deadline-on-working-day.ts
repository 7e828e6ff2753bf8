import { deadlinesOf, eventPath } from '../../reading/events-of';
import { defineRule } from '../../rule';

/** The last day of a counted period is a working day. */
export const countedDeadlineOnWorkingDay = defineRule({
  id: 'DL-1',
  class: 'conformance',
  severity: 'error',
  source: 'Civil Code 91/2015/QH13, Art. 148.5',
  appliesTo: ['deadline.set', 'deadline.extended'],
  check: {
    record: (record, { calendar }) =>
      deadlinesOf(record)
        .filter(({ event: { data } }) => {
          const { dueOn } = data.resolved;
          return (
            data.expression.kind === 'duration' &&
            dueOn !== null &&
            calendar?.isWorkingDay(dueOn) === false
          );
        })
        .map((view) => ({
          path: `${eventPath(record, view)}/event/data/resolved/dueOn`,
          params: { on: view.event.data.resolved.dueOn },
        })),
  },
});
