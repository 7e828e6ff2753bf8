import 'fake-indexeddb/auto';
import { readRegisterFile, verifyRegisterFile } from '@camket/ledger';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { appendToStore } from '../store/append-to-store';
import { nameBlob } from '../store/blobs-of-store';
import { hashBytes } from '../store/hash-bytes';
import { openOfficeStore, STORE_VERSION } from '../store/open-office-store';
import { randomId } from '../store/random-id';
import { readRegisterArchive } from '../store/read-register-archive';
import { openAsItIs } from './open-as-it-is';
import { rescueFile } from './rescue-file';

const DAY = '2026-01-05';

/** A store with one event, as a later version of the extension would leave it. */
async function storeOfLaterVersion(): Promise<string> {
  const fresh = { client: randomId(), ledger: randomId(), org: 'local' };
  const name = `rescue-${fresh.client}`;
  const store = await openOfficeStore(name, fresh);
  await appendToStore(
    store,
    [
      {
        type: 'record.withdrawn',
        on: DAY,
        data: { recordId: randomId(), reason: 'ghi hai lần' },
      },
    ],
    {
      actor: { id: `device:${fresh.client}`, role: 'clipper' },
      now: () => Date.UTC(2026, 0, 5),
      newId: randomId,
    },
  );
  store.close();
  (await openDB(name, STORE_VERSION + 1)).close();
  return name;
}

describe('A store that does not open as it should', () => {
  it('of a later version is refused, and its whole ledger can still be taken away in a file that verifies', async () => {
    const name = await storeOfLaterVersion();
    const fresh = { client: randomId(), ledger: randomId(), org: 'local' };
    await expect(openOfficeStore(name, fresh)).rejects.toMatchObject({ name: 'VersionError' });
    const store = await openAsItIs(name);
    const file = await rescueFile(store, DAY);
    store.close();
    expect(file.name).toBe('camket-2026-01-05.jsonl');
    const content = file.content as string;
    expect(verifyRegisterFile(content, { sha256: hashBytes }).ok).toBe(true);
    const { entries } = readRegisterFile(content, { sha256: hashBytes });
    expect(entries.map(({ event }) => event.type)).toEqual(['record.withdrawn']);
  });

  it('whose ledger cannot be read gives every row as it lies there', async () => {
    const name = await storeOfLaterVersion();
    const store = await openAsItIs(name);
    await store.clear('identity');
    const file = await rescueFile(store, DAY);
    store.close();
    expect(file.name).toBe('camket-2026-01-05.rows.json');
    const rows = JSON.parse(file.content as string) as Record<string, unknown[]>;
    expect(rows).toMatchObject({ identity: [], entries: [{ n: 1 }], outbox: [{ n: 1 }] });
  });

  it('gives the pages it keeps along, in an archive', async () => {
    const name = await storeOfLaterVersion();
    const store = await openAsItIs(name);
    const page = nameBlob('text/html', new TextEncoder().encode('<p>Trang</p>'));
    await store.put('blobs', { ...page, sourceIds: [randomId()] });
    const { name: file, content } = await rescueFile(store, DAY);
    store.close();
    expect(file).toBe('camket-2026-01-05.zip');
    const bytes = new Uint8Array(await (content as Blob).arrayBuffer());
    expect(readRegisterArchive(bytes)?.unpack(new Set([page.sha256]))).toEqual(
      new Map([[page.sha256, page.content]]),
    );
  });

  it('is not made where there is none', async () => {
    await expect(openAsItIs('rescue-none')).rejects.toMatchObject({ name: 'NotFoundError' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('rescue-none');
  });
});
