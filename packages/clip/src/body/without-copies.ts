import { plainWords } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';

/** Shorter lines may stand twice in an article: "Kiến nghị:", "Trả lời:". */
const MIN_LETTERS = 50;
const MAX_LETTERS = 5_000;

/**
 * Blocks without those that say word for word what an earlier one said: pages carry a second copy of the article, or
 * of a part of it, for small screens and for printing.
 * @example withoutCopies(blocks).length // => 24
 */
export function withoutCopies(blocks: readonly PageBlock[]): PageBlock[] {
  const said = new Set<string>();
  return blocks.filter(({ raw }) => {
    const words = raw.length > MAX_LETTERS ? raw : plainWords(raw);
    if (words.length < MIN_LETTERS) return true;
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
}
