import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';

/** Where the built package of the readers of texts lies. */
const DIST = join(
  dirname(createRequire(import.meta.url).resolve('@camket/text/package.json')),
  'dist',
);
const SOURCE = fileURLToPath(new URL('../src/reading/inflated-words.ts', import.meta.url));
const UNPACKER = 'packed/unpack-words.js';

/** What the package writes where a file unpacks its words, on from those of another where it names one. */
const PACKED = /\bunpackWords\("([^"]*)", (\d+)(, \$before)?\)/u;
const IMPORTED = /import \{ unpackWords \}/u;
const BEFORE = /import \{ \$learnt as \$before \} from "([^"]+)";/u;

/** The words of a file as they are written: patterns, which JSON does not know, stand behind them, each with its place. */
function written(words) {
  const patterns = words.flatMap((word, at) =>
    word instanceof RegExp ? [[at, word.source, word.flags]] : [],
  );
  return [words.map((word) => (word instanceof RegExp ? 0 : word)), patterns];
}

/** Unpacks the words of built files, each once, behind those of the file that it goes on from. */
async function createUnpacker() {
  const { unpackWords } = await import(pathToFileURL(join(DIST, UNPACKER)).href);
  const done = new Map();
  const unpack = (path) => {
    const known = done.get(path) ?? unpackOnce(path);
    done.set(path, known);
    return known;
  };
  const unpackOnce = async (path) => {
    const code = await readFile(path, 'utf8');
    const [, packed, size] = PACKED.exec(code) ?? [];
    if (packed === undefined && IMPORTED.test(code)) throw new Error(`How does ${path} unpack?`);
    if (packed === undefined) return null;
    const [, before] = BEFORE.exec(code) ?? [];
    const learnt = before && (await unpack(join(dirname(path), before)))?.learnt;
    const [model, ...words] = unpackWords(packed, Number(size), learnt);
    return { path, code, learnt: model, words };
  };
  return unpack;
}

/** The built files that hold packed words, in the order of their names, with the words of each. */
async function packedFiles() {
  const unpack = await createUnpacker();
  const names = await readdir(DIST, { recursive: true });
  const files = [];
  for (const name of names.filter((one) => one.endsWith('.js')).sort())
    files.push(await unpack(join(DIST, name)));
  return files.filter((file) => file !== null);
}

/**
 * Takes the words out of the readers: the package packs them so close that unpacking them keeps a processor busy for a quarter
 * of a second, while a browser inflates a file hardly longer in a few milliseconds. The modules wait for it as they are loaded.
 *
 * @example
 * const { plugin, bytes, files } = await wordsApart();
 */
export async function wordsApart() {
  const files = await packedFiles();
  const places = new Map(files.map(({ path }, at) => [path, at]));
  const plugin = {
    name: 'words-apart',
    setup({ onLoad }) {
      onLoad({ filter: /text.dist.*\.js$/ }, async ({ path }) => {
        const at = places.get(path);
        if (at === undefined) return null;
        const code = files[at].code.replace(PACKED, `[null, ...$words[${at}]]`);
        const words = `import { inflatedWords as $inflated } from ${JSON.stringify(SOURCE)};`;
        return { contents: `${words}\nconst $words = await $inflated();\n${code}`, loader: 'js' };
      });
    },
  };
  const json = JSON.stringify(files.map(({ words }) => written(words)));
  return { plugin, bytes: deflateRawSync(json, { level: 9 }), files };
}
