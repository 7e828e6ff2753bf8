import { findIndicator, readDecimal } from '../../reading/known-indicators';
import { targetOf } from '../../reading/target-of';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A target's value is not that of another indicator of a similar name in its legal source. */
export const targetMeansItsLegalSource = defineRule({
  id: 'TGT-4',
  class: 'quality',
  severity: 'warning',
  source:
    'Resolution 71-NQ/TW of 22 August 2025: 0.8 by 2030 is set for the education index inside the HDI',
  appliesTo: ['target.set'],
  check: {
    record: (record) => {
      const target = targetOf(record);
      if (target === null || target.indicator.definition.state === 'stated') return NOTHING;
      const { name } = target.indicator;
      const confusion = findIndicator(name)?.confusions.find(
        ({ value, unless }) => value === readDecimal(target.target.value) && !unless.test(name),
      );
      return hitIf(confusion !== undefined, {
        path: '/itemisedBy/event/data/indicator',
        params: { source: confusion?.source ?? '' },
      });
    },
  },
});
