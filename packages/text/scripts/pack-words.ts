import { cutOf, DIGITS, NARROW } from '../src/packed/word-digits';
import { COMMON_LETTERS, WORD_LETTERS } from '../src/packed/word-letters';
import { emptyModel, nextLetter, type WordModel } from '../src/packed/word-model';

const NUMBER = new Map(WORD_LETTERS.map((letter, at) => [letter, at]));

/**
 * Tells whether every letter of a text can be packed.
 *
 * @example
 * isPackable('Sở Y tế'); // => true
 */
export function isPackable(text: string): boolean {
  return [...text].every((letter) => letter !== '\n' && NUMBER.has(letter));
}

function digitCharacter(digit: number): string {
  const code = digit + (digit < 2 ? 32 : 33);
  return String.fromCharCode(code < 92 ? code : code + 1);
}

/** A writer of bits: their intervals are narrowed within one long number, whose digits are the packed form. */
function bitWriter(digits: number[]): (chance: number, bit: number) => void {
  let range = 1;
  const add = (value: number): void => {
    for (let at = digits.length - 1, rest = value; rest > 0; at -= 1) {
      const sum = (digits[at] ?? 0) + rest;
      digits[at] = sum % DIGITS;
      rest = Math.floor(sum / DIGITS);
    }
  };
  return (chance, bit) => {
    for (; range < NARROW; range *= DIGITS) digits.push(0);
    const cut = cutOf(range, chance);
    if (bit === 1) add(cut);
    range = bit === 1 ? range - cut : cut;
  };
}

/** The bits that tell a letter. */
function bitsOf(letter: number): number[] {
  const [told, count] = letter < COMMON_LETTERS ? [letter, 4] : [COMMON_LETTERS * 256 + letter, 12];
  return [...told.toString(2).padStart(count, '0')].map(Number);
}

/** A packed text, and what has been learnt of its words, from which the next one may go on. */
export interface PackedWords {
  packed: string;
  learnt: WordModel;
}

/**
 * Packs a text, which `unpackWords` reads back; every letter must be a line end or packable.
 *
 * @example
 * packWords('sở\n[tỉnh\txã').packed; // => printable ASCII without quotation mark and backslash
 */
export function packWords(text: string, before?: WordModel): PackedWords {
  const learnt = before ?? emptyModel();
  const digits: number[] = [];
  const write = bitWriter(digits);
  for (const letter of text) {
    const bits = bitsOf(NUMBER.get(letter) ?? 0);
    nextLetter(learnt, (chance) => {
      const bit = bits.shift() ?? 0;
      write(chance, bit);
      return bit;
    });
  }
  return { packed: digits.map(digitCharacter).join('').trimEnd(), learnt };
}
