import { documentKey } from '../../reading/document-key';
import type { DataOf } from '../../register-view';
import type { RuleContext } from '../../rule-context';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Kinds of records that one letter may answer by the dozen. */
const ANSWERED = new Set(['complaint', 'request', 'answer', 'progress']);

/** All evidence that rests on the same document, in the order of the ids. */
function sameDocument(
  evidence: DataOf<'evidence.attached'>,
  context: RuleContext,
): DataOf<'evidence.attached'>[] {
  if (evidence.reference === undefined) return [evidence];
  const ids = [...context.index.evidenceOfDocument.idsOf(documentKey(evidence.reference))].sort();
  return ids.flatMap((id) => context.register.evidence.get(id) ?? []);
}

/** One document does not close many commitments; an answer to many petitions is normal. */
export const documentClosesFew = defineRule({
  id: 'EVD-3',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.16',
  appliesTo: ['evidence.attached'],
  check: {
    evidence: (evidence, context) => {
      if (evidence.kind !== 'document') return NOTHING;
      const all = sameDocument(evidence, context);
      if (all[0]?.evidenceId !== evidence.evidenceId) return NOTHING;
      const closed = new Set(all.flatMap(({ recordIds }) => recordIds as readonly string[]));
      const commitments = [...closed].filter(
        (id) => !ANSWERED.has(context.register.records.get(id)?.kind ?? 'answer'),
      );
      return hitIf(commitments.length > context.thresholds.documentCloses, {
        path: '/recordIds',
        params: { count: commitments.length, title: evidence.title },
      });
    },
  },
});
