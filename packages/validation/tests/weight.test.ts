import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What one field validator may cost its consumer, minified: less than zod alone (75 kB), which it does without. */
const MOST_BYTES = 60_000;

const FIELDS = readdirSync(`${ROOT}src/fields`).filter(
  (name) => !['field.ts', 'text-finding.ts'].includes(name),
);

async function weigh(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents.length ?? 0;
}

describe('what a consumer carries', () => {
  for (const name of FIELDS) {
    it(`${name} costs at most 60 kB`, async () => {
      const bytes = await weigh(`export * from './src/fields/${name}'`);
      expect(bytes).toBeGreaterThan(200);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    });
  }

  it('is only what was asked for: a field from the index costs what its own entry costs', async () => {
    const own = await weigh("export { dayField } from './src/fields/day'");
    const fromIndex = await weigh("export { dayField } from './src/index'");
    expect(fromIndex).toBeLessThanOrEqual(own + 500);
  });
});
