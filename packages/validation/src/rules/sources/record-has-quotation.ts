import { defineRule, hitIf } from '../../rule';

/** Every record points at a quotation. */
export const recordHasQuotation = defineRule({
  id: 'SRC-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.2',
  appliesTo: [
    'petition.itemised',
    'answer.recorded',
    'commitment.recorded',
    'target.set',
    'progress.reported',
  ],
  check: { record: ({ quotations }) => hitIf(quotations.length === 0, { path: '/quotations' }) },
});
