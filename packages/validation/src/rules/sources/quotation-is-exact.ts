import { defineRule, type Hit } from '../../rule';

/** A quotation equals the slice of its source text that it names. */
export const quotationIsExact = defineRule({
  id: 'SRC-2',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.2; W3C Web Annotation, text quote selector',
  appliesTo: [
    'petition.itemised',
    'answer.recorded',
    'commitment.recorded',
    'target.set',
    'progress.reported',
    'quotation.attached',
  ],
  check: {
    record: ({ quotations }, { register }) => {
      const hits: Hit[] = [];
      for (const [at, { sourceId, exact, start, end }] of quotations.entries()) {
        const source = register.sources.get(sourceId);
        if (source === undefined || source.isRedacted) continue;
        if (source.text.slice(start, end) !== exact)
          hits.push({ path: `/quotations/${String(at)}/exact`, quotation: at });
      }
      return hits;
    },
  },
});
