import { isOlderThan } from '../../reading/day-math';
import { followedFrom } from '../../reading/record-days';
import { namedRecordIds } from '../../running/register-index';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A commitment to all answers has answers attached within some days. */
export const blanketHasAnswers = defineRule({
  id: 'FRC-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.19',
  appliesTo: ['commitment.recorded', 'answer.recorded', 'record.linked'],
  check: {
    record: (record, context) => {
      if (record.commitmentKind !== 'blanket' || record.closedBy !== null) return NOTHING;
      const days = context.thresholds.blanketDays;
      const hasAnswers = namedRecordIds(record).length > 0 || record.links.length > 0;
      return hitIf(!hasAnswers && isOlderThan(followedFrom(record, context), context.asOf, days), {
        path: '/itemisedBy/event/data/answerIds',
        params: { days },
      });
    },
  },
});
