import type { StatedTerms } from './stated-terms';

/** Stated terms where the source states nothing. */
export const NOTHING_STATED: StatedTerms = {
  lead: { state: 'not_stated' },
  coordinating: [],
  deadline: { state: 'not_stated' },
  product: { state: 'not_stated' },
  legalBasis: [],
};
