import { dateLineStart, isBareDate } from '../body/is-furniture';
import { isAside } from '../page/is-aside';
import type { PageBlock } from '../page/page-model';
import { elementWords } from '../page/spaced-line';
import type { Candidate } from './field-reading';
import { namesNothing } from './names-nothing';
import { oneLine, plainWords } from './plain-words';

/** So many blocks above the body and at its beginning may hold the title. */
const ABOVE = 8;
const INTO_BODY = 6;
const MIN_WORDS = 4;
/** A name and an office beside the day are shorter. */
const LEAST_BEFORE_DAY = 6;
const MAX_TITLE = 250;
const BESIDE_DATE = 0.6;
const BESIDE_BODY = 0.4;
const ENDS_SENTENCE = /[.;:…]["”’)]?$/u;

/** What leads to the page is said above its title. */
const WAY_HERE = /^(?:bạn đang (?:ở|xem)|you are here|trang chủ|home)(?!\p{L})/iu;

interface Line {
  readonly words: string;
  readonly block: PageBlock;
}

/** The lines of a block; a day in an element of its own behind the title is one for itself. */
function wordsOf(block: PageBlock): string[] {
  const parts = elementWords(block);
  const [before, day] = [parts.slice(0, -1).join(' '), parts.at(-1) ?? ''];
  const isTitleAndDay = isBareDate(day) && before.split(' ').length >= LEAST_BEFORE_DAY;
  if (isTitleAndDay && !block.raw.includes('\n')) return [before, day];
  return block.raw.split('\n').map(oneLine);
}

function linesOf(blocks: readonly PageBlock[]): Line[] {
  return blocks
    .filter(({ place, raw }) => raw.length <= 2 * MAX_TITLE && !isAside(place))
    .flatMap((block) => wordsOf(block).map((words) => ({ words, block })));
}

/** The head of a letter. */
const PLACE_AND_DAY = /^\p{Lu}[\p{L}\s.-]{1,40},\s?ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}$/iu;

/** A line that dates the page; the day may have an element of its own: "Mai Hoa" and "15/09/2025 17:45". */
function isDated({ block, words }: Line): boolean {
  if (dateLineStart(words) !== null || PLACE_AND_DAY.test(words)) return true;
  if (words !== oneLine(block.raw)) return false;
  return !block.raw.includes('\n') && elementWords(block).some(isBareDate);
}

function mayBeTitle(line: Line): boolean {
  const { words, block } = line;
  const { linked, raw } = block;
  if (words.length > MAX_TITLE || ENDS_SENTENCE.test(words) || linked > raw.length / 2)
    return false;
  if (namesNothing(words) || isDated(line) || WAY_HERE.test(words)) return false;
  return plainWords(words).split(' ').length >= MIN_WORDS;
}

/** The nearest line above the one that dates the page. */
function aboveDate(lines: readonly Line[]): Line | undefined {
  const at = lines.findLastIndex(isDated);
  return at < 0 ? undefined : lines.slice(Math.max(0, at - 3), at).findLast(mayBeTitle);
}

/** The nearest line above the body, or a line at its beginning that is no sentence. */
function aboveBody(
  lines: readonly Line[],
  first: PageBlock,
  sites: ReadonlySet<string>,
): Line | undefined {
  const at = lines.findIndex(({ block }) => block === first);
  if (at < 0) return undefined;
  const mayBe = (line: Line): boolean => mayBeTitle(line) && !sites.has(plainWords(line.words));
  const end = lines.findIndex(({ words }, index) => index >= at && ENDS_SENTENCE.test(words));
  const beginning = lines.slice(at, end < 0 ? at + 1 : end).find(mayBe);
  return beginning ?? lines.slice(Math.max(0, at - 2), at).findLast(mayBe);
}

/**
 * The title where neither a heading nor a name tells it: the line above the one that dates the page, else the one above
 * the body.
 * @example titleByPlace(page.blocks, body, sites)[0]?.from // => 'visible:above-date'
 */
export function titleByPlace(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  sites: ReadonlySet<string>,
): Candidate[] {
  const [first] = body;
  if (!first) return [];
  const end = body[Math.min(INTO_BODY, body.length) - 1] ?? first;
  const lines = linesOf(blocks.slice(Math.max(0, first.index - ABOVE), end.index + 1));
  const beside = aboveDate(lines);
  if (beside) return [{ value: beside.words, from: 'visible:above-date', weight: BESIDE_DATE }];
  const above = aboveBody(lines, first, sites);
  return above ? [{ value: above.words, from: 'visible:above-body', weight: BESIDE_BODY }] : [];
}
