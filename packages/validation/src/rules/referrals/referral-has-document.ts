import { defineRule, hitIf } from '../../rule';

/** A referral names its document and the document's date. */
export const referralHasDocument = defineRule({
  id: 'REFR-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.14',
  appliesTo: ['referral.sent'],
  check: {
    referral: ({ sent }) => {
      const { document } = sent.event.data;
      const missing =
        document === null ? 'document' : document.issuedOn === null ? 'document_day' : null;
      return hitIf(missing !== null, {
        path: '/sent/event/data/document',
        params: { missing: missing ?? '' },
      });
    },
  },
});
