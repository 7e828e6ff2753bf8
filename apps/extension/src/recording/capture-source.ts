import type { PageCopy, ReadArticle } from '../reading/read-article-of-page';
import type { Assertion } from '../store/append-to-store';
import { nameBlob } from '../store/blobs-of-store';
import type { NamedBlob } from '../store/open-office-store';
import { OWN_DOMAIN } from './own-domain';

/** The page is kept to the byte as it was read, whatever was left out of it while it was taken. */
function keptPage(page: PageCopy): NamedBlob {
  return nameBlob('text/html;charset=utf-8', new TextEncoder().encode(page.html));
}

/** When the page was taken, and what was left out of it: its bytes do not tell. */
function howTaken({ takenAtMs, leftOut }: PageCopy) {
  const capturedAt =
    takenAtMs === undefined ? {} : { capturedAt: new Date(takenAtMs).toISOString() };
  return { ext: { [OWN_DOMAIN]: { page: { ...capturedAt, leftOut: [...leftOut] } } } };
}

/**
 * What capturing an article asserts, with the page it was read from. `on` is today in Asia/Ho_Chi_Minh; where there is no
 * room for pages any more (`isPageKept`), the text alone is kept.
 *
 * @example
 * captureSource(article, { sourceId, on: '2026-03-01', isPageKept: true }).blob?.mediaType; // => 'text/html;charset=utf-8'
 */
export function captureSource(
  article: ReadArticle,
  context: { readonly sourceId: string; readonly on: string; readonly isPageKept: boolean },
): Assertion<'source.captured'> {
  const page = context.isPageKept ? article.page : null;
  const blob = page && keptPage(page);
  return {
    type: 'source.captured',
    on: context.on,
    ...(blob ? { blob } : {}),
    data: {
      sourceId: context.sourceId,
      url: article.url,
      canonicalUrl: article.canonicalUrl,
      title: article.title,
      authors: [...article.authors],
      portal: article.portal,
      publishedAt: article.publishedAt,
      modifiedAt: article.modifiedAt,
      language: article.language,
      text: article.text,
      textSha256: article.textSha256,
      html: blob && {
        sha256: blob.sha256,
        bytes: blob.content.length,
        mediaType: blob.mediaType,
      },
      extractor: article.extractor,
      attachments: article.attachments.map((attachment) => ({ ...attachment })),
      ...(page ? howTaken(page) : {}),
    },
  };
}
