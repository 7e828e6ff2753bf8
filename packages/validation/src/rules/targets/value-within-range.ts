import { eventsOf, eventPath } from '../../reading/events-of';
import { findIndicator, readDecimal } from '../../reading/known-indicators';
import { targetOf } from '../../reading/target-of';
import { defineRule, NOTHING } from '../../rule';

/** A target and what was measured lie within the indicator's range: the HDI from 0 to 1, a share from 0 to 100 %. */
export const valueWithinRange = defineRule({
  id: 'TGT-5',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.17; UNDP, Human Development Index',
  appliesTo: ['target.set', 'target.measured'],
  check: {
    record: (record) => {
      const target = targetOf(record);
      const indicator = target ? findIndicator(target.indicator.name) : undefined;
      if (target === null || indicator === undefined || target.target.operator.endsWith('_by'))
        return NOTHING;
      const measured = eventsOf(record, 'target.measured').map((view) => ({
        path: `${eventPath(record, view)}/event/data/value`,
        value: view.event.data.value,
      }));
      const set = { path: '/itemisedBy/event/data/target/value', value: target.target.value };
      return [set, ...measured]
        .filter(
          ({ value }) => readDecimal(value) < indicator.min || readDecimal(value) > indicator.max,
        )
        .map(({ path, value }) => ({
          path,
          params: { value, min: indicator.min, max: indicator.max },
        }));
    },
  },
});
