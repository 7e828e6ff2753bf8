import { plainWords } from '../fields/plain-words';
import type { TextBlock } from '../rendering/text-block';

const WORDS = new WeakMap<TextBlock, string>();

/**
 * The plain words of a block, taken once: half a dozen readers compare them with a title.
 * @example wordsOfBlock(block) // => 'hội nghị đối thoại', where `raw` is 'Hội nghị: “đối thoại”'
 */
export function wordsOfBlock(block: TextBlock): string {
  const known = WORDS.get(block);
  if (known !== undefined) return known;
  const words = plainWords(block.raw);
  WORDS.set(block, words);
  return words;
}
