import { isAside } from '../page/is-aside';
import { findNamed } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { placeOf, type PlaceInPage } from '../page/place-in-page';
import { stringsOf } from '../sources/json-ld';
import { firstMeta } from '../sources/meta-tags';
import { attributeOf } from '../rendering/attribute-of';
import { tagOf } from '../rendering/tag-roles';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { namesNothing } from './names-nothing';
import { oneLine, plainWords, unescapeTwice } from './plain-words';
import { reconciled } from './reconciled-titles';
import { titleByPlace } from './title-by-place';
import { MIN_TITLE_WORDS, TITLE_SEPARATOR, titlesByName, titlesOfHead } from './titles-of-lines';

const MAX_TITLE = 400;
/** The only first-level heading of a page outweighs what its head says. */
const ONLY_H1 = 3.4;
const REPEATED = 3;
/** A step of the way to the page, with the mark that leads to the next; what has a tag printed in it is no step. */
const IS_CRUMB = /^[^«<]{1,200}[/>»›]$/u;

function isSiteName(part: string, sites: ReadonlySet<string>): boolean {
  const words = plainWords(part);
  return sites.has(words) || sites.has(words.replace(/ /gu, ''));
}

/** Takes the site's name from either end of a title; a title that is nothing else is no title. */
function withoutSiteName(title: string, sites: ReadonlySet<string>): string {
  const separators = [...title.matchAll(new RegExp(TITLE_SEPARATOR.source, 'gu'))];
  let start = 0;
  let end = title.length;
  for (const { index } of [...separators].reverse()) {
    const separator = separators.find((one) => one.index === index);
    if (separator && isSiteName(title.slice(index + separator[0].length, end), sites)) end = index;
  }
  for (const { index, 0: separator } of separators) {
    if (index < end && isSiteName(title.slice(start, index), sites))
      start = index + separator.length;
  }
  const rest = withoutTail(title.slice(start, end).trim());
  const isSaying = rest
    .split(TITLE_SEPARATOR)
    .some((part) => !isSiteName(part, sites) && !namesNothing(part));
  return isSaying ? rest : '';
}

/** What follows an upright bar names the site, the section or a slogan, never the event. */
function withoutTail(title: string): string {
  const bar = title.indexOf(' | ');
  const head = bar < 0 ? title : title.slice(0, bar).trim();
  return plainWords(head).split(' ').length >= MIN_TITLE_WORDS ? head : title;
}

function fromMetas({ metas }: PageSources): Candidate[] {
  const names = [
    ['og:title', 2],
    ['twitter:title', 1],
    ['title', 1],
    ['dc.title', 1],
    ['headline', 1.5],
  ] as const;
  return names.flatMap(([name, weight]) => {
    const value = firstMeta(metas, [name]);
    return value ? [{ value, from: `meta:${name}`, weight }] : [];
  });
}

function fromLinkedData({ articles }: PageSources): Candidate[] {
  return articles
    .slice(0, 1)
    .flatMap((node) => stringsOf(node['headline'] ?? node['name']))
    .map((value) => ({ value, from: 'json-ld:headline', weight: 2 }));
}

const BOX_TITLE =
  /(?:^|[\s_-])(?:portlet-title|portlet-topper|ms-webpart-chrome-title|widget-title|box-title|block-title)(?:$|[\s_-])/u;

/** A heading that names a box of the page, such as the section an article stands in. */
function isBoxTitle({ names }: PlaceInPage): boolean {
  return names.slice(0, 3).some((name) => BOX_TITLE.test(name));
}

/** Portals that keep the first level for themselves: a lower heading that the page's head repeats is the title. */
function raised(headings: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const said = new Set(others.map(({ value }) => plainWords(value)));
  return headings.map((heading) =>
    heading.from !== 'visible:h1' && said.has(plainWords(heading.value))
      ? { ...heading, weight: REPEATED }
      : heading,
  );
}

