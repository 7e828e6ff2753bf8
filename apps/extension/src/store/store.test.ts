import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { verifyRegisterFile, writeRegisterFile } from '@camket/ledger';
import { openDB, type IDBPDatabase } from 'idb';
import { describe, expect, it } from 'vitest';
import { newStore, NOW, writer } from '../../tests/new-store';
import { appendToStore, type Assertion } from './append-to-store';
import { hashBytes } from './hash-bytes';
import { importLedger } from './import-ledger';
import { openOfficeStore, readIdentity } from './open-office-store';
import { outboxOfStore } from './outbox-of-store';
import { randomId } from './random-id';
import { readLedger } from './read-ledger';
import { replicaOfStore } from './replica-of-store';

/** The stores as the first version made them. */
function createVersion1(db: IDBPDatabase): void {
  db.createObjectStore('identity', { keyPath: 'id' });
  const entries = db.createObjectStore('entries', { keyPath: 'n' });
  entries.createIndex('eventId', 'event.id', { unique: true });
  const outbox = db.createObjectStore('outbox', { keyPath: 'n' });
  outbox.createIndex('eventId', 'eventId', { unique: true });
  outbox.createIndex('state', 'state');
  outbox.createIndex('device', ['client', 'seq'], { unique: true });
  db.createObjectStore('drafts', { keyPath: 'key' });
}

const withdrawn = (reason: string): Assertion => ({
  type: 'record.withdrawn',
  on: '2026-01-05',
  data: { recordId: randomId(), reason },
});

describe('The store of an office', () => {
  it('numbers a device’s events without gaps and chains them into a ledger that verifies', async () => {
    const store = await newStore();
    await appendToStore(store, [withdrawn('một'), withdrawn('hai')], writer);
    await appendToStore(store, [withdrawn('ba')], writer);
    const ledger = await readLedger(store);
    expect(ledger.entries.map(({ event }) => event.seq)).toEqual([1, 2, 3]);
    const file = writeRegisterFile(ledger, hashBytes);
    expect(verifyRegisterFile(file, { sha256: hashBytes })).toMatchObject({ ok: true, entries: 3 });
  });

  it('writes all of a saving or nothing of it', async () => {
    const store = await newStore();
    const broken = withdrawn('NFC'.normalize('NFD'));
    const notNfc = { ...broken, data: { ...broken.data, reason: 'nghị'.normalize('NFD') } };
    const saving = appendToStore(store, [withdrawn('một'), notNfc as Assertion], writer);
    await expect(saving).rejects.toMatchObject({ code: 'event-refused' });
    expect(await store.count('entries')).toBe(0);
    expect(await outboxOfStore(store).counts()).toEqual({ waiting: 0, refused: 0 });
    expect((await readIdentity(store)).nextSeq).toBe(1);
  });

  it('keeps two savings at once apart and in order', async () => {
    const store = await newStore();
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((reason) => appendToStore(store, [withdrawn(reason)], writer)),
    );
    const events = await outboxOfStore(store).readWaiting(10);
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('ends the draft in the same transaction', async () => {
    const store = await newStore();
    await store.put('drafts', { key: 'passage:a', value: 1, savedAtMs: NOW });
    await appendToStore(store, [withdrawn('một')], { ...writer, draftKey: 'passage:a' });
    expect(await store.get('drafts', 'passage:a')).toBeUndefined();
  });

  it('keeps what was refused with the register’s words and never drops it', async () => {
    const store = await newStore();
    const [event] = await appendToStore(store, [withdrawn('một')], writer);
    const outbox = outboxOfStore(store);
    const text = { vi: 'Không nhận', en: 'Refused' };
    await outbox.settle([
      {
        eventId: event?.id ?? '',
        result: {
          outcome: 'refused',
          id: event?.id ?? '',
          code: 'invalid-content',
          message: text,
          hint: text,
          errors: [],
        },
      },
    ]);
    expect(await outbox.counts()).toEqual({ waiting: 0, refused: 1 });
    expect((await outbox.readRefused())[0]?.event.id).toBe(event?.id);
  });

  it('sends again from a place on when the register was restored from older data', async () => {
    const store = await newStore();
    const events = await appendToStore(store, [withdrawn('1'), withdrawn('2')], writer);
    const outbox = outboxOfStore(store);
    await outbox.settle(
      events.map(({ id }, index) => ({
        eventId: id,
        result: {
          outcome: 'accepted',
          id,
          n: index + 1,
          hash: 'a'.repeat(64),
          acceptedAt: '2026-01-05T01:00:00Z',
          numbers: [],
        },
      })),
    );
    const { client } = await readIdentity(store);
    expect(await outbox.requeue(client, 2)).toBe(1);
    expect(await outbox.requeue(client, 9)).toBe(0);
    expect((await outbox.readWaiting(9)).map(({ seq }) => seq)).toEqual([2]);
  });

  it('takes an event that comes back from the register once, and counts it as sent', async () => {
    const store = await newStore();
    const [event] = await appendToStore(store, [withdrawn('một')], writer);
    const replica = replicaOfStore(store, () => NOW);
    const entry = {
      n: 1,
      prev: 'a'.repeat(64),
      acceptedAt: '2026-01-05T01:00:00Z',
      event: event!,
      hash: 'b'.repeat(64),
    };
    await replica.saveEntries([entry], { ledger: 'l', n: 1, hash: entry.hash });
    expect(await store.count('entries')).toBe(1);
    expect(await outboxOfStore(store).counts()).toEqual({ waiting: 0, refused: 0 });
    expect(await replica.readCursor()).toEqual({ ledger: 'l', n: 1, hash: entry.hash });
  });

  it('takes another device’s ledger in once, to be sent in that device’s order', async () => {
    const [from, to] = [await newStore(), await newStore()];
    await appendToStore(from, [withdrawn('một'), withdrawn('hai')], writer);
    const events = (await readLedger(from)).entries.map(({ event }) => event);
    expect(await importLedger(to, events, NOW)).toBe(2);
    expect(await importLedger(to, events, NOW)).toBe(0);
    expect(await outboxOfStore(to).readWaiting(9)).toEqual(events);
  });

  it('opens the store of the first version with its unsent events', async () => {
    const released = JSON.parse(
      readFileSync(new URL('./conformance/store-v1.json', import.meta.url), 'utf8'),
    ) as Record<'identity' | 'entries' | 'outbox', object[]>;
    const first = await openDB('store-of-version-1', 1, { upgrade: createVersion1 });
    for (const name of ['identity', 'entries', 'outbox'] as const)
      for (const row of released[name]) await first.put(name, row);
    first.close();
    const fresh = { client: randomId(), ledger: randomId(), org: 'local' };
    const store = await openOfficeStore('store-of-version-1', fresh);
    const waiting = await outboxOfStore(store).readWaiting(9);
    expect(waiting.map(({ seq }) => seq)).toEqual([1]);
    await appendToStore(store, [withdrawn('tiếp')], writer);
    const file = writeRegisterFile(await readLedger(store), hashBytes);
    expect(verifyRegisterFile(file, { sha256: hashBytes }).ok).toBe(true);
    expect((await replicaOfStore(store, () => NOW).readCursor()).n).toBe(0);
  });
});
