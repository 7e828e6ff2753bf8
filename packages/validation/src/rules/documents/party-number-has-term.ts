import type { DocumentReference } from '@camket/domain';
import { citationsOf } from '../../reading/citations-of';
import { defineRule, hitIf } from '../../rule';

const lacksTerm = ({ side, number, term, issuedOn }: DocumentReference): boolean =>
  side === 'party' && number !== '' && term === undefined && issuedOn === null;

/** A Party document is told apart by its term or its date, since numbers begin again each term. */
export const partyNumberHasTerm = defineRule({
  id: 'LEG-2',
  class: 'quality',
  severity: 'warning',
  source: 'Regulation 399-QĐ/TW: numbering per type per term',
  appliesTo: ['document.stated', 'record.assigned', 'deadline.set', 'referral.sent'],
  check: {
    document: ({ reference }) =>
      hitIf(lacksTerm(reference), { path: '/reference', params: { raw: reference.raw } }),
    record: (record) =>
      citationsOf(record)
        .filter(({ reference }) => lacksTerm(reference))
        .map(({ path, reference }) => ({ path, params: { raw: reference.raw } })),
  },
});
