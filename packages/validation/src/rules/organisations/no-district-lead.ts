import { eventPath, eventsOf } from '../../reading/events-of';
import { defineRule } from '../../rule';

/** First day without a district level (Law 72/2025/QH15). */
const DISTRICTS_ENDED_ON = '2025-07-01';

const DISTRICT =
  /^(?:(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|công an|thanh tra|phòng [\p{L} ]{1,60})\s)?(?:quận|huyện|thị xã)\s|^(?:quận|huyện|thị) (?:ủy|uỷ)(?!\p{L})/u;

/** No district body leads after the district level ended on 1 July 2025. */
export const noDistrictLead = defineRule({
  id: 'ORG-3',
  class: 'conformance',
  severity: 'error',
  source: 'Law 72/2025/QH15 on local government: two levels from 1 July 2025',
  appliesTo: ['record.assigned'],
  check: {
    record: (record) =>
      eventsOf(record, 'record.assigned')
        .filter(
          ({ event }) =>
            event.on >= DISTRICTS_ENDED_ON && DISTRICT.test(event.data.lead.name.toLowerCase()),
        )
        .map((view) => ({
          path: `${eventPath(record, view)}/event/data/lead`,
          params: { name: view.event.data.lead.name },
        })),
  },
});
