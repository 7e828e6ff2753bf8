/** One letter, mark or digit: the characters a word is made of. */
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** For the units Vietnamese is written with, whether each belongs to a word: looked up instead of matched. */
const KNOWN = Uint8Array.from({ length: 0x2000 }, (_, code) =>
  WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

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
  return KNOWN[unit.charCodeAt(0)] === 1 || (unit.charCodeAt(0) >= KNOWN.length && WORD.test(unit));
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
