import { partialDateSpan, statedValue } from '@camket/domain/data';
import { defineRule, hitIf, NOTHING, type Hit } from '../../rule';

/** Nothing that has happened is dated after the day of judging. */
export const nothingInTheFuture = defineRule({
  id: 'DATE-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.5; IATI rules 11.1.4, 11.1.5, 11.2.1',
  appliesTo: [
    'event.held',
    'source.captured',
    'evidence.attached',
    'status.asserted',
    'petition.itemised',
    'commitment.recorded',
    'answer.recorded',
  ],
  check: {
    record: (record, { asOf }) => {
      if (
        record.itemisedBy.event.on <= asOf &&
        record.events.every(({ event }) => event.on <= asOf)
      )
        return NOTHING;
      const own: Hit[] =
        record.itemisedBy.event.on > asOf
          ? [{ path: '/itemisedBy', params: { on: record.itemisedBy.event.on } }]
          : [];
      const later = [...record.events.entries()]
        .filter(([, { event }]) => event.on > asOf)
        .map(([at, { event }]): Hit => ({
          path: `/events/${String(at)}`,
          params: { on: event.on },
        }));
      return [...own, ...later];
    },
    heldEvent: ({ heldOn }, { asOf }) => {
      const date = statedValue(heldOn);
      const fromOn = date ? partialDateSpan(date).fromOn : '';
      return hitIf(fromOn > asOf, { path: '/heldOn', params: { on: fromOn } });
    },
    source: ({ publishedAt }, { asOf }) =>
      hitIf((publishedAt ?? '').slice(0, 10) > asOf, {
        path: '/publishedAt',
        params: { on: (publishedAt ?? '').slice(0, 10) },
      }),
    evidence: ({ issuedOn }, { asOf }) =>
      hitIf((issuedOn ?? '') > asOf, { path: '/issuedOn', params: { on: issuedOn } }),
  },
});
