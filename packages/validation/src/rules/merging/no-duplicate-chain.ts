import { defineRule, hitIf, NOTHING } from '../../rule';

/** A record is merged into one that goes on, never into one that was itself merged, and never into itself. */
export const noDuplicateChain = defineRule({
  id: 'DUP-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.15',
  appliesTo: ['record.merged', 'record.superseded'],
  check: {
    record: ({ id, closedBy }, { register }) => {
      if (closedBy === null || closedBy.kind === 'split' || closedBy.kind === 'withdrawn')
        return NOTHING;
      const isClosed = (intoId: string): boolean =>
        (register.records.get(intoId)?.closedBy ?? null) !== null;
      const isChain = closedBy.intoIds.some((intoId) => intoId === id || isClosed(intoId));
      return hitIf(isChain, { path: '/closedBy/intoIds' });
    },
  },
});
