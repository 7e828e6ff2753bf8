import { hashText } from '../store/hash-bytes';
import type { ReadArticle } from './read-article-of-page';

const WHOLE = new WeakMap<ReadArticle, ReadArticle>();

/**
 * The article with the words below its pictures after its body, as it is captured where one of them is followed: places
 * in the body stay what they are.
 *
 * @example
 * withCaptions({ ...article, text: 'Bài.', captions: ['Ảnh: kênh Bắc Cát.'] }).text; // => 'Bài.\n\nẢnh: kênh Bắc Cát.'
 */
export function withCaptions(article: ReadArticle): ReadArticle {
  if (article.captions.length === 0) return article;
  const known = WHOLE.get(article);
  if (known) return known;
  const text = [article.text, ...article.captions].join('\n\n');
  const whole = { ...article, text, textSha256: hashText(text), captions: [] };
  WHOLE.set(article, whole);
  return whole;
}

/** The article as far as a quotation needs it: the body alone, or with the captions where it stands in one. */
export function articleAround(article: ReadArticle, quote: { readonly end: number }): ReadArticle {
  return quote.end <= article.text.length ? article : withCaptions(article);
}
