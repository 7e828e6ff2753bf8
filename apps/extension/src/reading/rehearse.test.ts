import { describe, expect, it } from 'vitest';
import { listProposals } from './list-proposals';
import type { ReadArticle } from './read-article-of-page';
import { rehearsalPage } from './rehearsal-page';
import { rehearse } from './rehearse';

const lines = rehearsalPage().html.replace(/<[^>]{0,200}>/gu, '\n');
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
    const steps = rehearse(() => {
      times += 1;
      return article();
    });
    expect([...steps].length).toBeGreaterThan(4 * times);
    expect(times).toBeGreaterThan(5);
  });
});
