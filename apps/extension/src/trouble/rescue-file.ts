import type { OfficeStore } from '../store/open-office-store';
import { registerArchiveOf } from '../store/register-archive-of';
import { registerFileOf } from '../store/register-file-of';

/** What could be read of a store that does not open as it should, as a file. */
export interface RescueFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** Pages are listed by their hashes alone: as text they would be many times as long. */
async function everyRowOf(store: OfficeStore): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const name of store.objectStoreNames)
    rows[name] = name === 'blobs' ? await store.getAllKeys(name) : await store.getAll(name);
  return rows;
}

async function hasPages(store: OfficeStore): Promise<boolean> {
  return store.objectStoreNames.contains('blobs') && (await store.count('blobs')) > 0;
}

async function wholeOf(store: OfficeStore, name: string): Promise<RescueFile> {
  if (await hasPages(store)) {
    const content = await registerArchiveOf(store, name);
    return { name: `${name}.zip`, type: 'application/zip', content };
  }
  const content = await registerFileOf(store);
  return { name: `${name}.jsonl`, type: 'application/jsonl', content };
}

/**
 * What can be read of a store: a register file, with the pages that were kept in an archive, which another machine takes in;
 * where its ledger cannot be read, every row as it lies there, for whoever helps. `day` is the day of the export in Vietnam,
 * `YYYY-MM-DD`.
 *
 * @example
 * (await rescueFile(store, '2026-03-01')).name; // => 'camket-2026-03-01.jsonl'
 */
export async function rescueFile(store: OfficeStore, day: string): Promise<RescueFile> {
  try {
    return await wholeOf(store, `camket-${day}`);
  } catch {
    const content = JSON.stringify(await everyRowOf(store));
    return { name: `camket-${day}.rows.json`, type: 'application/json', content };
  }
}
