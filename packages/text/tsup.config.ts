import { defineConfig } from 'tsup';
import { packDist } from './scripts/pack-dist';

export default defineConfig({
  // Parts of their own, so that whoever needs one reader does not carry the others; the index only joins them.
  entry: [
    'src/index.ts',
    'src/agencies/find-agencies.ts',
    'src/agencies/read-agencies.ts',
    'src/dates/parse-dates.ts',
    'src/dates/parse-deadline.ts',
    'src/packed/unpack-words.ts',
    'src/people/read-people.ts',
    'src/questions-for.ts',
    'src/read-text.ts',
    'src/references/canonical-reference.ts',
    'src/references/parse-references.ts',
    'src/rules.ts',
    'src/text/fold-for-search.ts',
    'src/text/normalise-text.ts',
    'src/text/split-paragraphs.ts',
    'src/text/split-sentences.ts',
    'src/text/tone-key.ts',
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
  // Tables of the domain are copied in, so that their words are packed with ours.
  noExternal: ['@camket/domain/data'],
  onSuccess: () => {
    packDist('.');
    return Promise.resolve();
  },
});
