import type { PageBlock } from '../page/page-model';
import { wordsOfBlock } from '../page/words-of-block';

/** Shorter lines may stand twice in an article: "Kiến nghị:", "Trả lời:". */
const MIN_LETTERS = 50;
const MAX_LETTERS = 5_000;

/**
 * Blocks without those that say word for word what an earlier one said in another element of the page: pages carry a
 * second copy of the article, or of a part of it, for small screens and for printing. What is said twice in one
 * element was written twice, and stays.
 * @example withoutCopies(blocks).length // => 24
 */
export function withoutCopies(blocks: readonly PageBlock[]): PageBlock[] {
  const said = new Map<string, Element | undefined>();
  return blocks.filter((block) => {
    const { place, raw } = block;
    const words = raw.length > MAX_LETTERS ? raw : wordsOfBlock(block);
    if (words.length < MIN_LETTERS) return true;
    const [, container] = place.ancestors;
    if (said.has(words)) return said.get(words) === container;
    said.set(words, container);
    return true;
  });
}
