import { saidOn } from '../../reading/record-days';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Evidence is not older than the commitment that it is to show kept. */
export const evidenceAfterCommitment = defineRule({
  id: 'EVD-4',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.16',
  appliesTo: ['evidence.attached'],
  check: {
    evidence: ({ issuedOn, recordIds }, context) => {
      if (issuedOn === null) return NOTHING;
      const isOlder = recordIds.some((id) => {
        const record = context.register.records.get(id);
        return record !== undefined && (saidOn(record, context) ?? issuedOn) > issuedOn;
      });
      return hitIf(isOlder, { path: '/issuedOn', params: { on: issuedOn } });
    },
  },
});
