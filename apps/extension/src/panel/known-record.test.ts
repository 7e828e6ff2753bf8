import { describe, expect, it } from 'vitest';
import type { PassageKind } from '@camket/domain/data';
import { quoteAt } from '../reading/find-words-in-text';
import type { Proposal } from '../reading/proposal';
import { emptyDraft } from '../recording/passage-draft';
import { knownAmong, knownRecordOf } from './known-record';
import { INITIAL_STATE, type PanelState } from './panel-state';

const FIRST_PAPER = 'https://cong.vn/1';
const SECOND_PAPER = 'https://bao.vn/9';
const PROMISE = 'Sở Xây dựng sẽ sửa chữa 12 km đường liên xã trước ngày 30/6/2026';

const LONG =
  'Hội nghị bàn nhiều việc: chuyển đổi cơ cấu cây trồng, cấp nước sạch cho ba thôn, thu gom rác thải, bảo vệ rừng đầu nguồn, mở rộng chợ và bến xe, chăm lo người cao tuổi, dạy nghề cho thanh niên.';

interface Given {
  readonly url?: string;
  readonly kind?: PassageKind;
  readonly eventId?: string;
  readonly closedBy?: string | null;
  readonly text?: string;
}

/** The panel on the second paper's article, of an event of which the first paper's article is registered. */
function stateWith({
  url = SECOND_PAPER,
  kind = 'pledge',
  eventId = 'e',
  closedBy = null,
  text = PROMISE,
}: Given): PanelState {
  const quotations = [{ sourceId: 's', exact: PROMISE, start: 0, end: PROMISE.length }];
  const record = { id: 'r', eventId, kind, text, closedBy, quotations };
  return {
    ...INITIAL_STATE,
    register: {
      sources: new Map([['s', { sourceId: 's', url: FIRST_PAPER, canonicalUrl: null }]]),
      records: new Map([['r', record]]),
    },
    article: { url, canonicalUrl: null },
    event: { eventId: 'e' },
  } as unknown as PanelState;
}

const proposalOf = (words: string, kind: PassageKind = 'pledge') =>
  ({ draft: emptyDraft(quoteAt(words, 0, words.length), kind) }) as Proposal;

describe('What another paper says already', () => {
  it.each([
    ['the same words', PROMISE, 'pledge'],
    ['another figure', PROMISE.replace('12 km', '14 km'), 'pledge'],
    ['another kind of commitment', PROMISE, 'directive'],
    ['words around it', `Cùng ngày, ${PROMISE} theo phản ánh của bà con.`, 'pledge'],
  ] as const)('is known by %s', (_what, words, kind) => {
    expect(knownRecordOf(stateWith({}), proposalOf(words, kind))?.id).toBe('r');
  });

  it('is known by the words of the quotation where the office wrote its own', () => {
    const state = stateWith({ text: 'Sửa đường liên xã' });
    expect(knownRecordOf(state, proposalOf(PROMISE))?.id).toBe('r');
  });

  it.each([
    ['other words', {}, 'Sở Y tế sẽ bổ sung thuốc cho trạm y tế xã', 'pledge'],
    ['a few words of a long passage', {}, `${LONG} ${PROMISE}`, 'pledge'],
    ['a petition in the words of a pledge', {}, PROMISE, 'request'],
    ['a record of another event', { eventId: 'other' }, PROMISE, 'pledge'],
    ['a record that was withdrawn', { closedBy: 'x' }, PROMISE, 'pledge'],
    ['a record of this very article', { url: FIRST_PAPER }, PROMISE, 'pledge'],
  ] as const)('is not known by %s', (...[, given, words, kind]) => {
    expect(knownRecordOf(stateWith(given), proposalOf(words, kind))).toBeNull();
  });

  it('is told apart from what is new', () => {
    const [known, fresh] = [proposalOf(PROMISE), proposalOf('Sở Y tế sẽ bổ sung thuốc')];
    expect(knownAmong(stateWith({}), [known, fresh]).map(({ proposal }) => proposal)).toEqual([
      known,
    ]);
  });
});
