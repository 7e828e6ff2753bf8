import { listsOfOthers } from '../body/lists-of-others';
import { isAside } from '../page/is-aside';
import { findNamed } from '../page/named-elements';
import { isWithin } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { placeOf, type PlaceInPage } from '../page/place-in-page';
import { attributeOf } from '../rendering/attribute-of';
import {
  dateCandidates,
  MAX_DATE_LINE,
  MODIFIED_WORD,
  PUBLISHED_WORD,
  type DateKind,
  type DateOptions,
} from './date-candidates';
import { isDatedBelow } from './dates-of-lines';
import type { Candidate } from './field-reading';
import { oneLine } from './plain-words';

/** What stands farther above the title dates the page's head: it shows the day of reading. */
const BEFORE_TITLE = 5;
/** Stars, links to share and to print may stand between the body and the day below it. */
const AFTER_BODY = 12;
const MAX_TIMES = 40;
const MAX_NAMED = 6;

/** An element that holds a day, and the block it stands in. */
interface Dated {
  readonly element: Element;
  readonly isAbove: boolean;
}

/** Well above the title, or in a head of the page that does not hold the title. */
function isAboveArticle(
  { page }: PageSources,
  { element, position }: { readonly element: Element; readonly position: number },
  options: DateOptions,
): boolean {
  const { titleIndex } = options;
  if (titleIndex === null) return false;
  if (position < titleIndex - BEFORE_TITLE) return true;
  if (position < titleIndex && isDatedBelow(page.blocks, options)) return true;
  const head = element.closest('header');
  const title = page.blocks[titleIndex]?.place;
  return head !== null && position < titleIndex && title?.ancestors.includes(head) !== true;
}

/** So far below the body stand the days of other articles. */
function isBelowArticle(position: number, { lastIndex }: DateOptions): boolean {
  return lastIndex !== null && position > lastIndex + AFTER_BODY;
}

/** Those near the article first, in the order of the page. */
function nearFirst(dated: readonly Dated[]): Dated[] {
  return [...dated.filter(({ isAbove }) => !isAbove), ...dated.filter(({ isAbove }) => isAbove)];
}

function outsideAsides(elements: readonly Element[]): Element[] {
  const places = new Map<Element, PlaceInPage>();
  return elements.filter((element) => !isAside(placeOf(element, places)));
}

/** What its name or the words before it say; the words after it belong to the next day. */
function isModified(time: Element): boolean {
  const all = (time.parentElement?.textContent ?? '').slice(0, 200);
  const own = (time.textContent ?? '').trim();
  const at = own === '' ? -1 : all.indexOf(own);
  const around = `${attributeOf(time, 'class') ?? ''} ${at < 0 ? all : all.slice(0, at)}`;
  return MODIFIED_WORD.test(around) && !PUBLISHED_WORD.test(around);
}

/**
 * The days of `<time>` elements.
 * @example datesOfTimes(sources, 'published', options)[0]?.from // => 'visible:time'
 */
export function datesOfTimes(
  sources: PageSources,
  kind: DateKind,
  options: DateOptions,
): Candidate[] {
  const { blocks, positions, times } = sources.page;
  const others = listsOfOthers(blocks);
  const last = options.lastIndex ?? Infinity;
  const isOfOthers = (at: number): boolean => others.has(at) || (at > last && others.has(at - 1));
  const dated = outsideAsides(times.slice(0, MAX_TIMES))
    .filter((time) => isModified(time) === (kind === 'modified'))
    .map((element) => {
      const position = positions.get(element) ?? 0;
      const isAway =
        isOfOthers(position) || isAboveArticle(sources, { element, position }, options);
      return { element, isAbove: isAway };
    });
  return nearFirst(dated)
    .slice(0, 3)
    .flatMap(({ element, isAbove }, index) => {
      const value = attributeOf(element, 'datetime') ?? element.textContent ?? '';
      const weight = index === 0 && !isAbove ? 1.8 : 0.8;
      return dateCandidates([value], { from: 'visible:time', weight }, options);
    });
}

/**
 * The days of the elements in which the family of the page keeps them.
 * @example datesOfFamily(sources, 'published', options)[0]?.from // => 'family:liferay'
 */
export function datesOfFamily(
  sources: PageSources,
  kind: DateKind,
  options: DateOptions,
): Candidate[] {
  const { family, page } = sources;
  if (!family || kind === 'modified') return [];
  const from = `family:${family.family.id}`;
  const dated = outsideAsides(findNamed(page.named, family.family.date))
    .slice(0, MAX_NAMED)
    .map((element) => {
      const position = page.blocks.findIndex((block) => isWithin(block, new Set([element])));
      const isAway =
        isBelowArticle(position, options) ||
        isAboveArticle(sources, { element, position }, options);
      return { element, isAbove: isAway };
    });
  return nearFirst(dated)
    .slice(0, 2)
    .flatMap(({ element, isAbove }) => {
      const line = oneLine(element.textContent ?? '');
      const lines = line.length < MAX_DATE_LINE ? [line] : [];
      return dateCandidates(lines, { from, weight: isAbove ? 0.6 : 2 }, options);
    });
}
