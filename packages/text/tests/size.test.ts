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
    ['{ readText }', 147_600],
    // Everything at once, with the readers of form fields.
    ['*', 154_600],
    ['{ parseDeadline }', 31_000],
    ['{ parseReference }', 37_000],
    ['{ foldForSearch }', 1_000],
  ])('%s stays below %d', async (part, ceiling) => {
    expect(await bundled(part)).toBeLessThanOrEqual(ceiling);
  });
});
