import type { OfficeStore } from './open-office-store';
import { registerFileOf } from './register-file-of';
import { ZipWriter } from './zip-writer';

/**
 * The whole store with the pages that were kept, as one archive: the register file `NAME.jsonl` and, in the folder
 * `NAME.blobs`, each page under its SHA-256. `name` is without ending.
 *
 * @throws RangeError when there is more than an archive can hold.
 */
export async function registerArchiveOf(store: OfficeStore, name: string): Promise<Blob> {
  const archive = new ZipWriter();
  await archive.add(`${name}.jsonl`, new TextEncoder().encode(await registerFileOf(store)));
  for (const sha256 of await store.getAllKeys('blobs')) {
    const row = await store.get('blobs', sha256);
    if (row) await archive.add(`${name}.blobs/${sha256}`, row.content);
  }
  return archive.end();
}
