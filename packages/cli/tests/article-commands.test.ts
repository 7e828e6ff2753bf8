import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLE, json, run } from './run-in-memory';

const SEED = new URL('../../../../shared/seed/article.txt', import.meta.url);
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta property="og:title" content="Đối thoại"><title>Đối thoại | Cổng</title>
<meta property="article:published_time" content="2026-03-01T08:00:00+07:00"></head><body><article><h1>Đối thoại</h1><p>${ARTICLE.trim()}</p><p>${ARTICLE.trim()}</p></article></body></html>`;

describe('camket read', () => {
  test('a text is read exactly as it is, with its hashes', async () => {
    const { code, value } = await json(['read', 'a.txt', '--reference-date', '2026-03-01'], {
      'a.txt': `\ufeff${ARTICLE}`,
    });
    expect(code).toBe(0);
    expect(value).toMatchObject({ article: { title: null, text: ARTICLE.replace('\r\n', '\n') } });
    const [passage] = value['passages'] as unknown as {
      kind: string;
      lead: string;
      deadline: string;
      quote: { exact: string };
      start: number;
      end: number;
    }[];
    expect(passage).toMatchObject({ kind: 'directive', lead: 'Sở Xây dựng' });
    expect(passage?.deadline).toContain('30/6/2026');
    expect(ARTICLE.slice(passage!.start, passage!.end)).toBe(passage!.quote.exact);
  });

  test('a page is read for its article, and its day is the reference', async () => {
    const { value } = await json(['read', 'a.html', '--url', 'https://example.vn/a'], {
      'a.html': PAGE,
    });
    expect(value).toMatchObject({
      article: {
        title: 'Đối thoại',
        publishedAt: '2026-03-01T08:00:00+07:00',
        text: `${ARTICLE.trim()}\n\n${ARTICLE.trim()}`,
      },
    });
  });

  test('keeps the page as evidence, with every passage as a web annotation', async () => {
    const { value, files } = await json(
      ['read', 'a.html', '--url', 'https://example.vn/a', '--evidence', 'kept'],
      { 'a.html': PAGE },
    );
    const { article } = value as unknown as { article: { sha256: string; textSha256: string } };
    const parsed = (path: string) =>
      JSON.parse(new TextDecoder().decode(files.get(path))) as Record<string, never>;
    expect(parsed('kept/evidence.json')).toMatchObject({
      url: 'https://example.vn/a',
      html: { sha256: article.sha256, mediaType: 'text/html' },
      text: { sha256: article.textSha256 },
    });
    expect(files.get(`kept/evidence.blobs/${article.sha256}`)).toEqual(files.get('a.html'));
    const list = parsed('kept/annotations.jsonld') as unknown as {
      type: string;
      items: { id: string; target: { source: string; state: { cached: string } } }[];
    };
    expect(list.type).toBe('AnnotationPage');
    expect(list.items).toHaveLength((value['passages'] as unknown as unknown[]).length);
    expect(new Set(list.items.map(({ id }) => id)).size).toBe(list.items.length);
    expect(list.items[0]?.target).toMatchObject({
      source: 'https://example.vn/a',
      state: { cached: `evidence.blobs/${article.sha256}` },
    });
  });

  test('keeps no evidence of a plain text', async () => {
    const { code } = await run(['read', 'a.txt', '--evidence', 'kept'], { 'a.txt': ARTICLE });
    expect(code).toBe(2);
  });

  test('its answer has the shape that is promised', async () => {
    const { value } = await json(['read', 'a.html'], { 'a.html': PAGE });
    expect(Object.keys(value)).toEqual(
      expect.arrayContaining([
        'article',
        'passages',
        'groups',
        'people',
        'links',
        'claims',
        'gaps',
        'references',
        'dates',
        'agencies',
      ]),
    );
    expect(Object.keys(value['article'] as unknown as object)).toEqual(
      expect.arrayContaining([
        'title',
        'authors',
        'portal',
        'publishedAt',
        'modifiedAt',
        'canonicalUrl',
        'language',
        'text',
        'sha256',
        'textSha256',
        'attachments',
        'fields',
        'health',
      ]),
    );
  });

  test.skipIf(!existsSync(SEED))(
    'the seed article is read (skipped where ../shared is absent)',
    async () => {
      const { value } = await json(['read', 'seed.txt'], { 'seed.txt': readFileSync(SEED) });
      expect((value['passages'] as unknown as unknown[]).length).toBeGreaterThan(40);
    },
  );
});

describe('camket anchor', () => {
  const quote = (exact: string) => JSON.stringify([{ exact, prefix: '', suffix: '' }]);

  test.each([
    ['sửa cầu An Lạc', 'identical', 0],
    ['sửa  cầu An Lạc'.normalize('NFD'), 'cosmetic', 0],
    ['xây nhà văn hóa thôn Đoài', 'gone', 1],
  ])('%j is %s', async (exact, state, code) => {
    const result = await json(['anchor', 'a.txt', '--quote', 'q.json'], {
      'a.txt': ARTICLE,
      'q.json': quote(exact),
    });
    expect(result.code).toBe(code);
    expect(result.value).toMatchObject([{ state }]);
  });

  test.each([['{}'], ['[{"exact":""}]'], ['x']])(
    'quotations given as %j are refused',
    async (content) => {
      expect(
        (
          await run(['anchor', 'a.txt', '--quote', 'q.json'], {
            'a.txt': ARTICLE,
            'q.json': content,
          })
        ).code,
      ).toBe(3);
      expect((await run(['anchor', 'a.txt'], { 'a.txt': ARTICLE })).code).toBe(2);
    },
  );
});
