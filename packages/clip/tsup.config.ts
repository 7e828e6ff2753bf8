import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'in-page': 'src/in-page/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'es2022',
  treeshake: true,
});
