import 'fake-indexeddb/auto';
import { zipSync, strToU8, unzipSync, strFromU8 } from 'fflate';
import { verifyRegisterFile, type EventEnvelope } from '@camket/ledger';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { newStore, NOW, writer } from '../../tests/new-store';
import { captureSource } from '../recording/capture-source';
import { pageTakenOf } from '../evidence/page-taken';
import type { ReadArticle } from '../reading/read-article-of-page';
import { appendToStore, type Assertion } from './append-to-store';
import { readBlob } from './blobs-of-store';
import { hashBytes, hashText } from './hash-bytes';
import { importBlobs } from './import-blobs';
import { importLedger } from './import-ledger';
import { openOfficeStore, type OfficeStore } from './open-office-store';
import { outboxOfStore } from './outbox-of-store';
import { randomId } from './random-id';
import { readLedger } from './read-ledger';
import { readRegisterArchive } from './read-register-archive';
import { registerArchiveOf } from './register-archive-of';
import { replicaOfStore } from './replica-of-store';

const ON = '2026-01-05';
const HTML = '<!DOCTYPE html><p>Sở sẽ bố trí vốn. 😀</p>';

const article = (html = HTML): ReadArticle => ({
  url: 'https://a.vn/1',
  canonicalUrl: null,
  title: 'Tin',
  authors: [],
  portal: null,
  publishedAt: null,
  modifiedAt: null,
  language: null,
  text: 'Sở sẽ bố trí vốn.',
  textSha256: hashText('Sở sẽ bố trí vốn.'),
  captions: [],
  attachments: [],
  health: { reasons: [], doubtful: [], missing: [] } as unknown as ReadArticle['health'],
  extractor: { name: '@camket/clip', version: '1' },
  page: { html, url: 'https://a.vn/1', leftOut: ['end-of-page'], takenAtMs: NOW },
  secrecyMarking: null,
});

const captured = (sourceId = randomId(), html = HTML) =>
  captureSource(article(html), { sourceId, on: ON, isPageKept: true });

async function eventsOf(store: OfficeStore): Promise<EventEnvelope[]> {
  return (await readLedger(store)).entries.map(({ event }) => event);
}

async function archiveOf(store: OfficeStore): Promise<Uint8Array> {
  const archive = await registerArchiveOf(store, 'so');
  return new Uint8Array(await archive.arrayBuffer());
}

describe('The page that an article was read from', () => {
  it('is kept with the event that names it by its hash, to the byte, with when it was taken and what it lacks', async () => {
    const store = await newStore();
    const [event] = await appendToStore(store, [captured()], writer);
    const bytes = new TextEncoder().encode(HTML);
    const { html, ext } = event?.data as { html: { sha256: string }; ext: never };
    expect(html).toEqual({
      sha256: hashText(HTML),
      bytes: bytes.length,
      mediaType: 'text/html;charset=utf-8',
    });
    expect((await readBlob(store, html.sha256))?.content).toEqual(bytes);
    expect(pageTakenOf({ ext })).toEqual({
      capturedAt: '2026-01-05T01:00:00.000Z',
      leftOut: ['end-of-page'],
    });
  });

  it('is kept together with its event or not at all', async () => {
    const store = await newStore();
    const refused = {
      type: 'record.withdrawn',
      on: ON,
      data: { recordId: randomId(), reason: 'nghị'.normalize('NFD') },
    } as Assertion;
    await expect(appendToStore(store, [captured(), refused], writer)).rejects.toBeDefined();
    expect(await store.count('blobs')).toBe(0);
    expect(await store.count('entries')).toBe(0);
  });

  it('is not kept where there is no room for pages, and the event names none then', () => {
    const { data, blob } = captureSource(article(), {
      sourceId: randomId(),
      on: ON,
      isPageKept: false,
    });
    expect(blob).toBeUndefined();
    expect(data.html).toBeNull();
  });

  it('is kept once for two sources, and goes when one of them is redacted, here or at the register', async () => {
    const store = await newStore();
    const [first, second] = [randomId(), randomId()];
    await appendToStore(store, [captured(first), captured(second)], writer);
    await appendToStore(store, [captured(randomId(), '<p>Khác</p>')], writer);
    expect(await store.count('blobs')).toBe(2);
    const event = {
      ...(await eventsOf(store))[0]!,
      id: randomId(),
      client: randomId(),
      type: 'source.redacted',
      data: { sourceId: second, reason: 'Theo yêu cầu.' },
    };
    const entry = { n: 1, prev: 'a'.repeat(64), acceptedAt: '2026-01-05T01:00:00Z', event };
    const cursor = { ledger: 'l', n: 1, hash: 'b'.repeat(64) };
    await replicaOfStore(store, () => NOW).saveEntries([{ ...entry, hash: cursor.hash }], cursor);
    expect(await store.getAllKeys('blobs')).toEqual([hashText('<p>Khác</p>')]);
  });

  it('that is no longer as it was proves nothing and is not given', async () => {
    const store = await newStore();
    await appendToStore(store, [captured()], writer);
    const row = (await store.getAll('blobs'))[0]!;
    await store.put('blobs', { ...row, content: new Uint8Array([1]) });
    expect(await readBlob(store, row.sha256)).toBeNull();
  });
});

