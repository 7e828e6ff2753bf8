import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchoringSteps, anchorQuotes, anchorQuotesInSlices } from './anchor-quotes';
import { ANCHOR_STATES, type AnchorQuote, type AnchorResult } from './anchor-result';
import { makeQuote } from './make-quote';

/** Whether a result names a state, and a place within the text unless it is gone. */
function isPossible({ end, start, state }: AnchorResult, text: string): boolean {
  if (!ANCHOR_STATES.includes(state)) return false;
  if (start === null || end === null) return state === 'gone' && start === end;
  return state !== 'gone' && start >= 0 && start < end && end <= text.length;
}

const ARTICLE = [
  'Sáng 12/3, Chủ tịch UBND xã Hòa Bình chủ trì đối thoại với người dân.',
  'Ông Nguyễn Văn Thủy hỏi vì sao đường thôn Thượng chưa được sửa chữa – “đã chờ ba năm”.',
  'Chủ tịch UBND xã trả lời: xã sẽ bố trí 1.250 triệu đồng, hoàn thành trước ngày 30/6/2026.',
  'Giao Phòng Kinh tế chủ trì, phối hợp với Quỹ tín dụng rà soát, báo cáo hằng quý.',
].join('\n\n');

const quoteOf = (text: string, words: string): AnchorQuote =>
  makeQuote(text, text.indexOf(words), text.indexOf(words) + words.length);

