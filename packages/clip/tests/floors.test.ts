import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/read-article';
import { scorePages, type GoldPage } from './score-pages';

const folder = new URL('../../../../shared/pages/', import.meta.url);
const isThere = existsSync(new URL('articles.json', folder));

/** Over all pages, whatever their order; the floors are what was reached, less a little. */
const FLOORS = {
  articles: { shingleF1: 0.957, wordF1: 0.961, title: 0.895, date: 0.78 },
  publishers: { shingleF1: 0.974, wordF1: 0.977, title: 0.89, date: 0.975 },
} as const;

function measure(set: keyof typeof FLOORS): Record<string, number> {
  const gold = JSON.parse(readFileSync(new URL(`${set}.json`, folder), 'utf8')) as Record<
    string,
    GoldPage
  >;
  const pages = Object.entries(gold).map(([name, truth]) => {
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
    { timeout: 300_000 },
    (set) => {
      const scores = measure(set);
      for (const [what, floor] of Object.entries(FLOORS[set]))
        expect(scores[what], what).toBeGreaterThanOrEqual(floor);
    },
  );
});
