import type { RecordView, ReferralView } from '../register-view';
import type { RuleContext } from '../rule-context';

/**
 * The referrals of a record, in ledger order.
 *
 * @example
 * referralsOf(record, context).length; // => 0
 */
export function referralsOf(record: RecordView, context: RuleContext): ReferralView[] {
  const ids = context.index.referralsOfRecord.idsOf(record.id);
  const referrals = ids.flatMap((id) => context.register.referrals.get(id) ?? []);
  return referrals.sort((a, b) => a.sent.n - b.sent.n);
}
