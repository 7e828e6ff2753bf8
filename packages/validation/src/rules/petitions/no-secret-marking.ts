import { findSecretMarkings } from '../../fields/secret-marking';
import { defineRule, hitIf } from '../../rule';

/** Nothing that carries a state-secret marking enters this register. */
export const noSecretMarking = defineRule({
  id: 'SEC-1',
  class: 'conformance',
  severity: 'error',
  source: 'Law 29/2018/QH14 on the protection of state secrets, Art. 8',
  appliesTo: ['source.captured', 'petition.itemised', 'answer.recorded', 'commitment.recorded'],
  check: {
    record: ({ text }) => hitIf(findSecretMarkings(text).length > 0, { path: '/text' }),
    source: ({ text, title }) =>
      hitIf(findSecretMarkings(text).length > 0 || findSecretMarkings(title ?? '').length > 0, {
        path: '/text',
      }),
  },
});
