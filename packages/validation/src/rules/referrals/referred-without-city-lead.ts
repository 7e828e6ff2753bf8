import { eventPath, eventsOf } from '../../reading/events-of';
import { referralsOf } from '../../reading/referrals-of';
import { defineRule, NOTHING } from '../../rule';

/** What was sent up is not led by the city at the same time, unless the competence is shared. */
export const referredWithoutCityLead = defineRule({
  id: 'REFR-3',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.14',
  appliesTo: ['referral.sent', 'record.assigned'],
  check: {
    record: (record, context) => {
      const sentOn = referralsOf(record, context)[0]?.sent.event.on;
      if (sentOn === undefined || record.competence === 'shared') return NOTHING;
      return eventsOf(record, 'record.assigned')
        .filter(({ event }) => event.on >= sentOn && event.data.effectiveToOn === undefined)
        .map((view) => ({
          path: eventPath(record, view),
          params: { name: view.event.data.lead.name },
        }));
    },
  },
});
