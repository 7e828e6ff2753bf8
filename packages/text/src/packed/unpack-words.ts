import { WORD_LETTERS } from './word-letters';
import { bitOdds, DIGITS, DISTANCE, KIND, LENGTH, NARROW, SHORTEST, SLOT } from './word-model';

type BitReader = (context: number) => number;

function bitReader(packed: string): BitReader {
  const odds = bitOdds();
  let at = 0;
  let range = 1;
  let value = 0;
  return (context) => {
    for (; range < NARROW; at += 1) {
      const code = at < packed.length ? packed.charCodeAt(at) : 32;
      range *= DIGITS;
      value = value * DIGITS + code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
    }
    const cut = odds.cut(context, range);
    const bit = value < cut ? 0 : 1;
    if (bit === 1) value -= cut;
    range = bit === 1 ? range - cut : cut;
    odds.learn(context, bit);
    return bit;
  };
}

function readTree(read: BitReader, base: number, bits: number): number {
  let node = 1;
  for (let at = 0; at < bits; at += 1) node = node * 2 + read(base + node);
  return node - 2 ** bits;
}

function readDistance(read: BitReader, length: number): number {
  const bits = readTree(read, SLOT + 32 * Math.min(3, length), 5);
  let distance = 1;
  for (let at = 0; at < bits; at += 1)
    distance = distance * 2 + read(DISTANCE + (distance < 4 ? bits * 4 + distance : 0));
  return distance;
}

/** The numbers of the letters of a packed text. */
function unpackLetters(read: BitReader, size: number): Uint8Array {
  const letters = new Uint8Array(size);
  let repeated = 0;
  for (let at = 0; at < size;) {
    const before = letters[at - 1] ?? 0;
    repeated = read(KIND + repeated * 256 + before);
    if (repeated === 0) {
      letters[at] = readTree(read, before * 256, 8);
      at += 1;
      continue;
    }
    const length = readTree(read, LENGTH, 8);
    const distance = readDistance(read, length);
    for (const end = at + length + SHORTEST; at < end; at += 1)
      letters[at] = letters[at - distance] ?? 0;
  }
  return letters;
}

/** A line is a word, or told by its first letter a pattern "/source/flags", a list "[one<tab>two" or a table "{…}", "{[…]". */
function unpackLine(line: string): unknown {
  const mark = line.charAt(0);
  const flags = line.lastIndexOf('/');
  if (mark === '/') return new RegExp(line.slice(1, flags), line.slice(flags + 1));
  if (mark === '{') return JSON.parse(line.replace(/^\{\[/, '[')) as unknown;
  if (mark === '[') return line.slice(1).split('\t');
  return mark === '=' ? line.slice(1) : line;
}

/**
 * Unpacks the words, patterns and lists that the build took out of a file of `dist`; `size` is their length in letters.
 * The package is mostly Vietnamese words, which repeat each other: packed they weigh a third.
 *
 * @example
 * unpackWords(packWords('sở\n[tỉnh\txã'), 11); // => ['sở', ['tỉnh', 'xã']]
 */
export function unpackWords(packed: string, size: number): unknown[] {
  const letters = unpackLetters(bitReader(packed), size);
  return Array.from(letters, (letter) => WORD_LETTERS[letter])
    .join('')
    .split('\n')
    .map(unpackLine);
}
