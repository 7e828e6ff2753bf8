import { isBareDate } from '../body/is-furniture';
import type { PageBlock } from '../page/page-model';
import { elementWords, spacedLine } from '../page/spaced-line';
import { BY_WORDS, isAuthorLabel, isNameAlone } from './author-names';
import { oneLine } from './plain-words';

/** Where the lines that name an author are looked for. */
export interface LinePlaces {
  /** Index of the block with the title; null when the title is not shown. */
  readonly titleIndex: number | null;
  /** The blocks of the body. */
  readonly body: readonly PageBlock[];
}

const BEFORE_TITLE = 3;
const AFTER_TITLE = 9;
const AFTER_BODY = 5;
/** A line that says who wrote, when, and how often it was read. */
const MAX_LINE = 250;
const MAX_PART = 90;
const BYLINE = new RegExp(`^${BY_WORDS}(?=\\p{L})`, 'iu');
const CAPITAL = /^\p{Lu}/u;
const LABELLED =
  /^(?:tác giả(?: bài viết)?|người viết|người đăng|bài và ảnh|bài, ảnh|bài\s?-\s?ảnh|tin và ảnh|tin, ảnh|tin\s?-\s?ảnh|tin, bài|tin bài|tin\s?-\s?bài|thực hiện|bài|tin|by)\s?[:：]/iu;
const LABEL_ALONE = /^\p{L}[\p{L}\s,-]{1,24}[:：]$/u;
const BETWEEN = /\s?[|•·]\s?/u;

/**
 * The blocks around the title.
 * @example nearTitle(page.blocks, { titleIndex: 3, body }).length // => 12
 */
export function nearTitle(
  blocks: readonly PageBlock[],
  { titleIndex }: Pick<LinePlaces, 'titleIndex'>,
): readonly PageBlock[] {
  return titleIndex === null
    ? []
    : blocks.slice(Math.max(0, titleIndex - BEFORE_TITLE), titleIndex + AFTER_TITLE);
}

/** The lines of a block; of a row of two cells the first is the label of the second. */
function linesOf(block: PageBlock): string[] {
  const { raw } = block;
  if (/[\n\t]/u.test(raw)) return raw.split('\n').map((line) => oneLine(line.replace('\t', ': ')));
  return [spacedLine(block)];
}

/** What a line says one after the other; a label alone on its line belongs to the one below it. */
function partsOf(blocks: readonly PageBlock[]): string[][] {
  const short = blocks.filter(({ raw }) => raw.length <= MAX_LINE).flatMap(linesOf);
  return short.map((line, nth) => {
    const above = short[nth - 1] ?? '';
    if (LABEL_ALONE.test(above)) return `${above} ${line}`.split(BETWEEN);
    const isNamed = isAuthorLabel(above) && isNameAlone(line);
    return isNamed ? [`${above}: ${line}`] : line.split(BETWEEN);
  });
}

function labelled(blocks: readonly PageBlock[], pattern: RegExp): string[] {
  return partsOf(blocks)
    .flat()
    .filter((part) => part.length < MAX_PART && pattern.test(part));
}

/** "Hoàng Yến Linh • 05:30 20/08/2025": whoever is named beside the day and nothing else wrote it. */
function besideDay(blocks: readonly PageBlock[]): string[] {
  const short = blocks.filter(({ raw }) => raw.length <= MAX_LINE);
  return [...partsOf(short), ...short.map(elementWords)]
    .filter((parts) => parts.some(isBareDate))
    .flatMap((parts) => parts.filter(isNameAlone));
}

/**
 * The parts of lines near the title that say who wrote, with the words that introduce the name.
 * @example bylinesNear(page.blocks, { titleIndex: 3, body })[0] // => 'Tác giả: Nguyễn Văn An'
 */
export function bylinesNear(blocks: readonly PageBlock[], places: LinePlaces): string[] {
  const near = nearTitle(blocks, places);
  const introduced = labelled(near, BYLINE).filter((line) =>
    CAPITAL.test(line.replace(BYLINE, '')),
  );
  return [...introduced, ...besideDay(near)];
}

/**
 * The lines at the end of the body and below it that a label says name the author.
 * @example labelledAtEnd(page.blocks, { titleIndex: 3, body })[0] // => 'Tin, ảnh: Minh Anh'
 */
export function labelledAtEnd(blocks: readonly PageBlock[], { body }: LinePlaces): string[] {
  const last = body.at(-1)?.index;
  if (last === undefined) return [];
  return labelled(blocks.slice(Math.max(0, last - 2), last + AFTER_BODY), LABELLED);
}
