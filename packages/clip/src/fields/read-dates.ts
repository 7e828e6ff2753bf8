import { attributeOf } from '../rendering/attribute-of';
import { isBareDate } from '../body/is-furniture';
import { isAside } from '../page/is-aside';
import { findNamed } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { placeOf } from '../page/place-in-page';
import { stringsOf } from '../sources/json-ld';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { parseDateLine, type DateLineOptions } from './parse-date-line';
import { oneLine, unescapeTwice } from './plain-words';

/** When an article was published and last changed, as printed. */
export interface ArticleDates {
  readonly published: FieldReading;
  readonly modified: FieldReading;
}

/** Where in the page the dates are looked for. */
export interface DateOptions extends DateLineOptions {
  /** Index of the block with the title; null when the title is not shown. */
  readonly titleIndex: number | null;
  /** Index of the last block of the body; null when there is no body. */
  readonly lastIndex: number | null;
}

type Kind = 'published' | 'modified';

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

function candidates(
  values: readonly string[],
  source: { from: string; weight: number },
  options: DateLineOptions,
): Candidate[] {
  return values.flatMap((value) => {
    const date = parseDateLine(unescapeTwice(value), options);
    return date ? [{ value: date.value, ...source }] : [];
  });
}

function fromMetas({ metas }: PageSources, kind: Kind, options: DateLineOptions): Candidate[] {
  const names = kind === 'published' ? PUBLISHED_METAS : MODIFIED_METAS;
  return names.flatMap(([name, weight]) =>
    candidates((metas.get(name) ?? []).slice(0, 1), { from: `meta:${name}`, weight }, options),
  );
}

function fromLinkedData(
  { articles }: PageSources,
  kind: Kind,
  options: DateLineOptions,
): Candidate[] {
  const key = kind === 'published' ? 'datePublished' : 'dateModified';
  const values = articles.slice(0, 3).flatMap((node) => stringsOf(node[key]));
  return candidates(values.slice(0, 1), { from: `json-ld:${key}`, weight: 3 }, options);
}

function fromItemProps({ page }: PageSources, kind: Kind, options: DateLineOptions): Candidate[] {
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
    return candidates(
      [value],
      { from: `microdata:${attributeOf(element, 'itemprop') ?? ''}`, weight: 2.5 },
      options,
    );
  });
}

/** hAtom and Blogger: `<abbr class="published" title="2026-03-12T16:05:00+07:00">16:05</abbr>`. */
function fromMicroformats({ page }: PageSources, kind: Kind, options: DateOptions): Candidate[] {
  const names =
    kind === 'published' ? ['.dt-published', '.published'] : ['.dt-updated', '.updated'];
  const values = findNamed(page.named, names)
    .slice(0, 1)
    .map((element) => attributeOf(element, 'datetime') ?? attributeOf(element, 'title') ?? '');
  return candidates(values, { from: 'microformat', weight: 2 }, options);
}

const MODIFIED_WORD =
  /updated|modified|revised|reviewed|edited|cập nhật|sửa (?:lần )?cuối|aktualisiert|actualizado|mis à jour|aggiornato|bijgewerkt/iu;
const PUBLISHED_WORD =
  /ngày đăng|đăng (?:ngày|lúc)|ngày xuất bản|xuất bản|ngày viết|published|posted|publié|veröffentlicht|publicado|pubblicato|ngày cập nhật/iu;

function fromTimes({ page }: PageSources, kind: Kind, options: DateOptions): Candidate[] {
  const places = new Map();
  return page.times
    .slice(0, 40)
    .filter((time) => !isAside(placeOf(time, places)))
    .filter((time) => isModified(time) === (kind === 'modified'))
    .slice(0, 3)
    .flatMap((time, index) => {
      const value = attributeOf(time, 'datetime') ?? time.textContent ?? '';
      return candidates(
        [value],
        { from: 'visible:time', weight: index === 0 ? 1.8 : 0.8 },
        options,
      );
    });
}

function isModified(time: Element): boolean {
  const around = `${attributeOf(time, 'class') ?? ''} ${(time.parentElement?.textContent ?? '').slice(0, 200)}`;
  return MODIFIED_WORD.test(around) && !PUBLISHED_WORD.test(around);
}

const MAX_DATE_LINE = 220;
const BEFORE_TITLE = 5;
const AFTER_TITLE = 10;
const AFTER_BODY = 6;

function nearness(block: PageBlock, { titleIndex, lastIndex }: DateOptions): number {
  const fromTitle = titleIndex === null ? Infinity : block.index - titleIndex;
  if (fromTitle >= -BEFORE_TITLE && fromTitle <= AFTER_TITLE)
    return fromTitle > 0 ? 1 - fromTitle / 20 : 0.7 + fromTitle / 20;
  const fromEnd = lastIndex === null ? Infinity : block.index - lastIndex;
  return fromEnd >= -1 && fromEnd <= AFTER_BODY ? 0.4 : 0;
}

function lineWeight(block: PageBlock, line: string, options: DateOptions): number {
  const near = nearness(block, options);
  const labelled = PUBLISHED_WORD.test(line) ? 0.8 : 0;
  const short = line.length < 70 ? 0.5 : 0;
  return near === 0 ? labelled * 0.5 : near * 1.2 + labelled + short;
}

/** A sentence that ends as one and has more than a date to say tells a story; its day is not the page's. */
function isProse(line: string): boolean {
  return /[.!?…][”"’')\]]?$/u.test(line) && !isBareDate(line) && !PUBLISHED_WORD.test(line);
}

function fromLines({ page }: PageSources, kind: Kind, options: DateOptions): Candidate[] {
  return page.blocks.flatMap((block) => {
    if (
      block.raw.length > MAX_DATE_LINE ||
      !/\d{4}/u.test(block.raw) ||
      block.linked > block.raw.length / 2 ||
      isAside(block.place)
    )
      return [];
    const line = oneLine(unescapeTwice(block.raw));
    const isChanged = MODIFIED_WORD.test(line) && !PUBLISHED_WORD.test(line);
    const weight = lineWeight(block, line, options);
    if (weight === 0 || isProse(line) || isChanged !== (kind === 'modified')) return [];
    return candidates([line], { from: 'visible:line', weight }, options);
  });
}

function fromFamily({ family, page }: PageSources, kind: Kind, options: DateOptions): Candidate[] {
  if (!family || kind === 'modified') return [];
  const places = new Map();
  const elements = findNamed(page.named, family.family.date).filter(
    (element) => !isAside(placeOf(element, places)),
  );
  const lines = elements.slice(0, 2).map((element) => oneLine(element.textContent ?? ''));
  return candidates(
    lines.filter((line) => line.length < MAX_DATE_LINE),
    { from: `family:${family.family.id}`, weight: 2 },
    options,
  );
}

function fromAddress({ url }: PageSources, kind: Kind): Candidate[] {
  const match = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-]([0-2]?\d|3[01])(?:[/-]|$)/u.exec(
    url ?? '',
  );
  if (!match || kind === 'modified') return [];
  return candidates([`${match[1]}-${match[2]}-${match[3]}`], { from: 'address', weight: 1 }, {});
}

function read(sources: PageSources, kind: Kind, options: DateOptions): FieldReading {
  const found = [
    ...fromLinkedData(sources, kind, options),
    ...fromMetas(sources, kind, options),
    ...fromItemProps(sources, kind, options),
    ...fromFamily(sources, kind, options),
    ...fromMicroformats(sources, kind, options),
    ...fromTimes(sources, kind, options),
    ...fromLines(sources, kind, options),
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
