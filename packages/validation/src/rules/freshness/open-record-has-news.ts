import { isOlderThan } from '../../reading/day-math';
import { isOpen } from '../../reading/is-open';
import { followedFrom } from '../../reading/record-days';
import type { RecordView } from '../../register-view';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Kinds that nobody works on as such. */
const NOT_WORKED_ON = new Set(['answer', 'progress']);

const NEWS = new Set([
  'status.asserted',
  'record.assigned',
  'evidence.attached',
  'referral.sent',
  'referral.answered',
  'record.reopened',
  'record.returned',
  'deadline.extended',
  'target.measured',
  'answer.recorded',
  'progress.reported',
]);

function lastNewsOn(record: RecordView, from: string): string {
  let last = from;
  for (const { event } of record.events)
    if (NEWS.has(event.type) && event.on > last) last = event.on;
  return last;
}

/** An open record has news within the reporting period. */
export const openRecordHasNews = defineRule({
  id: 'FRESH-1',
  class: 'quality',
  severity: 'warning',
  source: 'Decree 09/2019/NĐ-CP: monthly reports (to confirm)',
  appliesTo: ['status.asserted', 'record.assigned', 'evidence.attached'],
  check: {
    record: (record, context) => {
      if (NOT_WORKED_ON.has(record.kind)) return NOTHING;
      const days = context.thresholds.freshDays;
      const last = lastNewsOn(record, followedFrom(record, context));
      return hitIf(isOlderThan(last, context.asOf, days) && isOpen(record, context), {
        path: '',
        params: { days },
      });
    },
  },
});
