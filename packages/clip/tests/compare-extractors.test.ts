import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scorePages, type GoldPage } from './score-pages';

/**
 * Side by side with other extractors, page by page. Run with `CAMKET_COMPARE=FILE.tsv`, into which the scores of every
 * page are written; needs ../shared/pages beside the repository.
 */
const report = process.env['CAMKET_COMPARE'] ?? '';
const folder = new URL('../../../../shared/pages/', import.meta.url);
const isThere = report !== '' && existsSync(new URL('articles.json', folder));
const MEASURES = ['shingleF1', 'wordF1', 'title', 'date'] as const;

interface MeasuredPage {
  readonly truth: GoldPage;
  readonly html: string;
  readonly name: string;
}

function pagesOf(set: string): MeasuredPage[] {
  const gold = JSON.parse(readFileSync(new URL(`${set}.json`, folder), 'utf8')) as Record<
    string,
    GoldPage
  >;
  return Object.entries(gold).map(([name, truth]) => {
    const packed = readFileSync(new URL(`${set}/${name}.html.gz`, folder));
    return { name: `${set}/${name}`, truth, html: gunzipSync(packed).toString('utf8') };
  });
}

const row = (name: string, by: string, scores: Record<string, number>): string =>
  [name, by, ...MEASURES.map((measure) => (scores[measure] ?? 0).toFixed(3))].join('\t');

describe.skipIf(!isThere)('beside other extractors', () => {
  it.each(['articles', 'publishers'])(
    'the bodies of the %s are read best',
    { timeout: 900_000 },
    async (set) => {
      const { EXTRACTORS, readWith } = await import('./other-extractors');
      const pages = pagesOf(set);
      const bodies: Record<string, number> = {};
      const lines = [['page', 'extractor', ...MEASURES].join('\t')];
      for (const [by, extract] of Object.entries(EXTRACTORS)) {
        const read = await Promise.all(
          pages.map(async ({ html, name, truth }) => ({
            name,
            truth,
            read: await readWith(extract, html, truth.url ?? 'https://example.org/'),
          })),
        );
        const scores = scorePages(read);
        bodies[by] = scores['shingleF1'] ?? 0;
        lines.push(row(`${set}, all`, by, scores));
        for (const page of read) lines.push(row(page.name, by, scorePages([page])));
      }
      writeFileSync(report.replace(/(?:\.tsv)?$/u, `-${set}.tsv`), `${lines.join('\n')}\n`);
      const best = Object.entries(bodies).sort(([, one], [, other]) => other - one)[0];
      expect(best?.[0]).toBe('@camket/clip');
    },
  );
});
