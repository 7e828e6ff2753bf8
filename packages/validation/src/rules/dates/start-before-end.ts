import { partialDateSpan, statedValue } from '@camket/domain/data';
import { defineRule, hitIf } from '../../rule';
import { eventsOf, eventPath } from '../../reading/events-of';

const isReversed = (fromOn: string | undefined | null, toOn: string | undefined | null): boolean =>
  typeof fromOn === 'string' && typeof toOn === 'string' && fromOn > toOn;

/** What begins does not end before. */
export const startBeforeEnd = defineRule({
  id: 'DATE-2',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.5',
  appliesTo: [
    'event.held',
    'organisation.stated',
    'appointment.stated',
    'record.assigned',
    'report.issued',
  ],
  check: {
    heldEvent: ({ heldOn }) => {
      const date = statedValue(heldOn);
      return hitIf(date?.precision === 'interval' && isReversed(date.fromOn, date.toOn), {
        path: '/heldOn',
      });
    },
    organisation: ({ validFromOn, validToOn }) =>
      hitIf(isReversed(validFromOn, validToOn), { path: '/validToOn' }),
    appointment: ({ from, to }) => {
      const start = statedValue(from);
      const end = statedValue(to);
      const isWrong =
        start !== null &&
        end !== null &&
        isReversed(partialDateSpan(start).fromOn, partialDateSpan(end).toOn);
      return hitIf(isWrong, { path: '/to' });
    },
    record: (record) =>
      eventsOf(record, 'record.assigned')
        .filter(({ event }) => isReversed(event.on, event.data.effectiveToOn))
        .map((view) => ({ path: `${eventPath(record, view)}/event/data/effectiveToOn` })),
    report: ({ event }) =>
      hitIf(isReversed(event.data.fromOn, event.data.asOfOn), { path: '/event/data/asOfOn' }),
  },
});
