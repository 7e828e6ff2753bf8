import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../recording/passage-draft';
import { quoteAt } from '../reading/find-words-in-text';
import type { Proposal } from '../reading/proposal';
import { relationBetween } from '../reading/relation-between';
import { keyOfRecord, recordIdOfKey } from './link-targets';
import { createObservable, INITIAL_STATE } from './panel-state';
import type { PanelContext } from './panel-context';
import { mergeWithNext, splitProposal } from './reshape-proposals';

describe('How two passages belong together', () => {
  it.each([
    ['request', 'complaint', 'requests_about', false],
    ['complaint', 'request', 'requests_about', true],
    ['answer', 'request', 'answers', false],
    ['request', 'pledge', 'commits_to', true],
    ['directive', 'answer', 'commits_to', false],
    ['referral', 'request', 'refers', false],
    ['pledge', 'directive', 'implements', false],
    ['pledge', 'progress', 'reports_on', true],
    ['complaint', 'complaint', 'related', false],
    ['target', 'directive', 'related', false],
  ] as const)('%s and %s: %s, reversed: %s', (...[from, to, relation, isReversed]) => {
    expect(relationBetween(from, to)).toEqual({ relation, isReversed });
  });

  it('follows from keys of proposals and of records, which are told apart', () => {
    expect(recordIdOfKey(keyOfRecord('a'))).toBe('a');
    expect(recordIdOfKey('12-40')).toBeNull();
  });
});

describe('Links of passages that change their shape', () => {
  const text = 'đề nghị bổ sung biên chế; sửa chữa trường học; trả lời bằng văn bản';
  const proposal = (start: number, end: number, links: Proposal['links'] = []): Proposal => ({
    key: `${start}-${end}`,
    draft: emptyDraft(quoteAt(text, start, end), 'request'),
    groupLabel: null,
    because: [],
    gaps: [],
    links,
    state: 'open',
  });
  const answer = (toKey: string) =>
    proposal(47, 67, [{ fromKey: '47-67', toKey, relation: 'answers' }]);

  function contextOf(proposals: readonly Proposal[]): PanelContext {
    const article = { text } as NonNullable<(typeof INITIAL_STATE)['article']>;
    const state = createObservable({ ...INITIAL_STATE, article, proposals });
    // Only the state is touched by reshaping.
    return { state } as unknown as PanelContext;
  }

  it('lead to the first part after a split', () => {
    const context = contextOf([proposal(0, 45), answer('0-45')]);
    splitProposal(context, proposal(0, 45));
    const { proposals } = context.state.get();
    expect(proposals.map(({ draft }) => draft.text)).toEqual([
      'đề nghị bổ sung biên chế',
      'sửa chữa trường học',
      'trả lời bằng văn bản',
    ]);
    expect(proposals[2]?.links).toEqual([{ fromKey: '47-67', toKey: '0-24', relation: 'answers' }]);
  });

  it('lead to the whole after a merge, and never to itself', () => {
    const own = [{ fromKey: '0-24', toKey: '26-45', relation: 'related' }] as const;
    const context = contextOf([proposal(0, 24, own), proposal(26, 45), answer('26-45')]);
    mergeWithNext(context, proposal(0, 24, own));
    const { proposals } = context.state.get();
    expect(proposals.map(({ key }) => key)).toEqual(['0-45', '47-67']);
    expect(proposals[0]?.links).toEqual([]);
    expect(proposals[1]?.links).toEqual([{ fromKey: '47-67', toKey: '0-45', relation: 'answers' }]);
  });
});
