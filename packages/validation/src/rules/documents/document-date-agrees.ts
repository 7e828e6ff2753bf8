import type { DocumentReference } from '@camket/domain';
import { citationsOf } from '../../reading/citations-of';
import { daysBetween } from '../../reading/day-math';
import { documentKey } from '../../reading/document-key';
import type { RuleContext } from '../../rule-context';
import { defineRule, NOTHING, type Hit } from '../../rule';

/** Numbers of the Party's centre begin again with each term of about five years, so only near days are compared. */
const SAME_TERM_DAYS = 900;

/** Only a symbol that stands for one document can disagree about its date. */
function mustAgree(a: DocumentReference, b: DocumentReference): boolean {
  if (a.year !== null) return true;
  const isCentral = a.side === 'party' && /^TW(?!\p{L})/u.test(a.issuer ?? '');
  return isCentral && Math.abs(daysBetween(a.issuedOn ?? '', b.issuedOn ?? '')) < SAME_TERM_DAYS;
}

function judge(reference: DocumentReference, path: string, context: RuleContext): readonly Hit[] {
  if (reference.issuedOn === null) return NOTHING;
  let known: string | null = null;
  context.index.documentsBySymbol.some(documentKey(reference), (id) => {
    const other = context.register.documents.get(id)?.reference;
    const differs =
      other !== undefined && other.issuedOn !== null && other.issuedOn !== reference.issuedOn;
    if (differs && mustAgree(reference, other)) known = other.issuedOn;
    return known !== null;
  });
  return known === null ? NOTHING : [{ path, params: { raw: reference.raw, known } }];
}

/** A cited date agrees with the date that the register knows for that document. */
export const documentDateAgrees = defineRule({
  id: 'LEG-3',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết domain model 6.10',
  appliesTo: ['document.stated', 'record.assigned', 'deadline.set', 'referral.sent'],
  check: {
    document: ({ reference }, context) => judge(reference, '/reference/issuedOn', context),
    record: (record, context) =>
      citationsOf(record).flatMap(({ path, reference }) => judge(reference, path, context)),
  },
});
