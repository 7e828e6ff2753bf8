import { evidencePack, toAnnotationPage, toWebAnnotation, type WebAnnotation } from '@camket/clip';
import type { Quotation } from '@camket/domain';
import { hashBytes } from '../store/hash-bytes';
import { hideIdentifiers } from '../wording/hide-identifiers';
import type { ReadArticle } from './read-article-of-page';

/** Words of an article that were recorded, and as what. */
export interface RecordedQuotation {
  readonly quotation: Pick<Quotation, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;
  /** The kind of passage, in words. */
  readonly comment: string;
}

/** What evidence is packed with: the page that was read, the instant it was taken, with offset, and a source of ids. */
export interface PackContext {
  readonly page: { readonly html: string; readonly leftOut: readonly string[] };
  readonly capturedAt: string;
  readonly newId: () => string;
  /** Citizens' numbers, phones and addresses go along; else a page and text that name any are left out. */
  readonly isWithPersonal: boolean;
}

/** What evidence needs of an article. */
export type PackedArticle = Pick<ReadArticle, 'url' | 'text' | 'extractor'>;

type Pack = Omit<Awaited<ReturnType<typeof evidencePack>>, 'blob'>;

/** Hashes prove nothing of words that were covered: a page that names citizens is given whole or not at all. */
function contentsOf(pack: Pack, html: string, isWhole: boolean) {
  if (isWhole) return { ...pack, html: { ...pack.html, content: html } };
  return {
    ...pack,
    html: { ...pack.html, content: null },
    text: { ...pack.text, content: null },
    leftOut: [...pack.leftOut, 'personal-data'],
  };
}

/** The words of an annotation with what names a citizen covered; every place stays what it is. */
function covered(annotation: WebAnnotation): WebAnnotation {
  const [quote, position] = annotation.target.selector;
  const words = {
    exact: hideIdentifiers(quote.exact),
    prefix: hideIdentifiers(quote.prefix),
    suffix: hideIdentifiers(quote.suffix),
  };
  const there = { ...position.refinedBy, exact: words.exact };
  const selector = [
    { ...quote, ...words },
    { ...position, refinedBy: there },
  ] as const;
  return { ...annotation, target: { ...annotation.target, selector } };
}

/** The recorded words that still stand in the article, as W3C Web Annotations. */
function annotationsOf(
  article: PackedArticle,
  recorded: readonly RecordedQuotation[],
  { capturedAt, newId, cached }: PackContext & { readonly cached: string },
): WebAnnotation[] {
  const source = { url: article.url, text: article.text, capturedAt, cached };
  return recorded
    .filter(({ quotation: { exact, start, end } }) => article.text.slice(start, end) === exact)
    .map(({ quotation, comment }) =>
      toWebAnnotation(quotation, source, { id: `urn:uuid:${newId()}`, comment }),
    );
}

/**
 * The page of an article as evidence in one JSON document: its HTML and its text with their SHA-256, when and with what
 * it was read, and what was recorded of it as W3C Web Annotations. What no longer stands in the article is not among them.
 * Where the article names citizens' identifiers and they were not asked for, the hashes stand without the contents.
 *
 * @example
 * JSON.parse(await packEvidence(article, [], context)).html.sha256; // => '9f86d0…'
 */
export async function packEvidence(
  article: PackedArticle,
  recorded: readonly RecordedQuotation[],
  context: PackContext,
): Promise<string> {
  const { html, leftOut } = context.page;
  const { url, text, extractor } = article;
  const { capturedAt } = context;
  const { blob: _blob, ...pack } = await evidencePack(
    { html, text, url, capturedAt, extractorVersion: extractor.version, leftOut },
    hashBytes,
  );
  const isWhole = context.isWithPersonal || hideIdentifiers(text) === text;
  const cached = `urn:sha256:${pack.html.sha256}`;
  const found = annotationsOf(article, recorded, { ...context, cached });
  const annotations = toAnnotationPage(
    `urn:uuid:${context.newId()}`,
    isWhole ? found : found.map(covered),
  );
  return JSON.stringify({ ...contentsOf(pack, html, isWhole), annotations }, null, 2);
}
