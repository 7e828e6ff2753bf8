/** How many words stand in one shingle. */
export const SHINGLE_WORDS = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value >>> 0;
}

/**
 * The runs of four words of a text as 32-bit numbers, case and marks of punctuation apart.
 * @example shingles('Thành phố sẽ bố trí vốn').size // => 3
 */
export function shingles(text: string): ReadonlySet<number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  const last = Math.max(1, words.length - SHINGLE_WORDS + 1);
  for (let at = 0; at < last && words.length > 0; at += 1)
    found.add(hash(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  return found;
}
