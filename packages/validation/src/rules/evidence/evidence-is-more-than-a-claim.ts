import { defineRule, hitIf } from '../../rule';

/** What is reported as done is shown by more than the agency's own statement. */
export const evidenceIsMoreThanAClaim = defineRule({
  id: 'EVD-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.16',
  appliesTo: ['status.asserted', 'evidence.attached'],
  check: {
    record: (record, context) => {
      const status = context.statusOf(record);
      return hitIf(
        record.closedBy === null && status?.work === 'fulfilled' && status.evidence === 'claimed',
        { path: '' },
      );
    },
  },
});
