import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { withArrows } from './arrow-functions';
import { packedLiterals, type PackedLiteral } from './packed-literals';
import { packWords } from './pack-words';
import type { WordModel } from '../src/packed/word-model';
import { publicNames } from './public-names';
import { shortNames, withShortNames } from './short-names';

const UNPACKER = 'packed/unpack-words.js';

/** Below so many letters the reader of packed words would weigh more than it saves. */
const ENOUGH = 600;

/** Imports for effects that no file of this package has: tsup leaves them, and bundlers warn of them. */
const BARE_IMPORT = /^import ["'][^"']+["'];\n/gm;

/** The lines of the packed words, and for each literal the one that stands for it. */
function linesOf(literals: readonly PackedLiteral[]): { lines: string[]; places: number[] } {
  const lines: string[] = [];
  const shared = new Map<string, number>();
  const places = literals.map(({ line, isShared }) => {
    const known = isShared ? shared.get(line) : undefined;
    if (known !== undefined) return known;
    shared.set(line, lines.length);
    return lines.push(line) - 1;
  });
  return { lines, places };
}

/** The code with a name, `$w` and a number, where each literal stood. */
function withNames(
  code: string,
  literals: readonly PackedLiteral[],
  places: readonly number[],
): string {
  let from = 0;
  const parts = literals.map(({ start, end, before, after }, at) => {
    const part = `${code.slice(from, start)}${before}$w${String(places[at])}${after}`;
    from = end;
    return part;
  });
  return `${parts.join('')}${code.slice(from)}`;
}

/** The names that the code itself gives to packed words, and the code without those lines. */
function ownNames(code: string): { names: ReadonlyMap<string, string>; rest: string } {
  const names = new Map<string, string>();
  const rest = code.replace(
    /^(?:var|const|let) ([\w$]+) = (\$w\d+);\n/gm,
    (line, name: string, word: string) => {
      if (names.has(word)) return line;
      names.set(word, name);
      return '';
    },
  );
  return { names, rest };
}

/** A file from whose words those of another may go on: of one, since it changes what was learnt. */
interface Foregoing {
  path: string;
  learnt: WordModel;
  isFollowed: boolean;
}

/** Where a file stands, where the reader of packed words does, and the file that it goes on from. */
interface PackedPlace {
  path: string;
  unpacker: string;
  before?: Foregoing | undefined;
}

/** A built file with its words packed, and what is then learnt of them; null where there are too few words. */
interface PackedFile {
  code: string;
  learnt: WordModel;
}

const relativePath = (from: string, to: string): string => {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};

/**
 * A built file with its words packed: they come back, in one list, when it is loaded.
 *
 * @example
 * packFile('var PLACE = /phường|xã/u;', { path: 'a.js', unpacker: 'packed/unpack-words.js' }); // => null: too few words
 */
export function packFile(code: string, { path, unpacker, before }: PackedPlace): PackedFile | null {
  const literals = packedLiterals(code);
  const { lines, places } = linesOf(literals);
  const text = lines.join('\n');
  if (text.length < ENOUGH) return null;
  const { names, rest } = ownNames(withNames(code, literals, places));
  const named = (word: string): string => names.get(word) ?? word;
  const list = ['$learnt', ...lines.map((_, at) => named(`$w${String(at)}`))].join(',');
  const { packed, learnt } = packWords(text, before?.learnt);
  const parts = [
    `import { unpackWords } from "${relativePath(path, unpacker)}";`,
    before ? `import { $learnt as $before } from "${relativePath(path, before.path)}";` : '',
    `const [${list}] = unpackWords("${packed}", ${String(text.length)}${before ? ', $before' : ''});`,
    rest.replace(/\$w\d+/g, named),
    'export { $learnt };',
  ];
  return { code: parts.join('\n'), learnt };
}

const mostLearnt = (files: readonly Foregoing[]): Foregoing | undefined =>
  [...files].sort((a, b) => b.learnt.letters.length - a.learnt.letters.length)[0];

const longestFirst = (codes: ReadonlyMap<string, string>): string[] =>
  [...codes].sort(([, a], [, b]) => b.length - a.length).map(([path]) => path);

const IMPORTED = /from ["'](\.[^"']+)["']/g;

const importsOf = (path: string, code: string): string[] =>
  Array.from(code.matchAll(IMPORTED), ([, to = '']) => join(dirname(path), to));

/** Packs files behind those that they import; each goes on from the words of the one that knows most and that no other goes on from. */
function packInOrder(codes: ReadonlyMap<string, string>, unpacker: string): Map<string, string> {
  const packed = new Map<string, string>();
  const known = new Map<string, Foregoing[]>();
  const pack = (path: string): Foregoing[] => {
    const done = known.get(path);
    if (done) return done;
    const code = codes.get(path) ?? '';
    const befores = importsOf(path, code).flatMap(pack);
    const before = mostLearnt(befores.filter((file) => !file.isFollowed));
    const file = path === unpacker ? null : packFile(code, { path, unpacker, before });
    if (file && before) before.isFollowed = true;
    packed.set(path, file?.code ?? code);
    known.set(path, file ? [{ path, learnt: file.learnt, isFollowed: false }] : befores);
    return known.get(path) ?? [];
  };
  for (const path of longestFirst(codes)) pack(path);
  return packed;
}

/**
 * Packs the words of every ES module of a package and shortens the names of its own properties; the CommonJS files keep theirs as they are.
 *
 * @example
 * packDist('.');
 */
export function packDist(folder: string): void {
  const dist = join(folder, 'dist');
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(dist, name));
  const files = paths.map((path) => readFileSync(path, 'utf8').replace(BARE_IMPORT, ''));
  const known = publicNames(folder);
  const names = shortNames(files, (name) => known.has(name));
  const codes = new Map(
    paths.map((path, at) => [path, withArrows(withShortNames(files[at] ?? '', names))]),
  );
  for (const [path, code] of packInOrder(codes, join(dist, UNPACKER))) writeFileSync(path, code);
}
