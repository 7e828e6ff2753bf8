import type { ArticleFigure, SampleArticle } from './sample-article.js';

/** A piece of an article's body in reading order. */
export type ArticleBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: ArticleFigure };

const PART_NUMBER = /^[IVX]{1,4}\. /u;

// NOTE: a notice of conclusions prints the titles of its parts in capitals after a Roman number.
function isHeading(text: string): boolean {
  return PART_NUMBER.test(text) && text === text.toUpperCase();
}

/**
 * Lays the body out: paragraphs, part titles and the pictures between them.
 *
 * @param article - the article
 * @returns the blocks in reading order
 * @example
 * articleBlocks({ ...article, paragraphs: ['I. MỞ ĐẦU', 'Một.'], figures: [] })
 * // => [{ kind: 'heading', text: 'I. MỞ ĐẦU' }, { kind: 'paragraph', text: 'Một.' }]
 */
export function articleBlocks(article: SampleArticle): ArticleBlock[] {
  return article.paragraphs.flatMap((text, index) => [
    { kind: isHeading(text) ? ('heading' as const) : ('paragraph' as const), text },
    ...article.figures
      .filter((figure) => figure.afterParagraph === index + 1)
      .map((figure) => ({ kind: 'figure' as const, figure })),
  ]);
}
