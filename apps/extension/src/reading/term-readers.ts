import type { TermReaders } from '../recording/stated-terms-of';

/** How typed words are understood: what cannot be understood is kept as printed and never guessed. */
export function createTermReaders(): TermReaders {
  return {
    readDeadline: (words) => ({ kind: 'vague', raw: words }),
    readReference: (words) => ({
      raw: words,
      side: null,
      type: null,
      number: '',
      year: null,
      issuer: null,
      issuedOn: null,
    }),
    findAgency: (words) => ({ name: words }),
  };
}
