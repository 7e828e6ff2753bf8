import { statutoryPeriodFor, STATUTORY_PERIOD_KEYS } from '@camket/calendar';
import { deadlinesOf, eventPath, type DeadlineView } from '../../reading/events-of';
import { defineRule } from '../../rule';

/** A statutory rule id names the period and the day its version took effect: `acknowledgement@2019-02-18`. */
const STATUTORY = /^([a-z_]{1,60})@(\d{4}-\d{2}-\d{2})$/u;

function isOutOfForce({ event }: DeadlineView): boolean {
  const [, name, fromOn] = STATUTORY.exec(event.data.resolved.ruleId) ?? [];
  const key = STATUTORY_PERIOD_KEYS.find((known) => known === name);
  if (key === undefined) return false;
  const applicable = statutoryPeriodFor(key, event.data.anchorOn ?? event.on, '');
  return applicable?.period.effectiveFromOn !== fromOn;
}

/** A statutory deadline follows the version of the rule that was in force on its first day. */
export const statutoryVersionInForce = defineRule({
  id: 'DL-5',
  class: 'quality',
  severity: 'warning',
  source: 'Regulation 11-QĐi/TW (2019), amended by Conclusion 215-KL/TW of 23 November 2025',
  appliesTo: ['deadline.set', 'deadline.extended'],
  check: {
    record: (record) =>
      deadlinesOf(record)
        .filter(isOutOfForce)
        .map((view) => ({
          path: `${eventPath(record, view)}/event/data/resolved/ruleId`,
          params: { ruleId: view.event.data.resolved.ruleId },
        })),
  },
});
