import { PETITION_BUCKETS } from '@camket/domain/data';
import type { DataOf } from '../../register-view';
import { defineRule } from '../../rule';

type Figure = DataOf<'report.issued'>['figures'][number];

const BUCKETS = new Set<string>(
  PETITION_BUCKETS.map((bucket) => bucket.key).filter((key) => key !== 'not_counted'),
);

/** The last part of a figure's id is its bucket: `petition.resolved`. */
const isBucket = ({ id }: Figure): boolean => BUCKETS.has(id.split('.').at(-1) ?? '');

function sumsByDenominator(figures: readonly Figure[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const figure of figures) {
    if (figure.denominatorId === null || !isBucket(figure)) continue;
    sums.set(figure.denominatorId, (sums.get(figure.denominatorId) ?? 0) + figure.count);
  }
  return sums;
}

/** The buckets of a report add up to its total, and each figure counts the records behind it. */
export const bucketsSum = defineRule({
  id: 'CNT-3',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 3: roll-up identities',
  appliesTo: ['report.issued'],
  check: {
    report: ({ event: { data } }) => {
      const counts = new Map(data.figures.map((figure) => [figure.id, figure.count]));
      const wrongSums = [...sumsByDenominator(data.figures)]
        .filter(([id, sum]) => counts.has(id) && counts.get(id) !== sum)
        .map(([id, sum]) => ({
          path: '/event/data/figures',
          params: { id, sum, total: counts.get(id) ?? 0 },
        }));
      const wrongLists = data.figures
        .filter(({ recordIds, count }) => recordIds.length > 0 && recordIds.length !== count)
        .map(({ id, recordIds, count }) => ({
          path: '/event/data/figures',
          params: { id, sum: recordIds.length, total: count },
        }));
      return [...wrongSums, ...wrongLists];
    },
  },
});
