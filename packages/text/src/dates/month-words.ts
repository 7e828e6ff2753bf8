const WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

/** A month as digits or as a word, for a pattern on a match key. */
export const MONTH = String.raw`(0?[1-9]|1[0-2]|mười một|mười hai|giêng|một|hai|ba|tư|bốn|năm(?! ?\d{4})|sáu|bảy|bẩy|tám|chín|mười|chạp)`;

/**
 * The number of a month given as digits or as a Vietnamese word; NaN for none.
 *
 * @example
 * monthNumber('tư'); // => 4
 */
export function monthNumber(word: string): number {
  return WORDS[word] ?? Number(word);
}
