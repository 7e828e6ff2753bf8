import { hashBytes } from './hash-bytes';
import { putBlob } from './blobs-of-store';
import type { NamedBlob, OfficeStore } from './open-office-store';
import type { RegisterArchive } from './read-register-archive';

/** A page that a source of this store names and that is not here. */
interface MissingPage {
  readonly bytes: number;
  readonly mediaType: string;
  readonly sourceIds: string[];
}

/** How many pages are unpacked at once. */
const AT_ONCE = 20;

interface SourceData {
  readonly sourceId: string;
  readonly html?: { readonly sha256: string; readonly bytes: number; readonly mediaType: string };
}

/** The pages that sources name and this device does not have; those of redacted sources are wanted no more. */
async function missingPages(store: OfficeStore): Promise<Map<string, MissingPage>> {
  const here = new Set<string>(await store.getAllKeys('blobs'));
  const events = (await store.getAll('entries')).map(({ event }) => event);
  const dataOf = (type: string) =>
    events.filter((one) => one.type === type).map(({ data }) => data as unknown as SourceData);
  const redacted = new Set(dataOf('source.redacted').map(({ sourceId }) => sourceId));
  const missing = new Map<string, MissingPage>();
  for (const { sourceId, html } of dataOf('source.captured')) {
    if (!html || here.has(html.sha256) || redacted.has(sourceId)) continue;
    const known = missing.get(html.sha256);
    if (known) known.sourceIds.push(sourceId);
    else missing.set(html.sha256, { ...html, sourceIds: [sourceId] });
  }
  return missing;
}

async function keep(
  store: OfficeStore,
  pages: readonly { readonly blob: NamedBlob; readonly sourceIds: readonly string[] }[],
): Promise<void> {
  const transaction = store.transaction('blobs', 'readwrite', { durability: 'strict' });
  for (const { blob, sourceIds } of pages) await putBlob(transaction.store, blob, sourceIds);
  await transaction.done;
}

/**
 * Takes the pages of an archive in that sources of this store name and that are not here: each as long as its source says,
 * and under the hash of its bytes. Gives how many.
 *
 * @example
 * await importBlobs(store, archive); // => 12
 */
export async function importBlobs(store: OfficeStore, archive: RegisterArchive): Promise<number> {
  const missing = await missingPages(store);
  const wanted = [...missing].filter(
    ([sha256, { bytes }]) => archive.bytesOf.get(sha256) === bytes,
  );
  let count = 0;
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const unpacked = archive.unpack(new Set(some.map(([sha256]) => sha256)));
    const pages = some.flatMap(([sha256, { mediaType, sourceIds }]) => {
      const content = unpacked.get(sha256);
      if (!content || hashBytes(content) !== sha256) return [];
      return [{ blob: { sha256, mediaType, content }, sourceIds }];
    });
    await keep(store, pages);
    count += pages.length;
  }
  return count;
}
