import type { Assertion } from '../store/append-to-store';
import type { ReadArticle } from '../reading/read-article-of-page';

/** What capturing an article asserts. `on` is today in Asia/Ho_Chi_Minh. */
export function captureSource(
  article: ReadArticle,
  context: { readonly sourceId: string; readonly on: string },
): Assertion {
  return {
    type: 'source.captured',
    on: context.on,
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
      html: null,
      extractor: article.extractor,
      attachments: article.attachments.map((attachment) => ({ ...attachment })),
    },
  };
}
