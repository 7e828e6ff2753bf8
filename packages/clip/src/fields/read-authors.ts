import { isAside } from '../page/is-aside';
import { findNamed } from '../page/named-elements';
import type { PageSources } from '../page/page-sources';
import { placeOf } from '../page/place-in-page';
import { stringsOf } from '../sources/json-ld';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { oneLine, plainWords, unescapeTwice } from './plain-words';

const INTRODUCTION =
  /^(?:(?:written |posted |words )?by\b|von\b|por\b|par\b|di\b|tác giả|người viết|bài viết|bài và ảnh|bài, ảnh|tin và ảnh|tin, ảnh|tin, bài|tin bài|bài|theo)\s*[:：-]?\s+/iu;
const BETWEEN = /\s*(?:[,;&|/·]|\s[-–—]\s|\sand\s|\svà\s|\sund\s|\sy\s|\set\s|\se\s)\s*/iu;
const NOT_A_NAME =
  /^(?:admin|administrator|editor|editors|staff|quản trị|quantri|ban biên tập|bbt|redaktion|unknown|null|undefined|n\/a)$|https?:|@|\d{2,}/iu;
const MAX_NAME = 60;
const MAX_BYLINE = 160;

function names(text: string, sites: ReadonlySet<string>): string[] {
  const line = oneLine(unescapeTwice(text)).replace(INTRODUCTION, '');
  return line
    .split(BETWEEN)
    .map((name) =>
      name
        .replace(INTRODUCTION, '')
        .replace(/[.:]+$/u, '')
        .trim(),
    )
    .filter((name) => isName(name, sites));
}

function isName(name: string, sites: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > MAX_NAME || NOT_A_NAME.test(name)) return false;
  const words = plainWords(name);
  return words !== '' && words.split(' ').length <= 7 && !sites.has(words);
}

interface Source {
  readonly from: string;
  readonly weight: number;
}

function candidate(
  texts: readonly string[],
  source: Source,
  sites: ReadonlySet<string>,
): Candidate<readonly string[]>[] {
  const value = [...new Set(texts.flatMap((text) => names(text, sites)))].slice(0, 20);
  return value.length === 0 ? [] : [{ value, ...source }];
}

function textOf(element: Element): string {
  return element.getAttribute('content') ?? element.textContent ?? '';
}

function shown(elements: readonly Element[]): string[] {
  const places = new Map();
  return elements
    .slice(0, 12)
    .filter((element) => !isAside(placeOf(element, places)))
    .map(textOf)
    .filter((text) => text.length < MAX_BYLINE);
}

const BYLINES = [
  '.byline',
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
];

/**
 * Who wrote the article, as printed; never the portal.
 * @example readAuthors(sources, siteNames(sources)).value // => ['Nguyễn Văn An']
 */
export function readAuthors(
  sources: PageSources,
  sites: ReadonlySet<string>,
): FieldReading<readonly string[]> {
  const { articles, metas, page, family } = sources;
  const linked =
    articles
      .slice(0, 2)
      .map((node) => stringsOf(node['author']))
      .find((list) => list.length > 0) ?? [];
  const written = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'twitter:data1',
  ].map((name) => metas.get(name) ?? []);
  const props = page.itemProps.filter((element) =>
    /(?:^|\s)author(?:\s|$)/u.test(element.getAttribute('itemprop') ?? ''),
  );
  const rel = page.anchors.filter((anchor) =>
    /(?:^|\s)author(?:\s|$)/u.test(anchor.getAttribute('rel') ?? ''),
  );
  const found = [
    ...candidate(linked, { from: 'json-ld:author', weight: 3 }, sites),
    ...candidate(
      written.find((list) => list.some((text) => names(text, sites).length > 0)) ?? [],
      { from: 'meta:author', weight: 2 },
      sites,
    ),
    ...candidate(shown(props), { from: 'microdata:author', weight: 2 }, sites),
    ...candidate(shown(rel).slice(0, 3), { from: 'visible:rel-author', weight: 1.5 }, sites),
    ...candidate(
      shown(family ? findNamed(page.named, family.family.author) : []).slice(0, 1),
      { from: `family:${family?.family.id ?? ''}`, weight: 1.5 },
      sites,
    ),
    ...candidate(
      shown(findNamed(page.named, BYLINES)).slice(0, 2),
      { from: 'visible:byline', weight: 1.2 },
      sites,
    ),
  ];
  return agree(found, { keyOf: (value) => value.map(plainWords).sort().join('|') });
}
