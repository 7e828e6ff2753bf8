import { defineRule, hitIf } from '../../rule';

/** What is reported as done has something to show. */
export const fulfilledHasEvidence = defineRule({
  id: 'EVD-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.16',
  appliesTo: ['status.asserted', 'evidence.attached'],
  check: {
    record: (record, context) => {
      const status = context.statusOf(record);
      return hitIf(
        record.closedBy === null &&
          status?.work === 'fulfilled' &&
          status.evidence === 'none_found',
        { path: '' },
      );
    },
  },
});
