import type { PassageKind } from '@camket/domain/data';
import type { LinkRelation } from '../reading/proposal';
import { recordOfProposal } from './open-proposals';
import type { PanelState } from './panel-state';
import { recordsOfArticle } from './records-of-article';

/** What a passage can be linked with: another proposal of the article, or a record of it. */
export interface LinkTarget {
  /** Key of a proposal, or `record:` and the id of a record. */
  readonly key: string;
  readonly kind: PassageKind;
  readonly text: string;
}

const RECORD = 'record:';

/**
 * The key by which a record is linked.
 *
 * @example
 * keyOfRecord('018f'); // => 'record:018f'
 */
export function keyOfRecord(recordId: string): string {
  return RECORD + recordId;
}

/**
 * The record that a key names; null for the key of a proposal.
 *
 * @example
 * recordIdOfKey('record:018f'); // => '018f'
 */
export function recordIdOfKey(key: string): string | null {
  return key.startsWith(RECORD) ? key.slice(RECORD.length) : null;
}

/** Everything of the article that can be linked, registered or still proposed, in the order of its words. */
export function linkTargets(state: PanelState): LinkTarget[] {
  const { register, article, proposals } = state;
  if (!register || !article) return [];
  const records = recordsOfArticle(register, article).map(({ record, quotations }) => ({
    key: keyOfRecord(record.id),
    kind: record.kind,
    text: record.text,
    start: quotations[0]?.start ?? 0,
  }));
  const open = proposals
    .filter((one) => one.state === 'open' && recordOfProposal(state, one) === null)
    .map(({ key, draft }) => ({
      key,
      kind: draft.kind,
      text: draft.text,
      start: draft.quote.start,
    }));
  return [...records, ...open].sort((a, b) => a.start - b.start);
}

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
