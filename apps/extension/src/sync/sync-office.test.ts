import 'fake-indexeddb/auto';
import type { FetchLike } from '@camket/client';
import { describe, expect, it } from 'vitest';
import type { OpenOffice } from '../settings/open-current-office';
import { LOCAL_OFFICE } from '../settings/office-profiles';
import { appendToStore } from '../store/append-to-store';
import { openOfficeStore, readIdentity } from '../store/open-office-store';
import { outboxOfStore } from '../store/outbox-of-store';
import { randomId } from '../store/random-id';
import { createOfficeSync } from './sync-office';

const NOW = Date.UTC(2026, 0, 5, 1);
const LEDGER = '018f0000-0000-7000-8000-000000000001';

async function openOffice(token: string | null): Promise<OpenOffice> {
  const fresh = { client: randomId(), ledger: randomId(), org: 'local' };
  const store = await openOfficeStore(`sync-${fresh.ledger}`, fresh);
  const { client } = await readIdentity(store);
  const actor = { id: `device:${client}`, role: 'clipper' as const };
  const settings = {
    language: 'vi',
    actorName: '',
    currentOfficeId: 'local',
    offices: [],
    hasSeenWelcome: true,
  } as unknown as OpenOffice['settings'];
  const profile = { ...LOCAL_OFFICE, baseUrl: 'http://127.0.0.1:1', ledger: LEDGER, orgId: 'o' };
  return { settings, profile, store, token, client, actor };
}

const answering = (status: number, body: unknown): FetchLike => {
  return async () => ({
    status,
    headers: { get: () => null },
    text: async () => JSON.stringify(body),
  });
};

const REVOKED = { type: 'about:blank', title: 'Thiết bị đã bị thu hồi', status: 401, code: 'x' };

const saveOne = ({ store, actor }: OpenOffice) =>
  appendToStore(
    store,
    [{ type: 'record.withdrawn', on: '2026-01-05', data: { recordId: randomId(), reason: 'a' } }],
    { actor, now: () => NOW, newId: randomId },
  );

const syncing = (office: OpenOffice, fetch: FetchLike, nowMs = NOW) =>
  createOfficeSync(office, { fetch, now: () => nowMs, random: () => 0.5 });

describe('Syncing an office', () => {
  it('says that the device is signed out and keeps what waits', async () => {
    const office = await openOffice('ck1.a.b');
    await saveOne(office);
    const report = await syncing(office, answering(401, REVOKED)).sync({ now: true });
    expect(report).toMatchObject({ state: 'signed_out', waiting: 1, refused: 0 });
    expect(await outboxOfStore(office.store).readWaiting(9)).toHaveLength(1);
  });

  it('learns that it is signed out also while nothing waits', async () => {
    const office = await openOffice('ck1.a.b');
    const report = await syncing(office, answering(401, REVOKED)).sync({ now: true });
    expect(report).toMatchObject({ state: 'signed_out', waiting: 0 });
  });

  it('says that the register does not continue what was pulled, and changes nothing', async () => {
    const office = await openOffice('ck1.a.b');
    const identity = await readIdentity(office.store);
    const cursor = { ledger: LEDGER, n: 3, hash: 'a'.repeat(64) };
    await office.store.put('identity', { ...identity, cursor });
    const restored = { ledger: LEDGER, head: 1, cursor: 1, entries: [] };
    const report = await syncing(office, answering(200, restored)).sync({ now: true });
    expect(report).toMatchObject({ state: 'diverged', pulled: 0 });
    expect((await readIdentity(office.store)).cursor).toEqual(cursor);
  });

  it('waits with jitter while the register is away, and tries at once when a person asks', async () => {
    const office = await openOffice('ck1.a.b');
    await saveOne(office);
    let calls = 0;
    const away: FetchLike = () => {
      calls += 1;
      return Promise.reject(new Error('away'));
    };
    const office1 = syncing(office, away);
    const report = await office1.sync({ now: false });
    expect(report.state).toBe('waiting');
    expect(report.retryAtMs).toBeGreaterThan(NOW);
    await office1.sync({ now: false });
    expect(calls).toBe(1);
    await office1.sync({ now: true });
    expect(calls).toBe(2);
  });

  it('calls nobody while it works alone', async () => {
    const office = await openOffice(null);
    await saveOne(office);
    const nobody: FetchLike = () => Promise.reject(new Error('must not be called'));
    expect(await syncing(office, nobody).sync({ now: true })).toMatchObject({
      state: 'alone',
      waiting: 1,
    });
  });
});
