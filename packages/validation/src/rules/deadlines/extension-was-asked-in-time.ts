import { deadlinesOf, eventPath, type DeadlineView } from '../../reading/events-of';
import { defineRule, NOTHING } from '../../rule';

/** An extension granted after the old deadline must have been asked for before it. */
function isLate(view: DeadlineView, before: DeadlineView | undefined): boolean {
  const dueOn = before?.event.data.resolved.dueOn ?? null;
  if (view.event.type !== 'deadline.extended' || dueOn === null || view.event.on <= dueOn)
    return false;
  const { requestedOn } = view.event.data;
  return requestedOn === null || requestedOn > dueOn;
}

/** A deadline is extended before it has passed, or was asked for before. */
export const extensionWasAskedInTime = defineRule({
  id: 'DL-4',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.11',
  appliesTo: ['deadline.extended'],
  check: {
    record: (record) => {
      const deadlines = deadlinesOf(record);
      if (deadlines.length < 2) return NOTHING;
      return deadlines
        .filter((view, at) => isLate(view, deadlines[at - 1]))
        .map((view) => ({ path: eventPath(record, view), params: { on: view.event.on } }));
    },
  },
});
