import { findIndicator } from '../../reading/known-indicators';
import { targetOf } from '../../reading/target-of';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A target says in what unit it is measured and in which direction; what the source leaves out is said by GAP-1. */
export const targetHasUnitAndOperator = defineRule({
  id: 'TGT-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.17',
  appliesTo: ['target.set'],
  check: {
    record: (record) => {
      const target = targetOf(record);
      if (target === null) return NOTHING;
      const isIndex = findIndicator(target.indicator.name)?.isIndex === true;
      const lacksUnit =
        !isIndex && (target.unit.state === 'unknown' || target.unit.state === 'ambiguous');
      const missing = [
        ...(lacksUnit ? ['unit'] : []),
        ...(target.target.operator === 'unknown' ? ['operator'] : []),
      ];
      return hitIf(missing.length > 0, {
        path: '/itemisedBy/event/data',
        params: { missing: missing.join(',') },
      });
    },
  },
});
