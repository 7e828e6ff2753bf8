import { targetOf } from '../../reading/target-of';
import { defineRule, hitIf } from '../../rule';

/** One mark before exactly three digits may be a decimal mark or part thousands from hundreds. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;

/** A number can be read in one way only. */
export const decimalMarkIsClear = defineRule({
  id: 'TGT-6',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.17: Vietnamese writes 1.234,5',
  appliesTo: ['target.set'],
  check: {
    record: (record) => {
      const value = targetOf(record)?.target.value ?? '';
      return hitIf(AMBIGUOUS.test(value), {
        path: '/itemisedBy/event/data/target/value',
        params: { value },
      });
    },
  },
});
