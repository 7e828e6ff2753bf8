import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { withArrows } from './arrow-functions';
import { packedLiterals, type PackedLiteral } from './packed-literals';
import { packWords } from './pack-words';
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

/**
 * A built file with its words packed: they come back, in one list, when it is loaded.
 *
 * @example
 * packFile('var PLACE = /phường|xã/u;', './packed/unpack-words.js'); // the same: too few words
 */
export function packFile(code: string, unpacker: string): string {
  const literals = packedLiterals(code);
  const { lines, places } = linesOf(literals);
  const text = lines.join('\n');
  if (text.length < ENOUGH) return code;
  const names = lines.map((_, at) => `$w${String(at)}`).join(',');
  const head = `import { unpackWords } from "${unpacker}";\n`;
  const words = `const [${names}] = unpackWords("${packWords(text)}", ${String(text.length)});\n`;
  return `${head}${words}${withNames(code, literals, places)}`;
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
  paths.forEach((path, at) => {
    const code = withArrows(withShortNames(files[at] ?? '', names));
    const unpacker = relative(dirname(path), join(dist, UNPACKER));
    writeFileSync(path, path.endsWith(UNPACKER) ? code : packFile(code, `./${unpacker}`));
  });
}
