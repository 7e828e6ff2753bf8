import { hasAnswer } from '../../reading/answers-to';
import { isOlderThan } from '../../reading/day-math';
import { isOpen } from '../../reading/is-open';
import { followedFrom } from '../../reading/record-days';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A complaint leads to a request or an answer within some days. */
export const complaintIsFollowed = defineRule({
  id: 'PET-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.13',
  appliesTo: ['petition.itemised', 'record.linked', 'answer.recorded'],
  check: {
    record: (record, context) => {
      if (record.kind !== 'complaint') return NOTHING;
      const days = context.thresholds.complaintAnswerDays;
      if (!isOlderThan(followedFrom(record, context), context.asOf, days)) return NOTHING;
      const isRequested = record.links.some((link) => link.relation === 'requests_about');
      const isLeft = !isRequested && isOpen(record, context) && !hasAnswer(record, context);
      return hitIf(isLeft, { path: '/links', params: { days } });
    },
  },
});
