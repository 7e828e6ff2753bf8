import { readFile } from 'node:fs/promises';

/** The modules of zod that write a schema down as a JSON Schema, which zod puts into every bundle; the bundler knows no flags. */
const WRITERS = /[/\\]zod[/\\]v4[/\\]core[/\\](?:to-json-schema|json-schema-processors)\.js$/;
const EXPORTED = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \};$/gmu;

/** Takes the place of what a module exports: whoever asks for a schema is told, wherever zod only keeps it nothing happens. */
const NONE = `const none = () => () => {
  throw new Error('JSON schemas are written by the packages, not by the extension');
};`;

/**
 * Leaves out of a bundle what zod writes JSON Schemas with, some 15 kB: the extension only parses.
 * The packages write theirs when they are built.
 */
export const withoutJsonSchema = {
  name: 'without-json-schema',
  setup({ onLoad }) {
    onLoad({ filter: WRITERS }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = [...source.matchAll(EXPORTED)].map(([, own, renamed]) => own ?? renamed);
      const exported = names.map((name) => `none as ${name}`).join(', ');
      return { contents: `${NONE}\nexport { ${exported} };`, loader: 'js' };
    });
  },
};
