import type { ArticleFields, ArticleReading } from './article-reading';
import { chooseBody, type ChosenBody } from './body/choose-body';
import { withoutTitle } from './body/without-title';
import type { FieldReading } from './fields/field-reading';
import { oneLine, plainWords } from './fields/plain-words';
import { readAttachments } from './fields/read-attachments';
import { readAuthors } from './fields/read-authors';
import { readCanonicalUrl } from './fields/read-canonical-url';
import type { DateOptions } from './fields/date-candidates';
import { readDates } from './fields/read-dates';
import { readLanguage } from './fields/read-language';
import { readPortalKey } from './fields/read-portal-key';
import { readSapo } from './fields/read-sapo';
import { readSection } from './fields/read-section';
import { readTitle } from './fields/read-title';
import { readPortal, siteNames } from './fields/site-names';
import { reportHealth } from './health/report-health';
import { readPage } from './page/page-model';
import { readSources, type PageSources } from './page/page-sources';
import { wordsOfBlock } from './page/words-of-block';
import { renderText } from './rendering/rendered-text';

/** What a caller may say about the page. */
export interface ReadArticleOptions {
  /** The address the page was read from; addresses in the page are made absolute with it. */
  readonly url?: string;
  /** SHA-256 of a text's UTF-8 bytes in lower-case hex; where given, `textSha256` is filled in. */
  readonly sha256?: (text: string) => string;
}

/** How many marks a block may have beside the words of the title. */
const MAX_MARKS = 100;
const VIETNAM_OFFSET = '+07:00';

function titleIndex({ page }: PageSources, title: string | null, body: ChosenBody): number | null {
  const words = plainWords(title ?? '');
  const before = body.blocks[0]?.index ?? page.blocks.length;
  const isLikeLong = ({ raw }: { raw: string }) => raw.length <= 2 * words.length + MAX_MARKS;
  const equal = page.blocks.filter(
    (block) => words !== '' && isLikeLong(block) && wordsOfBlock(block) === words,
  );
  const nearest = equal.findLast(({ index }) => index <= before) ?? equal[0];
  return nearest?.index ?? (body.blocks[0] ? body.blocks[0].index - 1 : null);
}

function bodyReading(body: ChosenBody, text: string): FieldReading {
  const isDoubtful = text === '' || (body.agreement !== null && body.agreement < 0.5);
  const isSure = body.certainty >= 0.95;
  const sureness = isDoubtful ? 'doubtful' : isSure ? 'sure' : 'likely';
  return { value: text === '' ? null : text, from: body.from, sureness, alternatives: [] };
}

function dateOptions(language: string, body: ChosenBody, shownTitle: number | null): DateOptions {
  return {
    titleIndex: shownTitle,
    lastIndex: body.blocks.at(-1)?.index ?? null,
    bodyIndices: new Set(body.blocks.map(({ index }) => index)),
    isMonthFirst: /^en(?:-US)?$/iu.test(language),
    ...(/^vi/iu.test(language) ? { offset: VIETNAM_OFFSET } : {}),
  };
}

function readFields(
  sources: PageSources,
  body: ChosenBody,
  given: { text: string; title: FieldReading; sites: ReadonlySet<string> },
): ArticleFields {
  const { sites } = given;
  const language = readLanguage(
    sources,
    given.text === '' ? (given.title.value ?? '') : given.text,
  );
  const shownTitle = titleIndex(sources, given.title.value, body);
  const dates = readDates(sources, dateOptions(language.value ?? '', body, shownTitle));
  const canonicalUrl = readCanonicalUrl(sources);
  return {
    title: given.title,
    sapo: readSapo(sources, body.blocks, given.title.value),
    authors: readAuthors(sources, {
      sites,
      titleIndex: shownTitle,
      body: body.blocks,
      signatureIndex: body.signature?.index ?? null,
    }),
    portal: readPortal(sources),
    publishedAt: dates.published,
    modifiedAt: dates.modified,
    canonicalUrl,
    portalKey: readPortalKey(sources, canonicalUrl.value),
    language,
    section: readSection(sources, given.title.value ?? '', shownTitle),
    text: bodyReading(body, given.text),
  };
}

type Values = Pick<
  ArticleReading,
  | 'title'
  | 'sapo'
  | 'authors'
  | 'portal'
  | 'publishedAt'
  | 'modifiedAt'
  | 'canonicalUrl'
  | 'portalKey'
  | 'language'
  | 'section'
>;

function valuesOf(fields: ArticleFields): Values {
  return {
    title: fields.title.value,
    sapo: fields.sapo.value,
    authors: fields.authors.value ?? [],
    portal: fields.portal.value,
    publishedAt: fields.publishedAt.value,
    modifiedAt: fields.modifiedAt.value,
    canonicalUrl: fields.canonicalUrl.value,
    portalKey: fields.portalKey.value,
    language: fields.language.value,
    section: fields.section.value,
  };
}

/**
 * Reads the article of a page: title, body, dates and the rest, each with its source, and a report on what was left out.
 * The document is not changed.
 * @example readArticle(document, { url: 'https://haiphong.gov.vn/tin/1.html' }).publishedAt // => '2025-10-22T19:25:00+07:00'
 */
export function readArticle(document: Document, options: ReadArticleOptions = {}): ArticleReading {
  const sources = readSources(readPage(document), options.url ?? null);
  const sites = siteNames(sources);
  const chosen = chooseBody(sources, readTitle(sources, { sites }).value);
  const title = readTitle(sources, { sites, body: chosen.blocks });
  const body = { ...chosen, blocks: withoutTitle(chosen.blocks, title.value) };
  const map = renderText(body.blocks);
  const { text } = map;
  const attachments = readAttachments(sources, {
    first: body.blocks[0]?.index ?? null,
    last: body.blocks.at(-1)?.index ?? null,
  });
  const fields = readFields(sources, body, { text, title, sites });
  return {
    ...valuesOf(fields),
    text,
    ...(options.sha256 ? { textSha256: options.sha256(text) } : {}),
    attachments,
    captions: body.captions.map(({ raw }) => oneLine(raw)),
    fields,
    health: reportHealth({ page: sources.page, body, text, attachments, fields: { ...fields } }),
    map,
  };
}
