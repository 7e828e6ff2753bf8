import { defineRule, NOTHING } from '../../rule';
import { saidOn } from '../../reading/record-days';
import type { EventView } from '../../register-view';

/** Types of events that can only happen after something was said. */
const WORK = new Set([
  'record.assigned',
  'status.asserted',
  'record.returned',
  'record.reopened',
  'deadline.extended',
]);

/** Work that began before the event is marked so by its writer, under the place reserved for others. */
const isPreExisting = ({ event }: EventView): boolean =>
  (event.data as { ext?: Record<string, Record<string, unknown>> }).ext?.['camket.vn']?.[
    'isPreExisting'
  ] === true;

/** Work on a record is not dated before the event, unless it is marked as older than it. */
export const workAfterCommitment = defineRule({
  id: 'DATE-3',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.5',
  appliesTo: [
    'record.assigned',
    'status.asserted',
    'record.returned',
    'record.reopened',
    'deadline.extended',
  ],
  check: {
    record: (record, context) => {
      if (!record.events.some(({ event }) => WORK.has(event.type))) return NOTHING;
      const said = saidOn(record, context);
      if (said === null) return NOTHING;
      return [...record.events.entries()]
        .filter(
          ([, view]) => WORK.has(view.event.type) && view.event.on < said && !isPreExisting(view),
        )
        .map(([at, view]) => ({
          path: `/events/${String(at)}`,
          params: { on: view.event.on, said },
        }));
    },
  },
});
