import { targetOf } from '../../reading/target-of';
import { defineRule, hitIf } from '../../rule';

/** A target says from where it starts; where the source is silent GAP-1 says so once for the event. */
export const targetHasBaseline = defineRule({
  id: 'TGT-3',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.17',
  appliesTo: ['target.set'],
  check: {
    record: (record) => {
      const state = targetOf(record)?.baseline.state;
      return hitIf(state === 'unknown' || state === 'ambiguous', {
        path: '/itemisedBy/event/data/baseline',
      });
    },
  },
});
