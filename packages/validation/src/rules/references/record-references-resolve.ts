import { defineRule } from '../../rule';
import { namedIds } from '../../reading/record-references';

/** Every id that a record names is held by the register. */
export const recordReferencesResolve = defineRule({
  id: 'REF-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.1; OpenDataServices/cove#1253',
  appliesTo: [
    'petition.itemised',
    'answer.recorded',
    'commitment.recorded',
    'target.set',
    'progress.reported',
    'record.linked',
    'status.asserted',
  ],
  check: {
    record: (record, { register }) =>
      namedIds(record, register)
        .filter((named) => !named.isKnown)
        .map(({ path, id }) => ({ path, params: { id } })),
  },
});
