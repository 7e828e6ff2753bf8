import type { PageSources } from '../page/page-sources';
import { stringsOf, typesOf } from '../sources/json-ld';
import { firstMeta } from '../sources/meta-tags';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { oneLine, plainWords, unescapeTwice } from './plain-words';

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
  /^(?:(?:cổng|trang)\s(?:thông\stin|ttđt|tin)|báo\s|đài\s(?:phát|truyền)|tạp\schí\s|ủy\sban\snhân\sdân|ubnd\s|sở\s)/iu;

/** A header or footer that calls itself a portal, a paper or an office. */
function fromHeaderAndFooter({ page }: PageSources): Candidate[] {
  const outer = page.blocks.filter((block) =>
    block.place.tags.some(
      (tag, index) =>
        tag === 'header' ||
        tag === 'footer' ||
        /header|footer|banner|logo/u.test(block.place.names[index] ?? ''),
    ),
  );
  const lines = outer.filter(
    ({ raw }) => raw.length < 120 && PORTAL_WORDS.test(raw.normalize('NFC')),
  );
  return lines
    .slice(0, 4)
    .map(({ raw }) => ({ value: oneLine(raw), from: 'visible:header-or-footer', weight: 1 }));
}

function fromPageTitle({ page }: PageSources): Candidate[] {
  const title = oneLine(page.document.querySelector('title')?.textContent ?? '');
  const last = title.split(/\s[|–—»·-]\s/u).at(-1) ?? '';
  return last !== title && PORTAL_WORDS.test(last)
    ? [{ value: last, from: 'title:last-part', weight: 1.2 }]
    : [];
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
    ...fromHeaderAndFooter(sources),
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
    ...hostNames(sources.url),
  ];
  return new Set(names.map(plainWords).filter((name) => name.length > 1));
}
