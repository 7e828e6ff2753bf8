const MARKS = /\p{M}+/gu;
const GAPS = /\s+/g;

/**
 * Folds Vietnamese to a key without accents for search: case, tones, vowel marks and đ are dropped, i and y kept apart.
 * It merges giao with giáo and chi with chỉ, so it serves to find, never to label.
 *
 * @example
 * foldForSearch('Sở  Giáo dục và Đào tạo'); // => 'so giao duc va dao tao'
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('\u00F0', 'd')
    .replace(GAPS, ' ')
    .trim();
}
