import { unzipSync, type UnzipFileInfo } from 'fflate';

/** A register file with the pages that were kept, as an archive holds them. */
export interface RegisterArchive {
  /** The register file as it is. */
  readonly content: Uint8Array;
  /** What the archive says of the lengths of its pages, in bytes, by their SHA-256. */
  readonly bytesOf: ReadonlyMap<string, number>;
  /** Some of its pages, unpacked, by their SHA-256. */
  unpack(sha256s: ReadonlySet<string>): Map<string, Uint8Array>;
}

/** What an archive must be to hold a register file of ours and no more than a device can unpack. */
const MAX_FILE_BYTES = 500_000_000;

const BLOB = /\.blobs\/([0-9a-f]{64})$/u;

/**
 * Whether a file is a ZIP archive.
 *
 * @example
 * isArchive(new Uint8Array([0x50, 0x4b, 3, 4])); // => true
 */
export function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte);
}

/** What is in an archive, without unpacking any of it. */
function listFiles(bytes: Uint8Array): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (file) => files.push(file) < 0 });
  return files;
}

/**
 * Reads an archive as `registerArchiveOf` makes it; null where it holds no register file, or several, or is none.
 *
 * @example
 * readRegisterArchive(new Uint8Array()); // => null
 */
export function readRegisterArchive(bytes: Uint8Array): RegisterArchive | null {
  try {
    const files = listFiles(bytes);
    const [register, ...others] = files.filter(({ name }) => name.endsWith('.jsonl'));
    if (!register || others.length > 0 || register.originalSize > MAX_FILE_BYTES) return null;
    const unpacked = unzipSync(bytes, { filter: ({ name }) => name === register.name });
    const pages = files.flatMap(({ name, originalSize }) => {
      const sha256 = BLOB.exec(name)?.[1];
      return sha256 === undefined ? [] : [{ name, sha256, originalSize }];
    });
    const namesOf = new Map(pages.map(({ name, sha256 }) => [name, sha256]));
    return {
      content: unpacked[register.name] ?? new Uint8Array(),
      bytesOf: new Map(pages.map(({ sha256, originalSize }) => [sha256, originalSize])),
      unpack(sha256s) {
        const isWanted = (name: string) => sha256s.has(namesOf.get(name) ?? '');
        const found = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
        return new Map(
          Object.entries(found).map(([name, content]) => [namesOf.get(name) ?? '', content]),
        );
      },
    };
  } catch {
    return null;
  }
}
