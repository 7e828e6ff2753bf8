import { describe, expect, it } from 'vitest';
import type { FetchLike } from './call-operation';
import { createRegisterClient } from './register-client';

type Sent = { url: string; init: Parameters<FetchLike>[1] };

function createFetch(status: number, body: unknown, headers: Record<string, string> = {}) {
  const sent: Sent[] = [];
  const fetch: FetchLike = async (url, init) => {
    sent.push({ url, init });
    return {
      status,
      headers: { get: (name) => headers[name.toLowerCase()] ?? null },
      text: async () => (typeof body === 'string' ? body : JSON.stringify(body)),
    };
  };
  return { fetch, sent };
}

const baseUrl = 'http://127.0.0.1:4180/';

describe('createRegisterClient', () => {
  it('calls the path of the operation with the token and the language', async () => {
    const { fetch, sent } = createFetch(200, {
      asOf: '2026-01-05',
      knownAt: '2026-01-05T00:00:00Z',
      total: 0,
      records: [],
    });
    const client = createRegisterClient({ baseUrl, token: 'secret', fetch, language: 'en' });
    const answer = await client.records({ q: 'biên chế', limit: 5 });
    expect(answer.ok).toBe(true);
    expect(sent[0]?.url).toBe(
      'http://127.0.0.1:4180/api/v1/records?q=bi%C3%AAn%20ch%E1%BA%BF&limit=5',
    );
    expect(sent[0]?.init.headers).toMatchObject({
      authorization: 'Bearer secret',
      'accept-language': 'en',
    });
  });

  it('keeps keys it does not know, so that an older device reads a newer register', async () => {
    const { fetch } = createFetch(200, {
      status: 'ok',
      camket: 1,
      version: '9',
      database: '18',
      later: true,
    });
    const answer = await createRegisterClient({ baseUrl, fetch }).health();
    expect(answer.ok && answer.value).toMatchObject({ later: true });
  });

  it('gives a problem with the seconds to wait, in milliseconds', async () => {
    const problem = {
      type: 'urn:camket:problem:not-available',
      title: 'Bận',
      status: 503,
      code: 'not-available',
    };
    const { fetch } = createFetch(503, problem, { 'retry-after': '3' });
    const answer = await createRegisterClient({ baseUrl, fetch }).session();
    expect(answer).toEqual({
      ok: false,
      failure: { kind: 'problem', status: 503, problem, retryAfterMs: 3000 },
    });
  });

  it('does not mistake another program on the same port for the register', async () => {
    const { fetch } = createFetch(200, '<html>Router</html>');
    expect(await createRegisterClient({ baseUrl, fetch }).health()).toMatchObject({
      ok: false,
      failure: { kind: 'unreadable' },
    });
  });

  it('says offline when nothing answers', async () => {
    const client = createRegisterClient({
      baseUrl,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    expect(await client.health()).toEqual({
      ok: false,
      failure: { kind: 'offline', message: 'fetch failed' },
    });
  });
});
