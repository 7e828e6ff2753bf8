import { defineRule, hitIf } from '../../rule';

const BINDING = new Set(['pledge', 'answer_based', 'blanket']);

/** What was only wished or noted is not recorded as a commitment. */
export const wishIsNoCommitment = defineRule({
  id: 'FRC-1',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.19',
  appliesTo: ['commitment.recorded'],
  check: {
    record: ({ force, commitmentKind }) =>
      hitIf((force === 'wished' || force === 'noted') && BINDING.has(commitmentKind ?? ''), {
        path: '/force',
        params: { force: force ?? '' },
      }),
  },
});
