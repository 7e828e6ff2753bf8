const MARKS = /\p{M}+/gu;

/**
 * Folds Vietnamese to a key without accents and case, for comparing, never for showing.
 *
 * @example
 * foldText('Sở Giáo dục'); // => 'so giao duc'
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim();
}
