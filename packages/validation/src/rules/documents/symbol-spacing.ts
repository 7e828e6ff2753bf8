import { citationsOf } from '../../reading/citations-of';
import { defineRule, hitIf } from '../../rule';

/** A space beside the hyphen or slash of a symbol: "71- NQ/TW", "35/ NQ-CP". */
const SPACED = /[\p{N}\p{Lu}](?: [-/] ?|[-/] )\p{Lu}/u;

/** The spacing of a symbol was mended while reading it. */
export const symbolSpacing = defineRule({
  id: 'LEG-4',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.10; Decree 30/2020/NĐ-CP, symbols without spaces',
  appliesTo: ['document.stated', 'record.assigned', 'deadline.set', 'referral.sent'],
  check: {
    document: ({ reference }) =>
      hitIf(SPACED.test(reference.raw), { path: '/reference/raw', params: { raw: reference.raw } }),
    record: (record) =>
      citationsOf(record)
        .filter(({ reference }) => SPACED.test(reference.raw))
        .map(({ path, reference }) => ({ path, params: { raw: reference.raw } })),
  },
});
