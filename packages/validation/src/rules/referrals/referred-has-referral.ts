import { referralsOf } from '../../reading/referrals-of';
import { defineRule, hitIf } from '../../rule';

/** What counts as referred has a referral. */
export const referredHasReferral = defineRule({
  id: 'REFR-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.14',
  appliesTo: ['referral.sent', 'status.asserted'],
  check: {
    record: (record, context) =>
      hitIf(
        context.statusOf(record)?.work === 'referred' && referralsOf(record, context).length === 0,
        { path: '' },
      ),
  },
});
