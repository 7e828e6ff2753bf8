import { describe, expect, it } from 'vitest';
import { anchorOneQuote } from './anchor-one-quote';
import type { AnchorQuote, AnchorResult } from './anchor-result';
import { indexingSteps, type PageIndex } from './page-index';
import { readingsOfQuote } from './quote-words';
import { drainSteps } from '../slices/run-in-slices';

/** A page whose words are counted whenever one is looked at: work is counted, not time, which load changes. */
function countingPage(text: string): { page: PageIndex; looks: () => number } {
  let looks = 0;
  const counting = <T extends Int32Array | Uint8Array>(words: T): T =>
    new Proxy(words, {
      get(target, name) {
        looks += 1;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  const index = drainSteps(indexingSteps(text));
  const { cased, folded, kinds, nexts } = index;
  const page = {
    ...index,
    cased: counting(cased),
    folded: counting(folded),
    kinds: counting(kinds),
    nexts: counting(nexts),
  };
  return { page, looks: () => looks };
}

const quoteOf = (exact: string): AnchorQuote => ({
  exact,
  prefix: 'a a a ',
  suffix: ' a a a',
  start: 6,
  end: 6 + exact.length,
});

function workFor(text: string, quote: AnchorQuote): { result: AnchorResult; looks: number } {
  const { looks, page } = countingPage(text);
  const result = anchorOneQuote(page, readingsOfQuote(quote));
  return { result, looks: looks() };
}

/** Looks at words for each unit of the text, which a search that compared all with all would pass a hundred times. */
const MOST_LOOKS = 40;

describe('a hostile page', () => {
  it.each([
    { of: 'one word', part: 'a ', exact: 'a '.repeat(1_000), state: 'ambiguous' },
    { of: 'one word but one', part: 'a ', exact: `${'a '.repeat(999)}b`, state: 'text-changed' },
    { of: 'no white space', part: 'a', exact: 'b'.repeat(2_000), state: 'gone' },
    { of: 'marks', part: '.,', exact: '.,'.repeat(100), state: 'ambiguous' },
    { of: 'combining marks', part: '\u0301', exact: 'á', state: 'gone' },
    { of: 'figures', part: '1/', exact: '1/1/1', state: 'gone' },
    {
      of: 'one sentence',
      part: 'Giao Sở Y tế báo cáo. ',
      exact: 'Giao Sở Xây báo cáo.',
      state: 'gone',
    },
  ])('of $of is looked through with bounded work', ({ part, exact, state }) => {
    const [half, whole] = [20_000, 40_000].map((units) =>
      workFor(part.repeat(units / part.length), quoteOf(exact)),
    );
    expect(whole?.result.state).toBe(state);
    expect(whole?.looks).toBeLessThan(MOST_LOOKS * 40_000);
    expect(whole?.looks).toBeLessThanOrEqual(2.1 * (half?.looks ?? 0) + 1_000);
  });

  it('with a long quotation of many edits is compared with bounded work', () => {
    let seed = 7;
    const words = Array.from({ length: 4_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return `w${seed % 1_500}`;
    });
    const edited = words.map((word, at) => (at % 9 === 0 ? `x${at}` : word)).join(' ');
    const [prefix, suffix] = ['Mở đầu buổi họp. ', ' Kết thúc buổi họp.'];
    const quote = { exact: words.join(' '), prefix, suffix, start: 17, end: 9 };
    const text = `${prefix}${edited}${suffix}`;
    const { looks, result } = workFor(text, quote);
    expect(result.state).toMatch(/-changed$/u);
    expect(looks).toBeLessThan(MOST_LOOKS * text.length);
  });
});
