import { createRegister } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../recording/passage-draft';
import type { ReadArticle } from '../reading/read-article-of-page';
import { clippedBy } from './clipped-by';
import { lookUpClips } from './look-up-clips';
import { clipsToCome, NO_CLIPS, type OfficeClip, type OfficeClips } from './office-clips';
import { openProposals } from './open-proposals';
import { marksOf } from './paint-page';
import type { PanelContext } from './panel-context';
import { createObservable, INITIAL_STATE, type PanelState } from './panel-state';

const article = { url: 'https://a.vn/1?x=1', canonicalUrl: 'https://a.vn/1' } as ReadArticle;
const register = createRegister({ ledger: 'l', org: 'o' });
const quote = { exact: 'bổ sung biên chế', prefix: 'đề nghị ', suffix: '.' };

const clip = (more: Partial<OfficeClip> = {}): OfficeClip => ({
  recordId: 'r1',
  kind: 'request',
  by: 'Lê Thị B',
  day: '2026-01-05',
  ...quote,
  ...more,
});
const told = (...clips: OfficeClip[]): OfficeClips => ({ state: 'told', clips });

describe('What colleagues registered of an article', () => {
  it('is named with who and when, before it is pulled', () => {
    const clips = told(
      clip(),
      clip({ recordId: 'r2' }),
      clip({ recordId: 'r3', by: 'device:018f', day: '2026-01-07' }),
    );
    expect(clippedBy(register, article, clips)).toEqual([
      { name: null, actorId: 'device:018f', day: '2026-01-07', count: 1 },
      { name: 'Lê Thị B', actorId: 'Lê Thị B', day: '2026-01-05', count: 2 },
    ]);
  });

  it('counts once when it was pulled', () => {
    const pulled = { ...register, records: new Map([['r1', {}]]) } as unknown as typeof register;
    expect(clipsToCome(told(clip()), pulled)).toEqual([]);
  });

  it('is painted by its kind, and not proposed again', () => {
    const proposal = {
      key: '8-24',
      draft: emptyDraft({ ...quote, start: 8, end: 24 }, 'request'),
      groupLabel: null,
      because: [],
      gaps: [],
      links: [],
      state: 'open',
    } as const;
    const state: PanelState = { ...INITIAL_STATE, article, register, proposals: [proposal] };
    expect(openProposals(state)).toHaveLength(1);
    const known = { ...state, officeClips: told(clip()) };
    expect(openProposals(known)).toEqual([]);
    expect(marksOf(known)).toEqual([{ kind: 'request', ...quote }]);
  });
});

describe('Asking the office’s register about an article', () => {
  function panel(isConnected: boolean, answer: OfficeClips) {
    const asked: string[] = [];
    const office = { profile: { baseUrl: isConnected ? 'http://127.0.0.1:1' : null }, token: 't' };
    const context = {
      state: createObservable<PanelState>({ ...INITIAL_STATE, article, register }),
      office,
      askClips: async (url: string) => {
        asked.push(url);
        return answer;
      },
    } as unknown as PanelContext;
    return { context, asked };
  }

  it('asks for the canonical address once, and keeps what it is told', async () => {
    const { context, asked } = panel(true, told(clip()));
    await lookUpClips(context, article);
    expect(asked).toEqual(['https://a.vn/1']);
    expect(context.state.get().officeClips).toEqual(told(clip()));
  });

  it('says that it is offline', async () => {
    const { context } = panel(true, { state: 'offline', clips: [] });
    await lookUpClips(context, article);
    expect(context.state.get().officeClips.state).toBe('offline');
  });

  it('asks nobody without a register', async () => {
    const { context, asked } = panel(false, told(clip()));
    await lookUpClips(context, article);
    expect(asked).toEqual([]);
    expect(context.state.get().officeClips).toBe(NO_CLIPS);
  });

  it('drops an answer that comes after the tab went elsewhere', async () => {
    const { context } = panel(true, told(clip()));
    const asking = lookUpClips(context, article);
    context.state.change({ article: null, officeClips: NO_CLIPS });
    await asking;
    expect(context.state.get().officeClips).toBe(NO_CLIPS);
  });
});
