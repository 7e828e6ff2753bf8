import { attributeOf } from '../rendering/attribute-of';
import { findNamed } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { stringsOf, typesOf } from '../sources/json-ld';
import { firstMeta } from '../sources/meta-tags';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { oneLine, plainWords, unescapeTwice } from './plain-words';
import { upwardHeadings } from './upward-headings';

const SITE_METAS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:android:app_name',
  'dc.publisher',
  'dcterms.publisher',
];

function fromMetas({ metas }: PageSources): Candidate[] {
  return SITE_METAS.flatMap((name, index) => {
    const value = firstMeta(metas, [name]);
    return value
      ? [
          {
            value: oneLine(unescapeTwice(value)),
            from: `meta:${name}`,
            weight: index === 0 ? 3 : 1.5,
          },
        ]
      : [];
  });
}

function fromLinkedData({ articles, linkedData }: PageSources): Candidate[] {
  const publishers = articles.slice(0, 2).flatMap((node) => stringsOf(node['publisher']));
  const sites = linkedData
    .filter((node) => typesOf(node).includes('WebSite'))
    .flatMap((node) => stringsOf(node['name']));
  const candidate = (from: string, weight: number) => (value: string) => ({
    value: oneLine(unescapeTwice(value)),
    from,
    weight,
  });
  return [
    ...publishers.map(candidate('json-ld:publisher', 2.5)),
    ...sites.slice(0, 2).map(candidate('json-ld:website', 2)),
  ].filter(({ value }) => value !== '' && !/^https?:/u.test(value));
}

const PORTAL_WORDS =
  /^(?:(?:cổng|trang)\s(?:thông\stin|ttđt|tin)|(?:cong|trang)\s(?:thong\stin|tin)\s|website\s|báo\s|đài\s(?:phát|truyền)|tạp\schí\s|ủy\sban\snhân\sdân|ubnd\s|sở\s)/iu;

/** Longer than this a title is a headline, although it may begin with an office. */
const MAX_NAME_WORDS = 9;
const OUTER_NAME = /header|footer|banner|logo|colophon|masthead|ten-cong/u;

function outerBlocks({ page }: PageSources): readonly PageBlock[] {
  return page.blocks.filter(
    ({ place }) =>
      !place.tags.includes('article') &&
      place.tags.some(
        (tag, index) =>
          tag === 'header' || tag === 'footer' || OUTER_NAME.test(place.names[index] ?? ''),
      ),
  );
}

/** A header or footer that calls itself a portal, a paper or an office. */
function fromHeaderAndFooter(sources: PageSources): Candidate[] {
  const lines = outerBlocks(sources).filter(
    ({ raw }) => raw.length < 120 && PORTAL_WORDS.test(raw.normalize('NFC')),
  );
  return lines
    .slice(0, 4)
    .map(({ raw }) => ({ value: oneLine(raw), from: 'visible:header-or-footer', weight: 1 }));
}

const OFFICE_WORDS =
  /^(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|hội đồng nhân dân|hđnd|đoàn đại biểu|liên đoàn|ban |cục |chi cục|trung tâm|văn phòng|phòng |hội )/iu;
const TOP = 8;
const MAX_BANNER_WORDS = 8;

/** The first lines of a page in capitals that name an office are its banner. */
function fromBanner({ page }: PageSources): Candidate[] {
  return page.blocks
    .slice(0, TOP)
    .filter(({ place, raw }) => raw.length < 120 && place.tag !== 'h1')
    .flatMap(({ raw }) => raw.split('\n').map((line) => oneLine(line)))
    .filter(
      (line) =>
        line === line.toUpperCase() &&
        (PORTAL_WORDS.test(line) || OFFICE_WORDS.test(line)) &&
        line.split(' ').length <= MAX_BANNER_WORDS,
    )
    .slice(0, 2)
    .map((value) => ({ value, from: 'visible:banner', weight: 0.9 }));
}

const OWNER =
  /^(?:(?:copyright|bản quyền|all rights reserved)?\s?[©®]\s?(?:copyright\s)?(?:\d{4}\s)?(?:bản quyền (?:thuộc về|của)\s)?|bản quyền (?:thuộc về|của)|cơ quan chủ quản\s?:|đơn vị chủ quản\s?:)\s?(?:\d{4}\s)?([^.|,;]{3,100})/iu;

