import { oneLine, plainWords } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';
import { spacedText } from '../page/spaced-line';
import { wordsOfBlock } from '../page/words-of-block';
import type { TextBlock } from '../rendering/text-block';
import { dateLineStart, isBareDate } from './is-furniture';

/** What may stand beside the title in a block that repeats it: a date line, white space. */
const MAX_REPEATED = 150;
/** The title stands at the beginning of what was chosen, or it is one that the article says again. */
const BEGINNING = 5;
const SENTENCE = /[.!?…][”"’')\]]?$/u;

/** What stands from the first figure of a day on: two inline elements may stand on one line without a space. */
function dayBehind(raw: string): string {
  const at = raw.search(/\d{1,4}\s?[-/.:]\s?\d{1,2}/u);
  return at < 0 ? '' : raw.slice(at);
}

/** Whether words may be the first of what begins with the title: they do themselves, or the title begins with them. */
function mayBegin(words: string, titleWords: string): boolean {
  return words !== '' && (words.startsWith(titleWords) || titleWords.startsWith(words));
}

/** The title once more, alone or with the line that dates the page. */
function repeats(block: PageBlock, titleWords: string): boolean {
  const { raw } = block;
  if (titleWords === '' || raw.length > 2 * titleWords.length + MAX_REPEATED) return false;
  const all = spacedText(block).split('\n');
  // Looking for days in every line of a page would take longer than reading it.
  if (!all.some((line) => mayBegin(plainWords(line), titleWords))) return false;
  const lines = all.filter((line) => dateLineStart(oneLine(line)) === null && !isBareDate(line));
  const words = plainWords(lines.join(' '));
  return words === titleWords || (words.startsWith(titleWords) && isBareDate(dayBehind(raw)));
}

const MAX_ALONE = 500;

/**
 * Whether a line is the title and nothing else: it is never the body, however short the page.
 * @example isTitleAlone(block, 'đối thoại với nông dân') // => true, where `raw` is 'Đối thoại với nông dân.'
 */
export function isTitleAlone(block: TextBlock, titleWords: string): boolean {
  return titleWords !== '' && block.raw.length < MAX_ALONE && wordsOfBlock(block) === titleWords;
}

/**
 * The blocks without those that say the title once more, and without what stands above it and is no sentence, such as the
 * way to the page; `page` holds all blocks, where the title stands in none of the chosen ones.
 * @example withoutTitle(blocks, 'Thành phố đối thoại với nông dân').length // => 12
 */
export function withoutTitle(
  blocks: readonly PageBlock[],
  title: string | null,
  page: readonly PageBlock[] = blocks,
): readonly PageBlock[] {
  const titleWords = plainWords(title ?? '');
  const repeated = new Set(blocks.filter((block) => repeats(block, titleWords)));
  const end = blocks[Math.min(BEGINNING, blocks.length) - 1]?.index ?? -1;
  const at = page.findLast(
    (block) => block.index <= end && (repeated.has(block) || isTitleAlone(block, titleWords)),
  );
  return blocks.filter(
    (block) =>
      !repeated.has(block) && (block.index > (at?.index ?? -1) || SENTENCE.test(block.raw)),
  );
}
