import { isOlderThan } from '../../reading/day-math';
import { isOpen } from '../../reading/is-open';
import { followedFrom } from '../../reading/record-days';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A request is linked with the complaint that it is about, where there is one. */
export const requestNamesComplaint = defineRule({
  id: 'PET-3',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết domain model 6.13 (for information)',
  appliesTo: ['petition.itemised', 'record.linked'],
  check: {
    record: (record, context) => {
      if (
        record.kind !== 'request' ||
        record.links.some((link) => link.relation === 'requests_about')
      )
        return NOTHING;
      const days = context.thresholds.requestLinkDays;
      const isOld = isOlderThan(followedFrom(record, context), context.asOf, days);
      return hitIf(isOld && isOpen(record, context), { path: '/links' });
    },
  },
});
