import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bench, describe } from 'vitest';
import { readArticle } from './read-article';

/** Side by side with Readability on the same DOM; parsing is outside both. Needs ../shared/pages beside the repository. */
const folder = new URL('../../../../shared/pages/articles/', import.meta.url);
const pages = existsSync(folder) ? readdirSync(folder).filter((_, index) => index % 10 === 0) : [];
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;
const sources = pages.map((name) =>
  gunzipSync(readFileSync(new URL(name, folder))).toString('utf8'),
);

describe.skipIf(sources.length === 0)('fifteen pages with linkedom, parsing included', () => {
  bench('@camket/clip', () => {
    for (const html of sources) readArticle(parse(html));
  });
  bench('@mozilla/readability', () => {
    for (const html of sources) new Readability(parse(html)).parse();
  });
});
