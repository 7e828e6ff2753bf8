import { defineRule } from '../../rule';

const RATE = /rate|percent|share|ty_le|tỷ lệ|%/iu;

/** A figure that is a rate names the figure that it is a part of, and the report holds that figure. */
export const percentageHasDenominator = defineRule({
  id: 'CNT-4',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 3: a printed percentage names its denominator',
  appliesTo: ['report.issued'],
  check: {
    report: ({ event: { data } }) => {
      const ids = new Set(data.figures.map((figure) => figure.id));
      return [...data.figures.entries()]
        .filter(([, { id, denominatorId }]) =>
          denominatorId === null ? RATE.test(id) : !ids.has(denominatorId),
        )
        .map(([at, { id }]) => ({ path: `/event/data/figures/${String(at)}`, params: { id } }));
    },
  },
});
