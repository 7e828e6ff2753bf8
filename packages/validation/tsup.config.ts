import { readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every field validator is an entry of its own, so that a consumer carries only what it asks for. */
const fields = readdirSync('src/fields')
  .filter((name) => name.endsWith('.ts') && !name.includes('.test') && name !== 'text-finding.ts')
  .map((name) => `src/fields/${name}`);

/** What the index re-exports stays in files of its own, so that bundlers leave out what nobody imports. */
const parts = [...readFileSync('src/index.ts', 'utf8').matchAll(/ from '\.\/([^']+)'/gu)].map(
  ([, path]) => `src/${path ?? ''}.ts`,
);

const shape = {
  dts: false,
  target: 'es2022',
  treeshake: true,
  // The catalogues are mostly Vietnamese words: kept as UTF-8 they weigh half of what their escapes do.
  esbuildOptions: (options: { charset?: string }) => {
    options.charset = 'utf8';
  },
} as const;

export default defineConfig([
  {
    ...shape,
    clean: true,
    entry: [...new Set(['src/index.ts', ...parts, ...fields])],
    format: 'esm',
  },
  { ...shape, entry: ['src/index.ts', ...fields], format: 'cjs' },
  { entry: ['src/index.ts', ...fields], format: ['esm', 'cjs'], dts: { only: true } },
]);
