import { describe, expect, it } from 'vitest';
import { listProposals } from './list-proposals';
import type { ReadArticle } from './read-article-of-page';
import { rehearsalPage } from './rehearsal-page';
import { rehearse } from './rehearse';

const lines = rehearsalPage(0).html.replace(/<[^>]{0,200}>/gu, '\n');
const text = lines.slice(lines.indexOf('Sáng 12/3/2026')).replace(/\n+/gu, '\n');
const article = () => ({ text, title: null, publishedAt: '2026-03-12' }) as ReadArticle;

describe('The article that is read for practice', () => {
  it('holds what articles hold, so that every way of reading is practised', () => {
    const kinds = new Set(listProposals(article()).map(({ draft }) => draft.kind));
    for (const kind of ['complaint', 'request', 'answer', 'directive', 'pledge', 'target'] as const)
      expect(kinds).toContain(kind);
  });

  it('is read anew each time, in many small steps', () => {
    let times = 0;
    let shown = 0;
    const readPage = (time: number) => {
      times = time + 1;
      return article();
    };
    const steps = rehearse({ readPage, show: (_, __, proposals) => (shown += proposals.length) });
    expect([...steps].length).toBeGreaterThan(4 * times);
    expect(times).toBeGreaterThan(5);
    expect(shown).toBeGreaterThan(times);
  });

  it('stands in pages that are built as different sites build theirs', () => {
    const pages = [0, 1, 2, 3].map((time) => rehearsalPage(time).html);
    expect(new Set(pages).size).toBe(3);
    expect(pages[3]).toBe(pages[0]);
    for (const html of pages) expect(html).toContain('Sở Xây dựng chủ trì');
  });
});
