import { attributeOf } from '../rendering/attribute-of';
import { isAside } from '../page/is-aside';
import { findNamed, type NamedElements } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { placeOf, type PlaceInPage } from '../page/place-in-page';
import { stringsOf } from '../sources/json-ld';
import { authorNames, isAuthorLabel, isPersonName } from './author-names';
import { bylinesNear, labelledAtEnd, nearTitle } from './authors-of-lines';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { oneLine, plainWords } from './plain-words';

/** Where bylines are looked for and what is no author. */
export interface AuthorOptions {
  /** All names of the site, as plain words. */
  readonly sites: ReadonlySet<string>;
  /** Index of the block with the title; null when the title is not shown. */
  readonly titleIndex: number | null;
  /** The blocks of the body. */
  readonly body: readonly PageBlock[];
  /** Index of a signature set apart at the end of the body; null when there is none. */
  readonly signatureIndex: number | null;
}

type Names = readonly string[];

const MAX_BYLINE = 160;
const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
];
/** Portals name themselves as the author of every page, in other words than they call themselves by. */
const PORTAL = /^(?:cổng|trang) (?:ttđt|thông tin điện tử)(?!\p{L})/iu;
const BYLINES = [
  '.byline',
  '.by-line',
  '.author-name',
  '.article-author',
  '.author__name',
  '.byline__name',
  '.post-author',
  '.entry-author',
  '.author',
  '.writer',
  '.tacgia',
  '.tac-gia',
  '.nguoidang',
  '.the-author',
  '.byline-name',
  '.authors',
];
const AUTHOR_TOKEN = /^[.#][\w-]{0,40}(?:author|byline|writer|tac-?gia)[\w-]{0,40}$/iu;
/** Named by its last word after the author, whatever it stands in: `news-detail-author`, `tacgia_chitiet`. */
const AUTHOR_LAST =
  /^[.#](?:[\w-]{0,40}[-_])?(?:author|byline|tac-?gia)(?:[-_]?(?:chi-?tiet|name))?$/iu;
const MAX_NAMES = 60;
const NOT_NAMING =
  /image|img|avatar|photo|bio|desc|social|date|box|container|wrapper|list|title|block|section|link|info|detail|content|meta|row|col|inner|outer|card|about/iu;
const PROFILE =
  /\/(?:authors?|people|contributors?|tac-gia|profile|staff|writers?|journalist|autor|autoren|redaktion|auteurs?|by)\/[^/?#]{2,80}\/?(?:$|[?#])/iu;

const MOST_PARTS = 12;
const MOST_DEEP = 4;

/** What an element says, without a part of its own that only says that a name follows. */
function wordsWithoutLabel(element: Element): string {
  const words = element.textContent ?? '';
  if (element.children.length < 2 || words.length > MAX_BYLINE) return words;
  const parts = textsOf(element, MOST_DEEP).map((part) => part.trim());
  const rest = parts.filter((part) => !isAuthorLabel(part));
  return rest.length < parts.length ? rest.join(' ') : words;
}

function textsOf(element: Element, deep: number): string[] {
  return [...element.childNodes]
    .slice(0, MOST_PARTS)
    .flatMap((node) =>
      deep > 0 && node.nodeType === 1 && (node as Element).children.length > 0
        ? textsOf(node as Element, deep - 1)
        : [node.textContent ?? ''],
    );
}

class Gatherer {
  readonly found: Candidate<Names>[] = [];
  readonly #places = new Map<Element, PlaceInPage>();
  readonly #sites: ReadonlySet<string>;

  constructor(sites: ReadonlySet<string>) {
    this.#sites = sites;
  }

  add(from: string, weight: number, texts: readonly string[]): void {
    const value = [...new Set(texts.flatMap((text) => authorNames(text, this.#sites)))].slice(
      0,
      20,
    );
    if (value.length > 0) this.found.push({ value, from, weight });
  }

  shown(elements: readonly Element[], most: number): string[] {
    return elements
      .slice(0, 30)
      .filter((element) => !isAside(placeOf(element, this.#places)))
      .map((element) => attributeOf(element, 'content') ?? wordsWithoutLabel(element))
      .filter((text) => text.trim() !== '' && text.length < MAX_BYLINE)
      .slice(0, most);
  }
}

function firstWith(
  lists: readonly (readonly string[])[],
  sites: ReadonlySet<string>,
): readonly string[] {
  return lists.find((list) => list.some((text) => authorNames(text, sites).length > 0)) ?? [];
}

/** A name alone, in an element that is called after its author. */
function holdsName(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= MAX_NAMES && text.trim() !== '';
}

function namedLikeAuthors(named: NamedElements): readonly Element[] {
  for (const [key, elements] of named) {
    if (AUTHOR_LAST.test(key) && elements[0] && holdsName(elements[0])) return elements;
  }
  for (const [key, elements] of named) {
    if (AUTHOR_TOKEN.test(key) && !NOT_NAMING.test(key)) return elements;
  }
  return [...named].find(([key]) => AUTHOR_TOKEN.test(key) && /name/iu.test(key))?.[1] ?? [];
}

/** The first of the elements and those that stand beside it: an article of two authors has two of them. */
function besideFirst(elements: readonly Element[]): readonly Element[] {
  const parent = elements[0]?.parentElement;
  return elements.filter((element) => element.parentElement === parent);
}

/** Where the words were taken from; another paper is no author. */
const SOURCE = /^\(?(?:theo|nguồn(?: tin)?)\s?:?\s/iu;

function profiles({ page }: PageSources, options: AuthorOptions): readonly Element[] {
  const area = new Set(
    nearTitle(page.blocks, options).flatMap(({ place }) => place.ancestors.slice(0, 3)),
  );
  return page.anchors.filter((anchor) => {
    if (!PROFILE.test(attributeOf(anchor, 'href') ?? '')) return false;
    return (
      area.has(anchor) ||
      (anchor.parentElement !== null && area.has(anchor.parentElement)) ||
      area.has(anchor.parentElement?.parentElement ?? anchor)
    );
  });
}

function gatherDeclared(
  sources: PageSources,
  gatherer: Gatherer,
  sites: ReadonlySet<string>,
): void {
  const { articles, metas, page } = sources;
  const linked = articles.slice(0, 3).map((node) => stringsOf(node['author']));
  gatherer.add('json-ld:author', 3, firstWith(linked, sites));
  gatherer.add(
    'meta:author',
    2,
    firstWith(
      META_NAMES.map((name) => (metas.get(name) ?? []).filter((words) => !PORTAL.test(words))),
      sites,
    ),
  );
  const props = page.itemProps.filter((element) =>
    /(?:^|\s)author(?:\s|$)/u.test(attributeOf(element, 'itemprop') ?? ''),
  );
  gatherer.add('microdata:author', 2, gatherer.shown(props, 4));
}

function gatherShown(sources: PageSources, gatherer: Gatherer, options: AuthorOptions): void {
  const { page, family } = sources;
  const rel = page.anchors.filter((anchor) =>
    /(?:^|\s)author(?:\s|$)/u.test(attributeOf(anchor, 'rel') ?? ''),
  );
  gatherer.add('visible:rel-author', 1.5, gatherer.shown(rel, 2));
  if (family)
    gatherer.add(
      `family:${family.family.id}`,
      1.5,
      gatherer.shown(besideFirst(findNamed(page.named, family.family.author)), 4),
    );
  gatherer.add('visible:byline', 1.2, gatherer.shown(findNamed(page.named, BYLINES), 2));
  gatherer.add('visible:author-name', 1.1, gatherer.shown(namedLikeAuthors(page.named), 1));
  gatherer.add('visible:profile', 1.3, gatherer.shown(profiles(sources, options), 3));
  gatherer.add('visible:line', 1.2, bylinesNear(page.blocks, options).slice(0, 1));
  gatherer.add('visible:line-at-end', 1.6, labelledAtEnd(page.blocks, options).slice(0, 1));
  const signature = page.blocks[options.signatureIndex ?? -1];
  const signed = signature ? oneLine(signature.raw) : '';
  const source = signed.replace(SOURCE, '');
  if (signed !== '' && (source === signed || isPersonName(source)))
    gatherer.add('visible:signature', isPersonName(source) ? 2.2 : 1, [source]);
}

/**
 * Who wrote the article, as printed; never the portal.
 * @example readAuthors(sources, options).value // => ['Nguyễn Văn An']
 */
export function readAuthors(sources: PageSources, options: AuthorOptions): FieldReading<Names> {
  const gatherer = new Gatherer(options.sites);
  gatherDeclared(sources, gatherer, options.sites);
  gatherShown(sources, gatherer, options);
  return agree(gatherer.found, { keyOf: (value) => value.map(plainWords).sort().join('|') });
}
