import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';

/** How much an archive may hold. */
export interface ArchiveLimits {
  /** Bytes that the parts of XML together may unpack to: reading them takes about twelve times as much. */
  readonly xmlBytes: number;
  /** Bytes that all parts together may unpack to, pictures included. */
  readonly unpackedBytes: number;
  readonly parts: number;
  readonly sheets: number;
}

/** What an archive holds, or why it must not be unpacked. */
export type ArchiveCheck =
  | { readonly ok: true; readonly sheets: number }
  | {
      readonly ok: false;
      readonly why: 'too-much' | 'too-many-sheets' | 'broken';
      readonly sheets: number;
    };

const CHUNK_BYTES = 64 * 1024;

/** Signals that a limit was passed, so that unpacking stops at once. */
class LimitPassedError extends Error {
  override readonly name = 'LimitPassedError';
}

interface Tally {
  bytes: number;
  xmlBytes: number;
  parts: number;
  sheets: number;
}

function countingUnzip(tally: Tally, limits: ArchiveLimits): Unzip {
  const unzip = new Unzip((file) => {
    tally.parts += 1;
    const isXml = !/\.(?:png|jpe?g|gif|bmp|emf|wmf|bin)$/iu.test(file.name);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(file.name)) tally.sheets += 1;
    if (tally.parts > limits.parts) throw new LimitPassedError();
    file.ondata = (error, chunk) => {
      if (error) throw error;
      tally.bytes += chunk.length;
      if (isXml) tally.xmlBytes += chunk.length;
      if (tally.bytes > limits.unpackedBytes || tally.xmlBytes > limits.xmlBytes)
        throw new LimitPassedError();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  return unzip;
}

/**
 * Unpacks an archive piece by piece without keeping anything, and stops as soon as a limit is passed;
 * the sizes that the archive declares are not believed.
 *
 * @example
 * checkArchive(new Uint8Array(), { xmlBytes: 1, unpackedBytes: 1, parts: 1, sheets: 1 }).ok; // => false
 */
export function checkArchive(bytes: Uint8Array, limits: ArchiveLimits): ArchiveCheck {
  const tally: Tally = { bytes: 0, xmlBytes: 0, parts: 0, sheets: 0 };
  try {
    const unzip = countingUnzip(tally, limits);
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      unzip.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
    }
  } catch (error) {
    return {
      ok: false,
      why: error instanceof LimitPassedError ? 'too-much' : 'broken',
      sheets: tally.sheets,
    };
  }
  if (tally.parts === 0) return { ok: false, why: 'broken', sheets: 0 };
  if (tally.sheets > limits.sheets)
    return { ok: false, why: 'too-many-sheets', sheets: tally.sheets };
  return { ok: true, sheets: tally.sheets };
}
