import { FIELDS } from '@camket/domain/data';
import { defineRule, hitIf, NOTHING } from '../../rule';

const KNOWN = new Set<string>(FIELDS.map((field) => field.key));

/** A field is one of the vocabulary or of the office's own list. */
export const fieldIsKnown = defineRule({
  id: 'CLS-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 1, fields',
  appliesTo: ['record.classified'],
  check: {
    record: ({ field }, { fields }) =>
      field === null || KNOWN.has(field)
        ? NOTHING
        : hitIf(!fields.includes(field), { path: '/field', params: { field } }),
  },
});
