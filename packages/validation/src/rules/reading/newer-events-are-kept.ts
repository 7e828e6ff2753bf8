import { defineRule, hitIf } from '../../rule';

/** Events of a newer version are kept and forwarded, and the reader is told. */
export const newerEventsAreKept = defineRule({
  id: 'NEW-1',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết design 4.1: what is newer than the reader is kept, forwarded and reported',
  appliesTo: [],
  check: {
    register: ({ newerEvents }) =>
      hitIf(newerEvents.length > 0, {
        path: '/newerEvents',
        params: {
          count: newerEvents.length,
          types: [...new Set(newerEvents.map(({ type }) => type))].slice(0, 5).join(', '),
        },
      }),
  },
});
