import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every field validator is an entry of its own, so that a consumer carries only what it asks for. */
const fields = readdirSync('src/fields')
  .filter((name) => name.endsWith('.ts') && !name.includes('.test') && name !== 'text-finding.ts')
  .map((name) => `src/fields/${name}`);

export default defineConfig({
  entry: ['src/index.ts', ...fields],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'es2022',
  treeshake: true,
});
