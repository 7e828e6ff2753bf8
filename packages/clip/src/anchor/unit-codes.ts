import { CharacterClass, codeOfClass, UNKNOWN } from './character-tables';

/** What the table of units holds for the classes that are told apart for every letter of a page. */
export const SPACE = codeOfClass(CharacterClass.space);
export const DIGIT = codeOfClass(CharacterClass.digit);
export const MARK = codeOfClass(CharacterClass.other);

const [COMMA, DOT, SLASH, COLON] = [0x2c, 0x2e, 0x2f, 0x3a];

/**
 * Whether a unit does not end the word before it, or may not: invisible characters, combining marks and
 * units met for the first time.
 *
 * @example
 * isRare(SPACE); // => false
 */
export function isRare(unit: number): boolean {
  return unit === UNKNOWN || unit < SPACE;
}

/**
 * Whether a character may stand between two digits of one number.
 *
 * @example
 * isJoiner('/'.charCodeAt(0)); // => true
 */
export function isJoiner(code: number): boolean {
  return code === DOT || code === COMMA || code === SLASH || code === COLON;
}

/**
 * Whether several dots begin here, where a unit stands.
 *
 * @example
 * isRowOfDots('vân vân...', 7, 0x2e); // => true
 */
export function isRowOfDots(text: string, at: number, unit: number): boolean {
  return unit === DOT && at + 1 < text.length && text.charCodeAt(at + 1) === DOT;
}
