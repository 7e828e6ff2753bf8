import { targetOf } from '../../reading/target-of';
import { defineRule, hitIf } from '../../rule';

/** A target says by when; where the source is silent GAP-1 says so once for the event. */
export const targetHasYear = defineRule({
  id: 'TGT-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.17',
  appliesTo: ['target.set'],
  check: {
    record: (record) => {
      const state = targetOf(record)?.target.by.state;
      return hitIf(state === 'unknown' || state === 'ambiguous', {
        path: '/itemisedBy/event/data/target/by',
      });
    },
  },
});
