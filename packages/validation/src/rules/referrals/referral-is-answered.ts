import { isOlderThan } from '../../reading/day-math';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A referral has a reply by its own day, or within some days. */
export const referralIsAnswered = defineRule({
  id: 'REFR-5',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết domain model 6.14',
  appliesTo: ['referral.sent', 'referral.answered'],
  check: {
    referral: ({ sent, answered }, { asOf, thresholds }) => {
      if (answered !== null) return NOTHING;
      const { on, data } = sent.event;
      const isLate =
        data.replyDueOn === null
          ? isOlderThan(on, asOf, thresholds.referralReplyDays)
          : asOf > data.replyDueOn;
      return hitIf(isLate, { path: '', params: { name: data.to.name, on } });
    },
  },
});