/** Changes that no reader sees or minds, each applied to a whole stretch of text. */
const COSMETICS: Record<string, (text: string) => string> = {
  spaces: (text) => text.replaceAll(' ', ' \u00a0 '),
  lines: (text) => text.replaceAll(' ', '\n'),
  hyphens: (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad'),
  joiners: (text) => text.replace(/(?<=[\p{L}\d])(?=[\p{L}\d])/gu, '\u200b'),
  dashes: (text) => text.replace(/[–-]/gu, '—'),
  quotes: (text) => text.replace(/[“”]/gu, '"'),
  tones: (text) =>
    text
      .replace(/òa/gu, 'oà')
      .replace(/ủy/gu, 'uỷ')
      .replace(/(?<=q)uý/giu, 'úy'),
  decomposed: (text) => text.normalize('NFD'),
  lookAlikes: (text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð'),
};

const cosmetic = fc
  .subarray(Object.keys(COSMETICS), { minLength: 1 })
  .map(
    (names) => (text: string) =>
      names.reduce((edited, name) => COSMETICS[name]?.(edited) ?? edited, text),
  );
const wordEdges = [...ARTICLE.matchAll(/[^\s]+/gu)].map(({ 0: word, index }) => [
  index,
  index + word.length,
]);
const stretch = fc
  .tuple(fc.nat(wordEdges.length - 1), fc.integer({ min: 2, max: 30 }))
  .map(([first, words]) => ({
    start: wordEdges[first]![0]!,
    end: wordEdges[Math.min(first + words, wordEdges.length - 1)]![1]!,
  }));

describe('anchoring', () => {
  it('finds any stretch of an unchanged text where it was', () => {
    fc.assert(
      fc.property(stretch, ({ start, end }) => {
        const [result] = anchorQuotes(ARTICLE, [makeQuote(ARTICLE, start, end)]);
        expect(result).toEqual({ state: 'identical', start, end, changes: [], candidates: [] });
      }),
    );
  });

  it('finds any stretch after cosmetic changes, in it and around it, on the exact span', () => {
    fc.assert(
      fc.property(stretch, cosmetic, cosmetic, ({ start, end }, edit, editAround) => {
        const quote = makeQuote(ARTICLE, start, end);
        const head = editAround(ARTICLE.slice(0, start));
        const body = edit(quote.exact);
        const [result] = anchorQuotes(head + body + editAround(ARTICLE.slice(end)), [quote]);
        expect(result).toMatchObject({
          state: body === quote.exact ? 'identical' : 'cosmetic',
          start: head.length,
          end: head.length + body.length,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('never trusts the position: any one gives the same answer', () => {
    const quote = quoteOf(ARTICLE, 'xã sẽ bố trí 1.250 triệu đồng');
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (start, end) => {
        const [result] = anchorQuotes(ARTICLE, [{ ...quote, start, end }]);
        expect(result).toMatchObject({ state: 'identical', start: quote.start, end: quote.end });
      }),
    );
  });

  it('never throws, and answers within the text, whatever it is given', () => {
    const unit = fc.oneof(fc.nat(0x2ff), fc.nat(0xffff)).map((code) => String.fromCharCode(code));
    const text = fc.string({ unit, maxLength: 60 });
    const part = fc.oneof(
      text,
      fc.constantFrom(' ', '30/6', 'không', 'Sở Y tế', '…', '“', '\u0301'),
    );
    const quotes = fc.array(
      fc.record({ exact: part, prefix: part, suffix: part, start: fc.nat(99), end: fc.nat(99) }),
      { maxLength: 4 },
    );
    const page = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(page, quotes, (whole, wanted) => {
        const results = anchorQuotes(whole, wanted);
        const wrong = results.filter((result) => !isPossible(result, whole));
        expect([results.length, wrong]).toEqual([wanted.length, []]);
      }),
      { numRuns: 500 },
    );
  });

  it('answers in the order of the quotations, each as if it were alone', () => {
    const quotes = ['đường thôn Thượng', 'Phòng Kinh tế', 'không có câu này'].map((exact) => ({
      exact,
      prefix: '',
      suffix: '',
      start: 0,
      end: 0,
    }));
    const alone = quotes.map((quote) => anchorQuotes(ARTICLE, [quote])[0]);
    expect(anchorQuotes(ARTICLE, quotes)).toEqual(alone);
    expect(alone.map((result) => result?.state)).toEqual(['identical', 'identical', 'gone']);
  });

  it('searches equal quotations once, and gives each an answer of its own', () => {
    const quote = quoteOf(ARTICLE, 'xã sẽ bố trí 1.250 triệu đồng');
    const [first, second, third] = anchorQuotes(ARTICLE.replace('1.250', '1.520'), [
      quote,
      { ...quote },
      { ...quote, prefix: '', suffix: '' },
    ]);
    expect(first?.state).toBe('number-changed');
    expect(second).toEqual(first);
    expect(second?.changes[0]).not.toBe(first?.changes[0]);
    expect(third?.state).toBe('gone');
  });

  it('takes a thousand equal quotations on a page where they stand 900 times', () => {
    const page = `${ARTICLE}\n`.repeat(900);
    const quote = { ...quoteOf(ARTICLE, 'Giao Phòng Kinh tế chủ trì'), prefix: '', suffix: '' };
    const results = anchorQuotes(page, Array<AnchorQuote>(1_000).fill(quote));
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['ambiguous']));
    expect(results).toHaveLength(1_000);
  });

  it('does not add white space to a quotation that begins with a byte order mark', () => {
    const quote = { exact: '\ufeffxã sẽ bố trí', prefix: '', suffix: '', start: 0, end: 0 };
    const [found] = anchorQuotes(ARTICLE, [quote]);
    expect(ARTICLE.slice(found?.start ?? 0, found?.end ?? 0)).toBe('xã sẽ bố trí');
  });

  it('finds a quotation cut within words, also in decomposed text, without parting a letter from its marks', () => {
    const start = ARTICLE.indexOf('ủy hỏi');
    const quote = makeQuote(ARTICLE, start, start + 'ủy hỏi vì sao đườ'.length);
    const page = ARTICLE.normalize('NFD');
    const [result] = anchorQuotes(page, [quote]);
    expect(result?.state).toBe('cosmetic');
    expect(page.slice(result!.start!, result!.end!).normalize('NFC')).toBe(quote.exact);
  });

  it('does not find a word within a longer word, nor a number within a longer number', () => {
    const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: 0 });
    const states = (text: string, exact: string) => anchorQuotes(text, [quote(exact)])[0]?.state;
    expect(states('Hỗ trợ 1.115 tỷ đồng.', '115 tỷ đồng')).toBe('gone');
    expect(states('Trước ngày 30/6/2026 báo cáo.', 'ngày 30/6')).toBe('gone');
    expect(states('Xã bố trí vống.', 'bố trí vốn')).toBe('gone');
  });

  it('takes a neighbour given without its white space for what it is', () => {
    const quote = quoteOf(ARTICLE, 'xã sẽ bố trí 1.250 triệu đồng');
    const trimmed = { ...quote, prefix: quote.prefix.trim(), suffix: quote.suffix.trim() };
    const edited = ARTICLE.replace('1.250', '1.520');
    expect(anchorQuotes(ARTICLE, [trimmed])[0]?.state).toBe('identical');
    expect(anchorQuotes(edited, [trimmed])[0]?.state).toBe('number-changed');
    expect(anchorQuotes(ARTICLE.replace(quote.exact, ''), [trimmed])[0]?.state).toBe('gone');
  });

  it.each(['', '.', '\n'])(
    'holds the whole quotation where its last words changed at the very end, before %j',
    (end) => {
      const exact = 'Sở Xây dựng hoàn thành cầu Bến Nứa trước ngày 30/6/2026';
      const before = `Hội nghị kết thúc.\n\nẢnh: ${exact}${end}`;
      const start = before.indexOf(exact);
      const quote = {
        exact,
        prefix: before.slice(0, start),
        suffix: end,
        start,
        end: start + exact.length,
      };
      const after = before.replace('30/6', '30/9');
      const [found] = anchorQuotes(after, [quote]);
      expect(found?.state).toBe('date-changed');
      expect(after.slice(found?.start ?? 0, found?.end ?? 0)).toBe(exact.replace('30/6', '30/9'));
    },
  );

  it('does not take for changed what stands unchanged as another quotation', () => {
    const text = 'Giao Sở Y tế báo cáo trước 30/6.\nGiao Sở Nội vụ báo cáo trước 30/6.\nHết.';
    const first = {
      ...quoteOf(text, 'Giao Sở Y tế báo cáo trước 30/6.'),
      prefix: '',
      suffix: '\nG',
    };
    const second = { ...quoteOf(text, 'Giao Sở Nội vụ báo cáo trước 30/6.'), prefix: '6.\n' };
    const page = text.slice(text.indexOf('\n') + 1);
    const states = anchorQuotes(page, [first, second]).map(({ state }) => state);
    expect(states[0]).toBe('gone');
    expect(states[1]).not.toBe('gone');
  });
});

describe('anchoring in slices', () => {
  const quotes = wordEdges
    .slice(0, 40)
    .map(([start = 0]) => makeQuote(ARTICLE, start, Math.min(ARTICLE.length, start + 30)));

  it('gives the same answer as at once', async () => {
    let clock = 0;
    let pauses = 0;
    const results = await anchorQuotesInSlices(ARTICLE, quotes, {
      now: () => (clock += 5),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    expect(results).toEqual(anchorQuotes(ARTICLE, quotes));
    expect(pauses).toBeGreaterThan(10);
  });

  it('cuts reading a long page and every quotation into steps', () => {
    const text = `${ARTICLE}\n\n`.repeat(Math.ceil(1_000_000 / ARTICLE.length));
    let steps = 0;
    for (const run = anchoringSteps(text, quotes); !run.next().done;) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(quotes.length + 10);
  });
});

describe('the seed article', () => {
  const seed = new URL('../../../../../shared/seed/article.txt', import.meta.url);

  it.skipIf(!existsSync(seed))('re-served in NFD has every sentence on its exact span', () => {
    const text = readFileSync(seed, 'utf8').normalize('NFC');
    const quotes = [...text.matchAll(/[^\n.]{30,}\./gu)].map(({ 0: words, index }) =>
      makeQuote(text, index, index + words.length),
    );
    const page = text.normalize('NFD');
    const found = anchorQuotes(page, quotes).map(({ start, end, state }) => ({
      isAnchored: state === 'cosmetic' || state === 'identical',
      words: page.slice(start ?? 0, end ?? 0).normalize('NFC'),
    }));
    expect(found).toEqual(quotes.map(({ exact }) => ({ isAnchored: true, words: exact })));
    expect(found.length).toBeGreaterThan(20);
  });
});
