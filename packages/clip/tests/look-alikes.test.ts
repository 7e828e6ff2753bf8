import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/read-article';

interface Truth {
  readonly url: string;
  readonly title: string;
  readonly portal: string;
  readonly authors: string[];
  readonly text: string;
  readonly captions: string[];
  readonly attachments: object[];
  readonly incomplete: boolean;
  readonly publishedAt: string;
}

const folder = new URL('../fixtures/pages/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const parsers = {
  linkedom: (html: string): Document => parseHTML(html).document as unknown as Document,
  jsdom: (html: string): Document => new JSDOM(html).window.document,
};

it('has twenty pages', () => {
  expect(names).toHaveLength(20);
});

describe.each(Object.entries(parsers))('a look-alike page parsed with %s', (_, parse) => {
  it.each(names)('%s is read without a fault', (name) => {
    const truth = JSON.parse(read(name.replace('.html', '.json'))) as Truth;
    const article = readArticle(parse(read(name)), { url: truth.url });
    const { title, portal, authors, captions, publishedAt, text, language } = article;
    const attachments = article.attachments.map(({ url: _url, ...rest }) => rest);
    const { incomplete } = article.health;
    expect({
      title,
      portal,
      authors,
      captions,
      publishedAt,
      text,
      attachments,
      incomplete,
    }).toEqual({
      title: truth.title,
      portal: truth.portal,
      authors: truth.authors,
      captions: truth.captions,
      publishedAt: truth.publishedAt,
      text: truth.text,
      attachments: truth.attachments,
      incomplete: truth.incomplete,
    });
    expect(language?.slice(0, 2)).toBe('vi');
  });
});
