import type { PassageKind } from '@camket/domain/data';
import type { LinkRelation } from './proposal';

const PETITIONS: readonly PassageKind[] = ['complaint', 'request'];
const COMMITTED_TO: readonly PassageKind[] = [...PETITIONS, 'answer'];

/** What a passage of one kind does to one of another; the first line that fits counts. */
const RELATIONS: readonly (readonly [PassageKind, readonly PassageKind[], LinkRelation])[] = [
  ['request', ['complaint'], 'requests_about'],
  ['answer', PETITIONS, 'answers'],
  ['referral', PETITIONS, 'refers'],
  ['pledge', COMMITTED_TO, 'commits_to'],
  ['directive', COMMITTED_TO, 'commits_to'],
  ['target', COMMITTED_TO, 'commits_to'],
  ['pledge', ['directive'], 'implements'],
  ['progress', [...COMMITTED_TO, 'pledge', 'directive', 'target', 'referral'], 'reports_on'],
];

function says(from: PassageKind, to: PassageKind): LinkRelation | null {
  return RELATIONS.find(([one, others]) => one === from && others.includes(to))?.[2] ?? null;
}

/**
 * How two kinds belong together, and in which direction; what fits no other relation is related.
 *
 * @example
 * relationBetween('complaint', 'request'); // => { relation: 'requests_about', isReversed: true }
 */
export function relationBetween(
  from: PassageKind,
  to: PassageKind,
): { readonly relation: LinkRelation; readonly isReversed: boolean } {
  const straight = says(from, to);
  if (straight) return { relation: straight, isReversed: false };
  const reversed = says(to, from);
  return reversed
    ? { relation: reversed, isReversed: true }
    : { relation: 'related', isReversed: false };
}
