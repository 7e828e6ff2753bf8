import { Zip, ZipDeflate } from 'fflate';
import type { OfficeStore } from './open-office-store';
import { registerFileOf } from './register-file-of';

/** What the format can count: files, and of its 4 GB what leaves room for the list at the end. */
const MAX_FILES = 0xffff;
const MAX_BYTES = 0xf000_0000;
/** The first day that the format knows: when a file was packed is told by its name. */
const PACKED = new Date(1980, 0, 1);

/** An archive that is written file by file, so that only one of them stands in memory as it is. */
function createArchive() {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
    bytes += part.length;
  });
  return {
    add(path: string, content: Uint8Array): void {
      const file = new ZipDeflate(path);
      file.mtime = PACKED;
      archive.add(file);
      file.push(content, true);
      if (bytes > MAX_BYTES) throw new RangeError('The archive is too long.');
    },
    end(): Blob {
      archive.end();
      return new Blob(parts as BlobPart[], { type: 'application/zip' });
    },
  };
}

/**
 * The whole store with the pages that were kept, as one archive: the register file `NAME.jsonl` and, in the folder
 * `NAME.blobs`, each page under its SHA-256. `name` is without ending.
 *
 * @throws RangeError when there is more than an archive can hold.
 */
export async function registerArchiveOf(store: OfficeStore, name: string): Promise<Blob> {
  const archive = createArchive();
  archive.add(`${name}.jsonl`, new TextEncoder().encode(await registerFileOf(store)));
  const pages = await store.getAllKeys('blobs');
  if (pages.length >= MAX_FILES) throw new RangeError('The archive holds too many files.');
  for (const sha256 of pages) {
    const row = await store.get('blobs', sha256);
    if (row) archive.add(`${name}.blobs/${sha256}`, row.content);
  }
  return archive.end();
}
