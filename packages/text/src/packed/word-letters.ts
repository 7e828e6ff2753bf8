/** Tones of Vietnamese as combining marks; the first vowel of each group stands bare. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

const toned = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(at + 32));
const accented = [...toned.filter((letter) => letter > '\u007F'), 'đ'];

/** The letters met most often, which are packed shortest. */
const COMMON = [...' nhticguao|?":('];
/** How many letters are packed shortest. */
export const COMMON_LETTERS = COMMON.length;

/** Every letter that packed words may hold; fewer than 256. */
export const WORD_LETTERS: readonly string[] = [
  ...new Set([
    ...COMMON,
    '\n',
    '\t',
    ...ascii,
    ...accented,
    ...accented.map((letter) => letter.toUpperCase()),
    ...'“”…–',
  ]),
];

/** Whether the letter of a number is a small one, of which words are made. */
export const IS_SMALL: readonly boolean[] = WORD_LETTERS.map(
  (letter) => letter !== letter.toUpperCase(),
);
