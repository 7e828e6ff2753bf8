import { defineRule, type Hit } from '../../rule';

const occursTwice = (text: string, exact: string): boolean => {
  const first = text.indexOf(exact);
  return first >= 0 && text.indexOf(exact, first + 1) >= 0;
};

/** Words that stand at several places are told apart by their neighbours. */
export const quotationIsSingledOut = defineRule({
  id: 'SRC-3',
  class: 'quality',
  severity: 'warning',
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
      for (const [at, { sourceId, exact, prefix, suffix }] of quotations.entries()) {
        if (prefix !== '' || suffix !== '') continue;
        const text = register.sources.get(sourceId)?.text ?? '';
        if (occursTwice(text, exact))
          hits.push({ path: `/quotations/${String(at)}`, quotation: at });
      }
      return hits;
    },
  },
});
