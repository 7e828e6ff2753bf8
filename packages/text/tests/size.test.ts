import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const index = fileURLToPath(new URL('../dist/index.js', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'camket-size-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Bytes of what a page would carry: the part of the built package bundled and minified as esbuild does by itself. */
async function bundled(part: string): Promise<number> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, `export ${part} from ${JSON.stringify(index)};`);
  await build({
    config: false,
    entry: [entry],
    outDir: folder,
    outExtension: () => ({ js: '.out.mjs' }),
    format: 'esm',
    minify: true,
    treeshake: false,
    silent: true,
  });
  return readFileSync(join(folder, 'entry.out.mjs')).length;
}

describe('in a bundle, minified, in bytes', () => {
  test.each([
    // The reader of texts; a few kilobytes are left for what it still has to learn.
    ['{ readText }', 137_000],
    // Everything at once, with the descriptions of the rules and the readers of form fields.
    ['*', 147_400],
    ['{ parseDeadline }', 33_600],
    ['{ parseReference }', 42_500],
    ['{ foldForSearch }', 1_000],
  ])('%s stays below %d', async (part, ceiling) => {
    expect(await bundled(part)).toBeLessThanOrEqual(ceiling);
  });
});
