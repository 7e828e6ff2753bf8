import type { PassageKind } from '@camket/domain/data';
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
