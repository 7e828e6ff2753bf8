import { describe, expect, it } from 'vitest';
import { wordsApart } from '../scripts/words-apart.mjs';
import { inflateWords } from '../src/reading/inflated-words';

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();

describe('The words of the readers, taken apart', () => {
  it('come back as the package unpacks them, file by file', async () => {
    const { bytes, files } = await wordsApart();
    expect(files.length).toBeGreaterThan(1);
    const inflated = await inflateWords(streamOf(new Uint8Array(bytes)));
    expect(inflated).toEqual(files.map(({ words }) => words));
    const patterns = inflated.flat().filter((word) => word instanceof RegExp);
    expect(patterns.length).toBeGreaterThan(10);
  });
});
