import { defineRule } from '../../rule';

const REASON = /\p{L}[^\p{L}]*\p{L}/u;

/** Opening a closed record again, or sending a result back, says why in words. */
export const reopeningHasReason = defineRule({
  id: 'TRN-3',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 1; mysociety/fixmystreet#897, #1148',
  appliesTo: ['record.reopened', 'record.returned'],
  check: {
    record: (record) =>
      [...record.events.entries()]
        .filter(
          ([, { event }]) =>
            (event.type === 'record.reopened' || event.type === 'record.returned') &&
            !REASON.test(event.data.reason),
        )
        .map(([at]) => ({ path: `/events/${String(at)}/event/data/reason` })),
  },
});
