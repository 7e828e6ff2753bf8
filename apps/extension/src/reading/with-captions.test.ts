import { describe, expect, it } from 'vitest';
import { hashText } from '../store/hash-bytes';
import type { ReadArticle } from './read-article-of-page';
import { articleAround, withCaptions } from './with-captions';

const article = {
  text: 'Thân bài.',
  textSha256: 'x',
  captions: ['Ảnh một.', 'Ảnh hai.'],
} as unknown as ReadArticle;

describe('An article with the words below its pictures', () => {
  it('keeps every place of the body, and is hashed as it is captured', () => {
    const whole = withCaptions(article);
    expect(whole.text).toBe('Thân bài.\n\nẢnh một.\n\nẢnh hai.');
    expect(whole.text.startsWith(article.text)).toBe(true);
    expect(whole.textSha256).toBe(hashText(whole.text));
    expect(withCaptions(article)).toBe(whole);
  });

  it('is taken only for a quotation that stands in a caption', () => {
    expect(articleAround(article, { end: article.text.length })).toBe(article);
    expect(articleAround(article, { end: article.text.length + 5 })).toBe(withCaptions(article));
  });

  it('without pictures is the article itself', () => {
    const plain = { ...article, captions: [] };
    expect(withCaptions(plain)).toBe(plain);
  });
});
