import { evidencePack, toAnnotationPage, toWebAnnotation } from '@camket/clip';
import type { Quotation } from '@camket/domain';
import { hashBytes } from '../store/hash-bytes';
import type { PageCopy, ReadArticle } from './read-article-of-page';

/** Words of an article that were recorded, and as what. */
export interface RecordedQuotation {
  readonly quotation: Pick<Quotation, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;
  /** The kind of passage, in words. */
  readonly comment: string;
}

/** What evidence is packed with: the page that was read, the instant it was taken, with offset, and a source of ids. */
export interface PackContext {
  readonly page: PageCopy;
  readonly capturedAt: string;
  readonly newId: () => string;
}

/**
 * The page of an article as evidence in one JSON document: its HTML and its text with their SHA-256, when and with what
 * it was read, and what was recorded of it as W3C Web Annotations. What no longer stands in the article is not among them.
 *
 * @example
 * JSON.parse(await packEvidence(article, [], context)).html.sha256; // => '9f86d0…'
 */
export async function packEvidence(
  article: ReadArticle,
  recorded: readonly RecordedQuotation[],
  { capturedAt, newId, page }: PackContext,
): Promise<string> {
  const { html, leftOut } = page;
  const { blob: _blob, ...pack } = await evidencePack(
    {
      html,
      text: article.text,
      url: article.url,
      capturedAt,
      extractorVersion: article.extractor.version,
      leftOut,
    },
    hashBytes,
  );
  const source = {
    url: article.url,
    text: article.text,
    capturedAt,
    cached: `urn:sha256:${pack.html.sha256}`,
  };
  const standing = recorded.filter(
    ({ quotation: { exact, start, end } }) => article.text.slice(start, end) === exact,
  );
  const annotations = standing.map(({ quotation, comment }) =>
    toWebAnnotation(quotation, source, { id: `urn:uuid:${newId()}`, comment }),
  );
  const list = toAnnotationPage(`urn:uuid:${newId()}`, annotations);
  return JSON.stringify(
    { ...pack, html: { ...pack.html, content: html }, annotations: list },
    null,
    2,
  );
}
