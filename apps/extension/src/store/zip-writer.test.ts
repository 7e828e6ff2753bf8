import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipWriter, crc32 } from './zip-writer';

async function pack(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new ZipWriter();
  for (const [path, content] of files) await archive.add(path, content);
  return new Uint8Array(await archive.end().arrayBuffer());
}

describe('A ZIP archive that is written', () => {
  it('is read back by another reader, names and bytes, whatever they are', async () => {
    const name = fc.stringMatching(/^[a-zà-ỹ0-9.]{1,12}$/u);
    const files = fc.dictionary(name, fc.uint8Array({ maxLength: 3_000 }), {
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const packed = await pack(new Map(Object.entries(given)));
        expect(unzipSync(packed)).toEqual(given);
      }),
      { numRuns: 50 },
    );
  });

  it('says of each file what its bytes sum up to', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('of nothing is an archive of nothing', async () => {
    expect(unzipSync(await pack(new Map()))).toEqual({});
  });
});
