import { isOlderThan } from '../../reading/day-math';
import { deadlinesOf, eventsOf } from '../../reading/events-of';
import { isOpen } from '../../reading/is-open';
import { followedFrom } from '../../reading/record-days';
import type { RecordView } from '../../register-view';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A product, a day or a number by which anybody could tell whether it was kept. */
function isVerifiable(record: RecordView): boolean {
  const { product, deadline } = record.stated;
  return (
    product.state === 'stated' ||
    deadline.state === 'stated' ||
    deadlinesOf(record).length > 0 ||
    eventsOf(record, 'record.assigned').some(({ event }) => event.data.product !== undefined) ||
    /\p{N}/u.test(record.text)
  );
}

/** A commitment can be verified; it is kept in any case, but left out of rates. What the source leaves out is first said by GAP-1. */
export const commitmentIsVerifiable = defineRule({
  id: 'VER-1',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết domain model 6.19; OGP Independent Reporting Mechanism',
  appliesTo: ['commitment.recorded', 'record.assigned', 'deadline.set'],
  check: {
    record: (record, context) => {
      if (record.commitmentKind === null || record.commitmentKind === 'blanket') return NOTHING;
      const isSettled = isOlderThan(
        followedFrom(record, context),
        context.asOf,
        context.thresholds.classifyDays,
      );
      return hitIf(isSettled && !isVerifiable(record) && isOpen(record, context), { path: '' });
    },
  },
});