describe('An archive of the register', () => {
  it('holds a register file that verifies and every page under its hash, and is taken in whole elsewhere', async () => {
    const [from, to] = [await newStore(), await newStore()];
    await appendToStore(from, [captured(), captured(randomId(), '<p>Hai</p>')], writer);
    const bytes = await archiveOf(from);
    const files = unzipSync(bytes);
    const names = [hashText(HTML), hashText('<p>Hai</p>')].map((hash) => `so.blobs/${hash}`);
    expect(Object.keys(files).sort()).toEqual([...names, 'so.jsonl'].sort());
    const file = files['so.jsonl']!;
    expect(verifyRegisterFile(file, { sha256: hashBytes })).toMatchObject({ ok: true, entries: 2 });
    const archive = readRegisterArchive(bytes);
    await importLedger(to, await eventsOf(from), NOW);
    expect(archive && (await importBlobs(to, archive))).toBe(2);
    expect(archive && (await importBlobs(to, archive))).toBe(0);
    expect(await to.getAll('blobs')).toEqual(await from.getAll('blobs'));
  });

  it('brings back neither a page of a redacted source, nor one that is not what its name says, nor one nobody names', async () => {
    const [from, to] = [await newStore(), await newStore()];
    const redacted = randomId();
    const other = '<p>Hai</p>';
    await appendToStore(from, [captured(redacted), captured(randomId(), other)], writer);
    const files = unzipSync(await archiveOf(from));
    const forged = strToU8('<p>hai</p>');
    const stranger = strToU8('<p>Không ai nhắc đến</p>');
    const archive = readRegisterArchive(
      zipSync({
        ...files,
        [`so.blobs/${hashText(other)}`]: forged,
        [`so.blobs/${hashBytes(stranger)}`]: stranger,
      }),
    );
    const gone = { sourceId: redacted, reason: 'Theo yêu cầu.' };
    await appendToStore(from, [{ type: 'source.redacted', on: ON, data: gone }], writer);
    await importLedger(to, await eventsOf(from), NOW);
    expect(archive && (await importBlobs(to, archive))).toBe(0);
    expect(await to.count('blobs')).toBe(0);
  });

  it('is none where a register file is missing, doubled, or the bytes are no archive', () => {
    const one = strToU8('{}');
    expect(readRegisterArchive(zipSync({ 'a.txt': one }))).toBeNull();
    expect(readRegisterArchive(zipSync({ 'a.jsonl': one, 'b.jsonl': one }))).toBeNull();
    expect(readRegisterArchive(strToU8('PK\u0003\u0004 no archive'))).toBeNull();
    expect(readRegisterArchive(zipSync({ 'x/a.jsonl': one }))?.content).toEqual(one);
    expect(strFromU8(one)).toBe('{}');
  });
});

describe('A store of the version before pages were kept', () => {
  it('opens with what it did not send, and keeps pages from then on', async () => {
    const name = `pages-before-${randomId()}`;
    const before = await openDB(name, 2, {
      upgrade(db) {
        db.createObjectStore('identity', { keyPath: 'id' });
        const entries = db.createObjectStore('entries', { keyPath: 'n' });
        entries.createIndex('eventId', 'event.id', { unique: true });
        const outbox = db.createObjectStore('outbox', { keyPath: 'n' });
        outbox.createIndex('eventId', 'eventId', { unique: true });
        outbox.createIndex('state', 'state');
        outbox.createIndex('device', ['client', 'seq'], { unique: true });
        db.createObjectStore('drafts', { keyPath: 'key' });
        db.createObjectStore('places', { keyPath: 'eventId' });
      },
    });
    const held = await newStore();
    const withoutPage = captureSource(article(), {
      sourceId: randomId(),
      on: ON,
      isPageKept: false,
    });
    await appendToStore(held, [withoutPage], writer);
    for (const rows of ['identity', 'entries', 'outbox'] as const)
      for (const row of await held.getAll(rows)) await before.put(rows, row);
    before.close();
    const fresh = { client: randomId(), ledger: randomId(), org: 'local' };
    const store = await openOfficeStore(name, fresh);
    expect(await outboxOfStore(store).readWaiting(9)).toEqual(await eventsOf(held));
    await appendToStore(store, [captured()], writer);
    expect(await store.getAllKeys('blobs')).toEqual([hashText(HTML)]);
  });
});
