import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'es2022',
  treeshake: true,
  // The package is mostly Vietnamese words: kept as UTF-8 they weigh half of what their escapes do.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
