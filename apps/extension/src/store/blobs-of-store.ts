import type { EventEnvelope } from '@camket/ledger';
import { hashBytes } from './hash-bytes';
import type { BlobRow, NamedBlob, OfficeStore } from './open-office-store';

/** The part of the store of blobs that a transaction writes to. */
interface BlobWriting {
  get(sha256: string): Promise<BlobRow | undefined>;
  put(row: BlobRow): Promise<unknown>;
}

/** The part of the store of blobs from which a transaction deletes. */
interface BlobDeleting {
  index(name: 'sourceIds'): { getAllKeys(sourceId: string): Promise<string[]> };
  delete(sha256: string): Promise<void>;
}

/**
 * A file under the SHA-256 of its bytes.
 *
 * @example
 * nameBlob('text/html', new Uint8Array()).sha256.slice(0, 8); // => 'e3b0c442'
 */
export function nameBlob(mediaType: string, content: Uint8Array): NamedBlob {
  return { sha256: hashBytes(content), mediaType, content };
}

/** Keeps a file of a source in a transaction; one that several sources name is kept once. */
export async function putBlob(
  blobs: BlobWriting,
  blob: NamedBlob,
  sourceIds: readonly string[],
): Promise<void> {
  const known = (await blobs.get(blob.sha256))?.sourceIds ?? [];
  await blobs.put({ ...blob, sourceIds: [...new Set([...known, ...sourceIds])] });
}

/** A source that was redacted takes its page along: the words stand in both. */
export async function dropRedacted(
  blobs: BlobDeleting,
  events: readonly Pick<EventEnvelope, 'type' | 'data'>[],
): Promise<void> {
  for (const { type, data } of events) {
    const { sourceId } = data as { sourceId?: unknown };
    if (type !== 'source.redacted' || typeof sourceId !== 'string') continue;
    for (const sha256 of await blobs.index('sourceIds').getAllKeys(sourceId))
      await blobs.delete(sha256);
  }
}

/**
 * A kept file, or null where this device does not have it, or no longer as it was: such a one proves nothing.
 *
 * @example
 * await readBlob(store, 'a'.repeat(64)); // => null
 */
export async function readBlob(store: OfficeStore, sha256: string): Promise<NamedBlob | null> {
  const row = await store.get('blobs', sha256);
  return row && hashBytes(row.content) === sha256 ? row : null;
}
