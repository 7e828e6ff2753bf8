import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readArticle } from '../src/read-article';
import type { ReadPage } from './score-pages';

/** Reads a page from its HTML and the address it was taken from. */
export type Extractor = (html: string, url: string) => Promise<ReadPage>;

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;
const BLOCK = /<\/?(?:p|div|li|h[1-6]|tr|td|th|br|blockquote|pre|figure|figcaption)\b/giu;

function textOf(content: string | null | undefined): string {
  const apart = (content ?? '').replace(BLOCK, '\n$&');
  return parse(`<html><body>${apart}</body></html>`).body.textContent;
}

const NOTHING: ReadPage = { title: null, publishedAt: null, text: '' };

/** This package and those it is compared with; one that throws has read nothing. */
export const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  '@camket/clip': (html, url) => Promise.resolve(readArticle(parse(html), { url })),
  '@mozilla/readability': (html) => {
    const read = new Readability(parse(html)).parse();
    if (!read) return Promise.resolve(NOTHING);
    const { content, publishedTime, title } = read;
    const publishedAt = publishedTime ?? null;
    return Promise.resolve({ title: title ?? null, publishedAt, text: textOf(content) });
  },
  defuddle: async (html, url) => {
    const { content, published, title } = await Defuddle(parse(html), url);
    return { title, publishedAt: published, text: textOf(content) };
  },
  '@extractus/article-extractor': async (html, url) => {
    const read = await extractFromHtml(html, url);
    if (!read) return NOTHING;
    const { content, published, title } = read;
    return { title: title ?? null, publishedAt: published ?? null, text: textOf(content) };
  },
};

/**
 * What an extractor reads, nothing where it throws.
 */
export async function readWith(extract: Extractor, html: string, url: string): Promise<ReadPage> {
  try {
    return await extract(html, url);
  } catch {
    return NOTHING;
  }
}
