import { defineRule, hitIf, NOTHING } from '../../rule';

/** A record number is held by one record only. */
export const numberIsUnique = defineRule({
  id: 'REF-3',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.1; numbers are permanent and never reused',
  appliesTo: ['number.allotted'],
  check: {
    record: ({ id, number }, { index, register }) => {
      if (number === null || index.recordsByNumber.countOf(number) < 2) return NOTHING;
      const holdsIt = (other: string): boolean =>
        other !== id && register.records.get(other)?.number === number;
      const isTaken = index.recordsByNumber.some(number, holdsIt);
      return hitIf(isTaken, { path: '/number', params: { number } });
    },
  },
});
