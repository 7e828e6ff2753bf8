import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/read-article';
import { scorePages, type GoldPage } from './score-pages';

const folder = new URL('../../../../shared/pages/', import.meta.url);
const isThere = existsSync(new URL('articles.json', folder));

/** Every third page of each set, so that the test stays within a minute; the floors are what was reached there, less a little. */
const FLOORS = {
  articles: { shingleF1: 0.96, wordF1: 0.972, title: 0.9, date: 0.86 },
  publishers: { shingleF1: 0.968, wordF1: 0.972, title: 0.89, date: 0.99 },
} as const;

function measure(set: keyof typeof FLOORS): Record<string, number> {
  const gold = JSON.parse(readFileSync(new URL(`${set}.json`, folder), 'utf8')) as Record<
    string,
    GoldPage
  >;
  const sample = Object.entries(gold).filter((_, index) => index % 3 === 0);
  const pages = sample.map(([name, truth]) => {
    const html = gunzipSync(readFileSync(new URL(`${set}/${name}.html.gz`, folder))).toString(
      'utf8',
    );
    const document = parseHTML(html).document as unknown as Document;
    return { truth, read: readArticle(document, truth.url ? { url: truth.url } : {}) };
  });
  return scorePages(pages);
}

describe.skipIf(!isThere)('on the measured pages (skipped where ../shared/pages is absent)', () => {
  it.each(Object.keys(FLOORS) as (keyof typeof FLOORS)[])(
    'the %s keep the quality reached',
    { timeout: 60_000 },
    (set) => {
      const scores = measure(set);
      for (const [what, floor] of Object.entries(FLOORS[set]))
        expect(scores[what], what).toBeGreaterThanOrEqual(floor);
    },
  );
});
