/** Tones of Vietnamese as combining marks; the first vowel of each group stands bare. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

const toned = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(at + 32));
const accented = [...toned.filter((letter) => letter > '\u007F'), 'đ'];

/** Every letter that packed words may hold, line end and tab first; fewer than 256. */
export const WORD_LETTERS: readonly string[] = [
  '\n',
  '\t',
  ...ascii,
  ...accented,
  ...accented.map((letter) => letter.toUpperCase()),
  ...'“”…–',
];
