import { isLivePetition } from '../../reading/answers-to';
import { isOlderThan } from '../../reading/day-math';
import { followedFrom } from '../../reading/record-days';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Every petition has a field and a competence, since both official tables are cut by them. */
export const petitionIsClassified = defineRule({
  id: 'CLS-1',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết domain model 1: field and competence on every petition',
  appliesTo: ['petition.itemised', 'record.classified'],
  check: {
    record: (record, context) => {
      if (!isLivePetition(record)) return NOTHING;
      const missing = [
        ...(record.field === null ? ['field'] : []),
        ...(record.competence === null || record.competence === 'unknown' ? ['competence'] : []),
      ];
      const isOld =
        missing.length > 0 &&
        isOlderThan(followedFrom(record, context), context.asOf, context.thresholds.classifyDays);
      return hitIf(isOld, { path: '', params: { missing: missing.join(',') } });
    },
  },
});
