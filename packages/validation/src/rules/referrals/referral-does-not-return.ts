import { agencyKey } from '../../reading/agency-key';
import { referralsOf } from '../../reading/referrals-of';
import type { ReferralView } from '../../register-view';
import { defineRule, hitIf, NOTHING } from '../../rule';

const fromOf = ({ sent }: ReferralView): string | null =>
  sent.event.data.from === null ? null : agencyKey(sent.event.data.from);

/** A referral does not come back to a body that has already sent the record on. */
export const referralDoesNotReturn = defineRule({
  id: 'REFR-4',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.14',
  appliesTo: ['referral.sent'],
  check: {
    record: (record, context) => {
      const referrals = referralsOf(record, context);
      if (referrals.length < 2) return NOTHING;
      const back = referrals.find(({ sent }, at) =>
        referrals.slice(0, at).some((earlier) => fromOf(earlier) === agencyKey(sent.event.data.to)),
      );
      return hitIf(back !== undefined, {
        path: '',
        params: { name: back?.sent.event.data.to.name ?? '' },
      });
    },
  },
});
