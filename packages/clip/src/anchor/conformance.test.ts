import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorQuotes } from './anchor-quotes';
import type { QuoteChange } from './anchor-result';

interface AnchorCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly state: string;
  readonly changes?: QuoteChange[];
}

const NEIGHBOUR = 48;
const table = JSON.parse(
  readFileSync(new URL('../../conformance/anchors.json', import.meta.url), 'utf8'),
) as { cases: AnchorCase[] };

function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/gu, ''), start, end };
}

describe('anchors.json', () => {
  it.each(table.cases)('$name', ({ before, after, state, changes }) => {
    const { text, start, end } = unmark(before);
    const exact = text.slice(start, end);
    const prefix = text.slice(Math.max(0, start - NEIGHBOUR), start);
    const suffix = text.slice(end, end + NEIGHBOUR);
    const now = unmark(after);
    const [result] = anchorQuotes(now.text, [{ exact, prefix, suffix, start, end }]);
    expect(result?.state).toBe(state);
    if (changes) expect(result?.changes).toEqual(changes);
    if (now.start >= 0) expect(result).toMatchObject({ start: now.start, end: now.end });
    if (state === 'gone') expect(result).toMatchObject({ start: null, end: null });
  });

  it('has a case for every state', () => {
    expect(new Set(table.cases.map(({ state }) => state)).size).toBe(10);
  });
});
