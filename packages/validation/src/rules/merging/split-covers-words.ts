import { uncoveredWords } from '../../reading/uncovered-words';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** The parts into which a record was split together quote all of its words. */
export const splitCoversWords = defineRule({
  id: 'SPL-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.15: conservation, nothing drops out in a split',
  appliesTo: ['record.split'],
  check: {
    record: (record, { register }) => {
      if (record.closedBy?.kind !== 'split') return NOTHING;
      const parts = record.closedBy.intoIds.flatMap((id) => register.records.get(id) ?? []);
      const words = uncoveredWords(record, parts);
      return hitIf(words !== '', {
        path: '/closedBy/intoIds',
        params: { words: words.slice(0, 200) },
      });
    },
  },
});
