import { isOpen } from '../../reading/is-open';
import { linkedRecords } from '../../reading/linked-records';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** A request is not reported as done while a commitment about it is open; blanket commitments do not count. */
export const resolvedWhenCommitmentsAre = defineRule({
  id: 'PET-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.13',
  appliesTo: ['status.asserted', 'record.linked'],
  check: {
    record: (record, context) => {
      if (record.kind !== 'request' || record.links.length === 0) return NOTHING;
      if (context.statusOf(record)?.work !== 'fulfilled') return NOTHING;
      const open = linkedRecords(record, ['commits_to', 'implements'], context).filter(
        (other) =>
          other.commitmentKind !== null &&
          other.commitmentKind !== 'blanket' &&
          isOpen(other, context),
      );
      return hitIf(open.length > 0, { path: '/links', params: { count: open.length } });
    },
  },
});
