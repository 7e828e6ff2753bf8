/** One letter, mark or digit: the characters a word is made of. */
const WORD = /[\p{L}\p{M}\p{N}]/u;

const ASCII_WORD = /[0-9A-Za-z]/;

/** Unicode spaces that a word processor or a web page puts where a plain space is meant. */
export const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;

/** Characters that are never seen: zero-width, byte order mark, soft hyphen, word joiner. */
export const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/;

/**
 * Tells whether a single UTF-16 unit belongs to a word.
 *
 * @example
 * isWordUnit('đ'); // => true
 */
export function isWordUnit(unit: string): boolean {
  if (unit === '') return false;
  return unit < '\u0080' ? ASCII_WORD.test(unit) : WORD.test(unit);
}

/**
 * Tells whether the word that starts with this letter is capitalised.
 *
 * @example
 * isCapital('Đ'); // => true
 */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
