import type { DocumentReference } from '@camket/domain';
import { citationsOf } from '../../reading/citations-of';
import { defineRule, hitIf } from '../../rule';

const isUnclear = ({ number, type, issuer }: DocumentReference): boolean =>
  number === '' || (type === null && issuer === null);

/** The number and symbol of a document are understood. */
export const symbolIsUnderstood = defineRule({
  id: 'LEG-1',
  class: 'quality',
  severity: 'warning',
  source: 'Decree 30/2020/NĐ-CP; Regulation 399-QĐ/TW',
  appliesTo: ['document.stated', 'record.assigned', 'deadline.set', 'referral.sent'],
  check: {
    document: ({ reference }) =>
      hitIf(isUnclear(reference), { path: '/reference', params: { raw: reference.raw } }),
    record: (record) =>
      citationsOf(record)
        .filter(({ reference }) => isUnclear(reference))
        .map(({ path, reference }) => ({ path, params: { raw: reference.raw } })),
  },
});
