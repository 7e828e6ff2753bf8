import { defineConfig } from 'tsup';

export default defineConfig({
  // Parts of their own, so that whoever needs one reader does not carry the others; the index only joins them.
  entry: [
    'src/index.ts',
    'src/agencies/find-agencies.ts',
    'src/dates/parse-deadline.ts',
    'src/people/read-people.ts',
    'src/references/parse-references.ts',
    'src/text/fold-for-search.ts',
  ],
  format: ['esm', 'cjs'],
  dts: { entry: 'src/index.ts' },
  clean: true,
  splitting: true,
  target: 'es2022',
  treeshake: true,
  // The package is mostly Vietnamese words: kept as UTF-8 they weigh half of what their escapes do.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
