import { printedPercentages, reproduce } from '../../reading/printed-percentages';
import { defineRule } from '../../rule';

/** A printed percentage follows from its two numbers by rounding, not only by cutting digits off. */
export const percentageIsRounded = defineRule({
  id: 'CNT-5',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.18',
  appliesTo: ['progress.reported', 'answer.recorded'],
  check: {
    record: ({ text }) =>
      printedPercentages(text)
        .filter((share) => reproduce(share) === 'truncation')
        .map(({ raw }) => ({ path: '/text', params: { raw } })),
  },
});