/** The footer says whose page it is. */
function fromOwner({ page }: PageSources): Candidate[] {
  const owners = page.blocks.slice(-25).flatMap(({ raw }) => OWNER.exec(oneLine(raw))?.[1] ?? []);
  return owners
    .slice(0, 2)
    .map((value) => ({ value: value.trim(), from: 'visible:owner', weight: 1.2 }));
}

const HOME = /^(?:\/|\/?(?:index|default|trang-chu)\.(?:aspx|html?|php)|https?:\/\/[^/]+\/?)$/iu;
const NO_NAME = /^(?:home|trang chủ|logo|banner|start|startseite|)$/iu;

/** What the link to the front page shows: the name, or a picture whose replacement text is the name. */
function fromHomeLink({ page }: PageSources): Candidate[] {
  const names = page.anchors
    .slice(0, 12)
    .filter((anchor) => HOME.test(attributeOf(anchor, 'href') ?? ''))
    .map((anchor) =>
      oneLine(anchor.textContent || (anchor.querySelector('img')?.getAttribute('alt') ?? '')),
    )
    .filter((name) => name.length < 120 && !NO_NAME.test(name));
  return names.slice(0, 2).map((value) => ({ value, from: 'visible:home-link', weight: 1.1 }));
}

const WITHOUT_MARKS =
  /^(?:cong thong tin|trang thong tin|trang tin|website|uy ban nhan dan|ubnd) /iu;
const MAX_ALONE_WORDS = 6;

/** A headline may begin with an office too: a title that is one name is short, or written without marks. */
function isNameAlone(title: string): boolean {
  if (/^(?:cổng|trang)/iu.test(title) || WITHOUT_MARKS.test(title)) return true;
  return title === title.toUpperCase() && title.split(' ').length <= MAX_ALONE_WORDS;
}

/** The first or last part of the page's title, or all of it, where it calls itself a portal. */
function fromPageTitle({ page }: PageSources): Candidate[] {
  const title = oneLine(page.document.querySelector('title')?.textContent ?? '').replace(
    /^[^\p{L}\p{N}]+|[^\p{L}\p{N})”"]+$/gu,
    '',
  );
  const parts = title.split(/\s[|–—»·-]\s/u);
  const isWhole = parts.length === 1;
  const ends = isWhole ? [title] : [parts.at(-1) ?? '', parts[0] ?? ''];
  const names = ends.filter(
    (part) => PORTAL_WORDS.test(part) && plainWords(part).split(' ').length <= MAX_NAME_WORDS,
  );
  if (isWhole && !isNameAlone(title)) return [];
  return names.slice(0, 1).map((value) => ({ value, from: 'title:part', weight: 1.2 }));
}

const NAMED = [
  '.site-name',
  '.site-title',
  '.site_name',
  '#site-name',
  '.navbar-brand',
  '.ten-cong',
];

/** What the page's maker calls the name of the site. */
function fromNamed({ page }: PageSources): Candidate[] {
  return findNamed(page.named, NAMED)
    .slice(0, 1)
    .map((element) => oneLine((element.textContent ?? '').slice(0, 200)))
    .filter((name) => name !== '' && name.length < 120 && !NO_NAME.test(name))
    .map((value) => ({ value, from: 'visible:site-name', weight: 0.8 }));
}

/**
 * The name of the portal or paper, from what the page says of itself.
 * @example readPortal(sources).value // => 'Cổng Thông tin điện tử thành phố Hải Phòng'
 */
export function readPortal(sources: PageSources): FieldReading {
  const candidates = [
    ...fromMetas(sources),
    ...fromLinkedData(sources),
    ...fromPageTitle(sources),
    ...fromHomeLink(sources),
    ...fromOwner(sources),
    ...fromNamed(sources),
    ...fromHeaderAndFooter(sources),
    ...fromBanner(sources),
  ];
  return agree(candidates, { keyOf: plainWords });
}

function hostNames(url: string | null): string[] {
  if (!url || !URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\./u, '');
  return [host, host.split('.')[0] ?? ''];
}

/**
 * All names the site goes by, as plain words, so that they are taken for neither title nor author.
 * @example siteNames(sources).has('báo hải phòng') // => true
 */
export function siteNames(sources: PageSources): ReadonlySet<string> {
  const portal = readPortal(sources);
  const names = [
    portal.value ?? '',
    ...portal.alternatives.map(({ value }) => value),
    ...upwardHeadings(sources.page.headings, sources.url),
    ...hostNames(sources.url),
  ];
  return new Set(names.map(plainWords).filter((name) => name.length > 1));
}
