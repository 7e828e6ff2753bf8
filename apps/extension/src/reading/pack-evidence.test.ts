import { describe, expect, it } from 'vitest';
import { hashText } from '../store/hash-bytes';
import { packEvidence } from './pack-evidence';
import type { ReadArticle } from './read-article-of-page';

const html = '<p>😀 Sở sẽ bố trí vốn.</p>';
const article = {
  url: 'https://a.vn/1',
  text: '😀 Sở sẽ bố trí vốn.',
  extractor: { name: '@camket/clip', version: '1' },
} as unknown as ReadArticle;
const standing = { exact: 'sẽ bố trí', prefix: 'Sở ', suffix: ' vốn', start: 6, end: 15 };

async function pack(quotations: readonly (typeof standing)[], text = article.text) {
  let ids = 0;
  const recorded = quotations.map((quotation) => ({ quotation, comment: 'Lời hứa' }));
  const context = {
    page: { html, url: 'https://a.vn/1', leftOut: [] },
    capturedAt: '2026-03-01T03:00:00.000Z',
    newId: () => `id-${(ids += 1)}`,
    isWithPersonal: false,
  };
  return JSON.parse(await packEvidence({ ...article, text }, recorded, context)) as {
    html: { sha256: string; content: string | null };
    text: { sha256: string; content: string | null };
    leftOut: string[];
    annotations: { type: string; items: { id: string; target: object }[] };
  };
}

describe('An article packed as evidence', () => {
  it('holds the page as the browser had it, under its hash', async () => {
    const packed = await pack([]);
    expect(packed.html).toMatchObject({ sha256: hashText(html), content: html });
    expect(packed).toMatchObject({ url: 'https://a.vn/1', text: { content: article.text } });
  });

  it('names what was recorded in code points, and the copy it was recorded from', async () => {
    const { annotations, html: page } = await pack([standing]);
    expect(annotations.type).toBe('AnnotationPage');
    expect(annotations.items[0]?.target).toMatchObject({
      selector: [{ exact: 'sẽ bố trí' }, { start: 5, end: 14 }],
      state: { cached: `urn:sha256:${page.sha256}` },
    });
  });

  it('leaves out words that no longer stand in the article', async () => {
    const { annotations } = await pack([{ ...standing, exact: 'đã bố trí' }]);
    expect(annotations.items).toEqual([]);
  });

  it('of citizens who are named by number gives hashes and covered words, until the numbers are asked for', async () => {
    const text = 'Bà A, điện thoại 0912 345 678, đề nghị.';
    const phone = { exact: text, prefix: '', suffix: '', start: 0, end: text.length };
    const covered = await pack([phone], text);
    expect(JSON.stringify(covered)).not.toContain('0912');
    expect(covered).toMatchObject({
      html: { sha256: hashText(html), content: null },
      text: { sha256: hashText(text), content: null },
      leftOut: ['personal-data'],
    });
    expect(covered.annotations.items[0]?.target).toMatchObject({
      selector: [{ exact: 'Bà A, điện thoại •••• ••• •••, đề nghị.' }, { start: 0 }],
    });
    const context = {
      page: { html, leftOut: [] },
      capturedAt: '2026-03-01T03:00:00.000Z',
      newId: () => 'id',
      isWithPersonal: true,
    };
    const whole = await packEvidence({ ...article, text }, [], context);
    expect(JSON.parse(whole)).toMatchObject({ html: { content: html }, text: { content: text } });
  });
});
