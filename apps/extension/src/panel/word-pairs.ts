/**
 * Words as they are compared: small letters without accents.
 *
 * @example
 * foldWords('Sở Giáo dục và Đào tạo'); // => 'so giao duc va dao tao'
 */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The pairs of neighbouring words of a text, folded.
 *
 * @example
 * [...pairsOf('Sửa chữa đường')]; // => ['sua chua', 'chua duong']
 */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = foldWords(text).split(' ');
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/**
 * How many of their pairs two texts have in common, as a share of those of the shorter and of the longer one.
 *
 * @example
 * sharedPairs(pairsOf('sửa đường'), pairsOf('sửa đường xã')); // => { ofShorter: 1, ofLonger: 0.5 }
 */
export function sharedPairs(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly ofShorter: number; readonly ofLonger: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { ofShorter: 0, ofLonger: 0 };
  const shared = [...small].filter((pair) => large.has(pair)).length;
  return { ofShorter: shared / small.size, ofLonger: shared / large.size };
}
