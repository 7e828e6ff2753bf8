import type { FetchLike } from '@camket/client';
import { describe, expect, it } from 'vitest';
import { LOCAL_OFFICE } from '../settings/office-profiles';
import { askClips } from './ask-clips';

const settings = { language: 'vi' } as Parameters<typeof askClips>[0]['settings'];
const office = {
  settings,
  profile: { ...LOCAL_OFFICE, baseUrl: 'http://127.0.0.1:1' },
  token: 'ck1.a.b',
};

const record = {
  id: 'r1',
  number: 'GD25-KN01',
  kind: 'request',
  by: 'Lê Thị B',
  acceptedAt: '2026-01-05T17:30:00.000Z',
  exact: 'bổ sung biên chế',
  prefix: 'đề nghị ',
  suffix: '.',
  start: 8,
  end: 24,
};

const answering =
  (records: readonly object[], asked: string[] = []): FetchLike =>
  async (url) => {
    asked.push(url);
    const source = {
      id: 's1',
      title: null,
      textSha256: null,
      capturedBy: 'Lê Thị B',
      capturedOn: '2026-01-06',
      acceptedAt: '2026-01-05T17:30:00.000Z',
      records,
    };
    const body = { url: 'https://a.vn/1', sources: [source] };
    return { status: 200, headers: { get: () => null }, text: async () => JSON.stringify(body) };
  };

describe('Asking who clipped what at an address', () => {
  it('gives each record with who registered it, and the day in Viet Nam', async () => {
    const asked: string[] = [];
    const clips = await askClips(office, 'https://a.vn/1', answering([record], asked));
    expect(asked).toEqual(['http://127.0.0.1:1/api/v1/clips?url=https%3A%2F%2Fa.vn%2F1']);
    expect(clips).toEqual({
      state: 'told',
      clips: [
        {
          recordId: 'r1',
          kind: 'request',
          by: 'Lê Thị B',
          day: '2026-01-06',
          exact: 'bổ sung biên chế',
          prefix: 'đề nghị ',
          suffix: '.',
        },
      ],
    });
  });

  it('leaves out kinds of a later version', async () => {
    const later = answering([{ ...record, kind: 'opinion' }]);
    expect(await askClips(office, 'https://a.vn/1', later)).toEqual({ state: 'told', clips: [] });
  });

  it('says that the register does not answer', async () => {
    const away: FetchLike = () => Promise.reject(new Error('no network'));
    expect((await askClips(office, 'https://a.vn/1', away)).state).toBe('offline');
  });

  it('calls nobody without a register or a token', async () => {
    const fail: FetchLike = () => Promise.reject(new Error('called'));
    const alone = { ...office, profile: LOCAL_OFFICE };
    expect((await askClips(alone, 'https://a.vn/1', fail)).state).toBe('none');
    expect((await askClips({ ...office, token: null }, 'https://a.vn/1', fail)).state).toBe('none');
  });
});
