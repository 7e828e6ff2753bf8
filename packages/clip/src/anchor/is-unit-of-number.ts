import { TIME_UNITS } from './change-lexicon';
import { MEASURES, NUMBER_WORDS } from './number-lexicon';
import type { PageWords } from './page-words';
import { sideWord } from './worded-side';

/**
 * Whether a word says what the number before it counts or measures: "ha" in "38 ha", "USD" in "12 tỷ USD".
 *
 * @example
 * isUnitOfNumber(wordsOf('38 ha'), 1); // => true
 */
export function isUnitOfNumber(words: PageWords, at: number): boolean {
  const word = sideWord(words, at)?.plain ?? '';
  if (!TIME_UNITS.has(word) && !MEASURES.has(word)) return false;
  const before = sideWord(words, at - 1);
  return before !== undefined && (before.isNumber || NUMBER_WORDS.has(before.plain));
}
