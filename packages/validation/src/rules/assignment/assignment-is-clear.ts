import { eventPath, eventsOf } from '../../reading/events-of';
import { isOpen } from '../../reading/is-open';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** An assignment names the responsible official and the document that gives the authority ("6 rõ"). */
export const assignmentIsClear = defineRule({
  id: 'ASG-4',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết domain model 6.7: clear person, task, time, responsibility, product, authority',
  appliesTo: ['record.assigned'],
  check: {
    record: (record, context) => {
      const last = eventsOf(record, 'record.assigned').at(-1);
      if (last === undefined || !isOpen(record, context)) return NOTHING;
      const { responsibleOfficial, document } = last.event.data;
      const missing = [
        ...(responsibleOfficial ? [] : ['responsible_official']),
        ...(document ? [] : ['assigning_document']),
      ];
      return hitIf(missing.length > 0, {
        path: eventPath(record, last),
        params: { missing: missing.join(',') },
      });
    },
  },
});
