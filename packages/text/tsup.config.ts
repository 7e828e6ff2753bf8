import { defineConfig, type Options } from 'tsup';
import { fileURLToPath } from 'node:url';
import { packDist } from './scripts/pack-dist';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Tables of the domain are copied in from their sources, those we read and no others, so that their words are packed with ours. */
const domainTables: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'domain-tables',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@camket\/domain\/data$/ }, ({ importer }) => ({
      path: path(
        importer.endsWith('province-agencies.ts')
          ? '../domain/src/data.ts'
          : './scripts/domain-tables.ts',
      ),
    }));
  },
};

export default defineConfig({
  // Parts of their own, so that whoever needs one reader does not carry the others; the index only joins them.
  entry: [
    'src/index.ts',
    'src/agencies/find-agencies.ts',
    'src/agencies/province-agencies.ts',
    'src/dates/parse-deadline.ts',
    'src/packed/unpack-words.ts',
    'src/read-text.ts',
    'src/references/parse-references.ts',
    'src/rules.ts',
    'src/text/fold-for-search.ts',
  ],
  format: ['esm', 'cjs'],
  dts: { entry: ['src/index.ts', 'src/agencies/province-agencies.ts', 'src/rules.ts'] },
  clean: true,
  splitting: true,
  target: 'es2022',
  treeshake: true,
  // The package is mostly Vietnamese words: kept as UTF-8 they weigh half of what their escapes do.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  noExternal: ['@camket/domain/data'],
  esbuildPlugins: [domainTables],
  onSuccess: () => {
    packDist('.');
    return Promise.resolve();
  },
});
