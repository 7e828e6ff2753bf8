import { defineRule, type Hit } from '../../rule';
import { eventsOf } from '../../reading/events-of';

/** States in which the page still holds the quoted words. */
const STILL_THERE = new Set(['identical', 'cosmetic', 'moved']);

/** The page, when it was looked at again, still held the quoted words. */
export const pageStillHasQuotation = defineRule({
  id: 'SRC-6',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.3',
  appliesTo: ['anchor.refound'],
  check: {
    record: (record) => {
      const latest = new Map(
        eventsOf(record, 'anchor.refound').map(({ event }) => [
          event.data.quotationIndex,
          event.data,
        ]),
      );
      return [...latest.values()]
        .filter(({ state }) => !STILL_THERE.has(state))
        .map(({ state, quotationIndex }): Hit => ({
          path: `/quotations/${String(quotationIndex)}`,
          params: { state },
          quotation: quotationIndex,
        }));
    },
  },
});
