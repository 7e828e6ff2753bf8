import { cutOf, DIGITS, NARROW } from './word-digits';
import { WORD_LETTERS } from './word-letters';
import { emptyModel, nextLetter, type BitCoder, type WordModel } from './word-model';

function bitReader(packed: string): BitCoder {
  let at = 0;
  let range = 1;
  let value = 0;
  return (chance) => {
    for (; range < NARROW; at += 1) {
      const code = at < packed.length ? packed.charCodeAt(at) : 32;
      range *= DIGITS;
      value = value * DIGITS + code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
    }
    const cut = cutOf(range, chance);
    const bit = value < cut ? 0 : 1;
    if (bit === 1) value -= cut;
    range = bit === 1 ? range - cut : cut;
    return bit;
  };
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
 * The package is mostly Vietnamese words, which repeat each other: packed they weigh a third. A file goes on from what
 * another has learnt of the words, and hands it on, before its words, with what it has learnt itself; no two go on from the same.
 *
 * @example
 * unpackWords(packWords('sở\n[tỉnh\txã').packed, 11).slice(1); // => ['sở', ['tỉnh', 'xã']]
 */
export function unpackWords(
  packed: string,
  size: number,
  learnt?: WordModel,
): [WordModel, ...unknown[]] {
  const model = learnt ?? emptyModel();
  const read = bitReader(packed);
  for (let at = 0; at < size; at += 1) nextLetter(model, read);
  const text = model.letters.slice(-size).map((letter) => WORD_LETTERS[letter]);
  return [model, ...text.join('').split('\n').map(unpackLine)];
}
