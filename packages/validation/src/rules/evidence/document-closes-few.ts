import { documentKey } from '../../reading/document-key';
import type { DataOf } from '../../register-view';
import type { RuleContext } from '../../rule-context';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Kinds of records that one letter may answer by the dozen. */
const ANSWERED = new Set(['complaint', 'request', 'answer', 'progress']);

type Evidence = DataOf<'evidence.attached'>;

/** Whether two pieces of evidence rest on one document: the same symbol of the same day. */
function isSameDocument(a: Evidence, b: Evidence | undefined): boolean {
  if (a.reference === undefined || b?.reference === undefined)
    return a.evidenceId === b?.evidenceId;
  return (
    a.reference.issuedOn === b.reference.issuedOn &&
    documentKey(a.reference) === documentKey(b.reference)
  );
}

/** All evidence that rests on the same document; empty for all but the one with the smallest id, which speaks for them. */
function sameDocument(evidence: Evidence, { index, register }: RuleContext): Evidence[] {
  if (evidence.reference === undefined) return [evidence];
  const key = documentKey(evidence.reference);
  const isOther = (id: string): boolean =>
    id < evidence.evidenceId && isSameDocument(evidence, register.evidence.get(id));
  if (index.evidenceOfDocument.some(key, isOther)) return [];
  return index.evidenceOfDocument
    .idsOf(key)
    .flatMap((id) => register.evidence.get(id) ?? [])
    .filter((other) => isSameDocument(evidence, other));
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
