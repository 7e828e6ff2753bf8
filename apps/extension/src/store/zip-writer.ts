/** Polynomial of CRC-32, as ZIP uses it. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? POLYNOMIAL : 0);
  return value;
});

/**
 * CRC-32 of bytes.
 *
 * @example
 * crc32(new TextEncoder().encode('123456789')).toString(16); // => 'cbf43926'
 */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream();
  const packed = stream.pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that the format knows: when a file was packed is told by its name. */
const DAY = 0x21;
const MAX_FILES = 0xffff;
/** Of the 4 GB that its numbers can count, some is left for the list at the end. */
const MAX_BYTES = 0xf000_0000;

/** Numbers of two or four bytes in the order of ZIP, the lowest byte first. */
function numbers(...values: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/**
 * A ZIP archive that is written file by file, so that only one of them stands in memory as it is; without the extensions for
 * more than 65 535 files or 4 GB.
 */
export class ZipWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #central: Uint8Array[] = [];
  #files = 0;
  #at = 0;

  /**
   * Adds a file under a path of its own.
   *
   * @throws RangeError when the archive would become too long for its format.
   */
  async add(path: string, content: Uint8Array): Promise<void> {
    const name = new TextEncoder().encode(path);
    const packed = await deflated(content);
    if (this.#files === MAX_FILES || this.#at + packed.length > MAX_BYTES)
      throw new RangeError('The archive is too long.');
    const what = [
      [2, VERSION],
      [2, UTF8],
      [2, DEFLATE],
      [2, 0],
      [2, DAY],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const place = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, this.#at],
    ] as const;
    this.#central.push(numbers([4, CENTRAL], [2, VERSION], ...what, ...place), name);
    this.#write(numbers([4, LOCAL], ...what), name, packed);
    this.#files += 1;
  }

  /** The whole archive; nothing is added after it. */
  end(): Blob {
    const from = this.#at;
    this.#write(...this.#central);
    const counts = [
      [2, this.#files],
      [2, this.#files],
    ] as const;
    this.#write(
      numbers([4, END], [2, 0], [2, 0], ...counts, [4, this.#at - from], [4, from], [2, 0]),
    );
    return new Blob(this.#parts as BlobPart[], { type: 'application/zip' });
  }

  #write(...parts: readonly Uint8Array[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#at += part.length;
    }
  }
}
