import { isOlderThan } from '../../reading/day-math';
import { eventsOf } from '../../reading/events-of';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Where nothing was found for long, somebody looks again; what is reported as done is said by EVD-1. */
export const evidenceIsLookedForAgain = defineRule({
  id: 'FRESH-2',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết domain model 6.20',
  appliesTo: ['record.assigned', 'evidence.attached'],
  check: {
    record: (record, context) => {
      const status = context.statusOf(record);
      if (
        status?.evidence !== 'none_found' ||
        status.work === 'fulfilled' ||
        record.closedBy !== null
      )
        return NOTHING;
      const assignedOn = eventsOf(record, 'record.assigned')[0]?.event.on ?? null;
      const days = context.thresholds.noneFoundDays;
      return hitIf(isOlderThan(assignedOn, context.asOf, days), { path: '', params: { days } });
    },
  },
});
