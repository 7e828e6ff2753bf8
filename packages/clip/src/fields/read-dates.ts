import { attributeOf } from '../rendering/attribute-of';
import { findNamed } from '../page/named-elements';
import type { PageSources } from '../page/page-sources';
import { stringsOf } from '../sources/json-ld';
import { dateCandidates, type DateKind, type DateOptions } from './date-candidates';
import { datesOfFamily, datesOfTimes } from './dates-of-elements';
import { datesOfLines } from './dates-of-lines';
import { agree, type Candidate, type FieldReading } from './field-reading';
import type { DateLineOptions } from './parse-date-line';

/** When an article was published and last changed, as printed. */
export interface ArticleDates {
  readonly published: FieldReading;
  readonly modified: FieldReading;
}

const PUBLISHED_METAS = [
  ['article:published_time', 3],
  ['og:published_time', 2.5],
  ['datepublished', 2.5],
  ['dc.date.issued', 2],
  ['dcterms.created', 2],
  ['article:published', 2.5],
  ['publishdate', 2],
  ['pubdate', 2],
  ['published', 2],
  ['publisheddate', 2],
  ['publish-date', 2],
  ['publication_date', 2],
  ['dc.date', 1.5],
  ['date', 1.5],
  ['parsely-pub-date', 2.5],
  ['sailthru.date', 2],
  ['cxenseparse:recs:publishtime', 2],
  ['citation_publication_date', 2],
  ['article:create', 1],
  ['rnews:datepublished', 2],
  ['article.published', 2],
] as const;
const MODIFIED_METAS = [
  ['article:modified_time', 3],
  ['og:updated_time', 2],
  ['datemodified', 2.5],
  ['last-modified', 1.5],
  ['lastmod', 1.5],
  ['dcterms.modified', 2],
  ['revised', 1],
] as const;

function fromMetas({ metas }: PageSources, kind: DateKind, options: DateLineOptions): Candidate[] {
  const names = kind === 'published' ? PUBLISHED_METAS : MODIFIED_METAS;
  return names.flatMap(([name, weight]) =>
    dateCandidates((metas.get(name) ?? []).slice(0, 1), { from: `meta:${name}`, weight }, options),
  );
}

function fromLinkedData(
  { articles }: PageSources,
  kind: DateKind,
  options: DateLineOptions,
): Candidate[] {
  const key = kind === 'published' ? 'datePublished' : 'dateModified';
  const values = articles.slice(0, 3).flatMap((node) => stringsOf(node[key]));
  return dateCandidates(values.slice(0, 1), { from: `json-ld:${key}`, weight: 3 }, options);
}

function fromItemProps(
  { page }: PageSources,
  kind: DateKind,
  options: DateLineOptions,
): Candidate[] {
  const wanted = kind === 'published' ? /datepublished|datecreated/iu : /datemodified/iu;
  const elements = page.itemProps
    .filter((element) => wanted.test(attributeOf(element, 'itemprop') ?? ''))
    .slice(0, 1);
  return elements.flatMap((element) => {
    const value =
      attributeOf(element, 'content') ??
      attributeOf(element, 'datetime') ??
      element.textContent ??
      '';
    return dateCandidates(
      [value],
      { from: `microdata:${attributeOf(element, 'itemprop') ?? ''}`, weight: 2.5 },
      options,
    );
  });
}

/** hAtom and Blogger: `<abbr class="published" title="2026-03-12T16:05:00+07:00">16:05</abbr>`. */
function fromMicroformats(
  { page }: PageSources,
  kind: DateKind,
  options: DateOptions,
): Candidate[] {
  const names =
    kind === 'published' ? ['.dt-published', '.published'] : ['.dt-updated', '.updated'];
  const values = findNamed(page.named, names)
    .slice(0, 1)
    .map((element) => attributeOf(element, 'datetime') ?? attributeOf(element, 'title') ?? '');
  return dateCandidates(values, { from: 'microformat', weight: 2 }, options);
}

function fromAddress({ url }: PageSources, kind: DateKind): Candidate[] {
  const match = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-]([0-2]?\d|3[01])(?:[/-]|$)/u.exec(
    url ?? '',
  );
  if (!match || kind === 'modified') return [];
  return dateCandidates(
    [`${match[1]}-${match[2]}-${match[3]}`],
    { from: 'address', weight: 1 },
    {},
  );
}

function read(sources: PageSources, kind: DateKind, options: DateOptions): FieldReading {
  const found = [
    ...fromLinkedData(sources, kind, options),
    ...fromMetas(sources, kind, options),
    ...fromItemProps(sources, kind, options),
    ...datesOfFamily(sources, kind, options),
    ...fromMicroformats(sources, kind, options),
    ...datesOfTimes(sources, kind, options),
    ...datesOfLines(sources, kind, options),
    ...fromAddress(sources, kind),
  ];
  return withTime(agree(found, { keyOf: (value) => value.slice(0, 10) }));
}

/** Many portals print one date and call it "Cập nhật": it is taken for the day of publishing, as doubtful. */
function fromOnlyDate(modified: FieldReading): FieldReading {
  return modified.value === null ? modified : { ...modified, sureness: 'doubtful' };
}

/** Of the same day, the source that prints a time says more. */
function withTime(reading: FieldReading): FieldReading {
  const { value, from } = reading;
  if (value === null || from === null || value.length > 10) return reading;
  const fuller = reading.alternatives.find(
    (other) => other.value.length > 10 && other.value.startsWith(value),
  );
  if (!fuller) return reading;
  const alternatives = [
    { value, from },
    ...reading.alternatives.filter((other) => other !== fuller),
  ];
  return { ...reading, value: fuller.value, from: fuller.from, alternatives };
}

/**
 * When the article was published and last changed, as printed: offsets kept, nothing shifted.
 * @example readDates(sources, { titleIndex: 3, lastIndex: 20, offset: '+07:00' }).published.value // => '2025-10-22T19:25:00+07:00'
 */
export function readDates(sources: PageSources, options: DateOptions): ArticleDates {
  const published = read(sources, 'published', options);
  const modified = read(sources, 'modified', options);
  return { published: published.value === null ? fromOnlyDate(modified) : published, modified };
}
