import { isAside } from '../page/is-aside';
import type { PageBlock, PageModel } from '../page/page-model';
import { nameOf } from '../page/place-in-page';
import type { Candidate } from './field-reading';
import { oneLine, plainWords } from './plain-words';

/**
 * What stands between the parts of a page's title.
 * @example 'Hội nghị - Báo Lam Hà'.split(TITLE_SEPARATOR) // => ['Hội nghị', 'Báo Lam Hà']
 */
export const TITLE_SEPARATOR = /\s+[|–—»›>·•:-]{1,2}\s+|\s*\|\s*/u;
/**
 * A shorter part of a title names the site or its section.
 * @example 'Hội nghị'.split(' ').length < MIN_TITLE_WORDS // => true
 */
export const MIN_TITLE_WORDS = 3;
const MAX_TITLE = 400;
const BEFORE_BODY = 12;
const NEAREST = 2;
/** The portal's name stands in the page's title too, and on the screen farther up. */
const FARTHER = 1;

function linesAbove({ blocks }: PageModel, bodyIndex: number): readonly PageBlock[] {
  return blocks.slice(Math.max(0, bodyIndex - BEFORE_BODY), bodyIndex + 1);
}

/**
 * Lines above the body that say what a part of the page's title says; the nearest counts most.
 * @example titlesOfHead(page, 12)[0]?.from // => 'visible:line'
 */
export function titlesOfHead(page: PageModel, bodyIndex: number | null): Candidate[] {
  if (bodyIndex === null) return [];
  const parts = oneLine(page.document.querySelector('title')?.textContent ?? '')
    .split(TITLE_SEPARATOR)
    .map(plainWords);
  const wanted = new Set(parts.filter((part) => part.split(' ').length >= MIN_TITLE_WORDS));
  const lines = linesAbove(page, bodyIndex)
    .flatMap(({ raw }) => [raw, ...raw.split('\n')])
    .filter((line) => wanted.has(plainWords(line)));
  const nearest = plainWords(lines.at(-1) ?? '');
  return lines.map((value) => ({
    value,
    from: 'visible:line',
    weight: plainWords(value) === nearest ? NEAREST : FARTHER,
  }));
}

const TITLE_NAME = /(?:^|[\s_-])(?:tieu-?de[a-z]{0,12}|[a-z]{0,12}title)(?:$|[\s_-])/u;
const OTHER_TITLE = /box|block|module|widget|portlet|site|web|menu|right|left|title-?bar/u;
const MOST_PIECES = 20;

function isNamed(name: string): boolean {
  return TITLE_NAME.test(name) && !OTHER_TITLE.test(name);
}

/** The inline elements around the lines of a block: day and title may stand in one, with a line break between. */
function inlineElements({ element, inline, pieces, raw }: PageBlock): Element[] {
  if (!raw.includes('\n')) return [...inline];
  const parents = pieces
    .slice(0, MOST_PIECES)
    .flatMap(({ node }) => [node.parentElement, node.parentElement?.parentElement ?? null]);
  return parents.filter(
    (parent): parent is HTMLElement =>
      parent !== null && parent !== element && element.contains(parent),
  );
}

function namedWords(block: PageBlock): string {
  const element = inlineElements(block).find((one) => isNamed(nameOf(one)));
  if (element) return oneLine((element.textContent ?? '').slice(0, MAX_TITLE));
  return block.place.names.slice(0, 2).some(isNamed) ? block.raw : '';
}

/**
 * The last line above the body that stands in something named "tieude" or "title", where no heading tells the title.
 * @example titlesByName(page, 12)[0]?.from // => 'visible:name'
 */
export function titlesByName(page: PageModel, bodyIndex: number | null): Candidate[] {
  if (bodyIndex === null) return [];
  return linesAbove(page, bodyIndex)
    .filter((block) => !isAside(block.place))
    .map(namedWords)
    .filter((words) => plainWords(words).split(' ').length >= MIN_TITLE_WORDS)
    .slice(-1)
    .map((value) => ({ value, from: 'visible:name', weight: 0.9 }));
}