function fromHeadings({ page }: PageSources, bodyEnd: number): Candidate[] {
  const places = new Map<Element, PlaceInPage>();
  const shown = page.headings.filter(
    (heading) =>
      (heading.textContent ?? '').trim() !== '' &&
      !isAside(placeOf(heading, places)) &&
      (page.positions.get(heading) ?? 0) <= bodyEnd &&
      !isBoxTitle(placeOf(heading, places)),
  );
  const first = shown.filter((heading) => tagOf(heading) === 'h1');
  const rest = shown.filter((heading) => tagOf(heading) !== 'h1').slice(0, 8);
  const candidate = (weight: number) => (heading: Element, index: number) => ({
    value: heading.textContent ?? '',
    from: `visible:${tagOf(heading)}`,
    weight: index === 0 ? weight : weight * 0.7,
  });
  const weight = first.length === 1 ? ONLY_H1 : 3;
  return [...first.slice(0, 5).map(candidate(weight)), ...rest.map(candidate(0.3))];
}

/** The only headline that the page marks as one, whatever the level of its heading. */
function fromMicrodata({ page }: PageSources): Candidate[] {
  const headlines = page.itemProps.filter(
    (element) => attributeOf(element, 'itemprop') === 'headline',
  );
  const [only] = headlines.length === 1 ? headlines : [];
  const value = attributeOf(only, 'content') ?? only?.textContent ?? '';
  return value === '' ? [] : [{ value, from: 'microdata:headline', weight: 2 }];
}

function fromFamily({ family, page }: PageSources): Candidate[] {
  if (!family) return [];
  return findNamed(page.named, family.family.title)
    .filter((element) => !namesNothing((element.textContent ?? '').slice(0, MAX_TITLE)))
    .slice(0, 1)
    .map((element) => ({
      value: element.textContent ?? '',
      from: `family:${family.family.id}`,
      weight: 1.5,
    }));
}

function fromPageTitle({ page }: PageSources): Candidate[] {
  const value = page.document.querySelector('title')?.textContent ?? '';
  return [{ value, from: 'title', weight: 1 }];
}

/** What a title is read with. */
export interface TitleOptions {
  /** All names of the site, as plain words. */
  readonly sites: ReadonlySet<string>;
  /** The body, once it is known; headings after it are no titles. */
  readonly body?: readonly PageBlock[];
}

/** Less than a line above the date or the body. */
const UNHEARD = 0.25;

/** Old portals name the page's section in its title: where that is all the head says and no line repeats it, it is believed last. */
function unlessUnheard(
  head: readonly Candidate[],
  shown: readonly Candidate[],
): readonly Candidate[] {
  const said = new Set(shown.map(({ value }) => plainWords(value)));
  const isOnlyTitle = head.every(({ from }) => from === 'title');
  if (!isOnlyTitle || head.some(({ value }) => said.has(plainWords(value)))) return head;
  return head.map((candidate) => ({ ...candidate, weight: UNHEARD }));
}

/**
 * The title of the article: what headings, meta tags and linked data agree on, never the portal's name.
 * @example readTitle(sources, { sites: siteNames(sources) }).value // => 'Hội nghị đối thoại với nhà giáo'
 */
export function readTitle(sources: PageSources, { sites, body = [] }: TitleOptions): FieldReading {
  const headings = fromHeadings(sources, body.at(-1)?.index ?? Infinity);
  const hasHeading = headings.some(
    ({ from, value }) => from === 'visible:h1' && !sites.has(plainWords(value)),
  );
  const clean = (found: readonly Candidate[]): Candidate[] =>
    found
      .map((candidate) => ({
        ...candidate,
        value: withoutSiteName(oneLine(unescapeTwice(candidate.value)), sites),
      }))
      .filter(({ value }) => value !== '' && value.length <= MAX_TITLE && !IS_CRUMB.test(value));
  const head = clean([
    ...fromLinkedData(sources),
    ...fromMicrodata(sources),
    ...fromMetas(sources),
    ...fromPageTitle(sources),
  ]);
  const above = hasHeading ? null : (body[0]?.index ?? null);
  const lines = [
    ...titlesOfHead(sources.page, above),
    ...titlesByName(sources.page, above),
    ...(hasHeading ? [] : titleByPlace(sources.page.blocks, body, sites)),
  ];
  const shown = raised(clean(headings), head);
  const candidates = [
    ...shown,
    ...clean([...lines, ...fromFamily(sources)]),
    ...(hasHeading ? head : unlessUnheard(head, [...shown, ...clean(lines)])),
  ];
  return agree(reconciled(candidates), { keyOf: plainWords, support: 0.7 });
}
