import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHashedQuote, makeQuote, paragraphAround } from './make-quote';

const TEXT =
  'Chủ tịch UBND xã chủ trì buổi đối thoại. Bà Lan hỏi về giá nước. Ông Minh hỏi về chợ mới. ' +
  'Ông Sơn hỏi về đèn đường. Chủ tịch trả lời từng việc. Buổi đối thoại kết thúc.\nẢnh: Văn phòng.';

describe('a quotation made at clipping', () => {
  it('has whole sentences before and after it, each neighbour standing once in the text', () => {
    const start = TEXT.indexOf('Ông Minh');
    const quote = makeQuote(TEXT, start, TEXT.indexOf(' Ông Sơn'));
    expect(quote).toEqual({
      exact: 'Ông Minh hỏi về chợ mới.',
      prefix: 'Chủ tịch UBND xã chủ trì buổi đối thoại. Bà Lan hỏi về giá nước. ',
      suffix: ' Ông Sơn hỏi về đèn đường. Chủ tịch trả lời từng việc.',
      start,
      end: start + 24,
    });
  });

  it('is that slice of the text, with its neighbours beside it, wherever it is taken', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.nat(80), (start, length) => {
        const quote = makeQuote(TEXT, start, Math.min(TEXT.length, start + length + 1));
        const { end, exact, prefix, suffix } = quote;
        expect(TEXT.slice(quote.start, end)).toBe(exact);
        expect(TEXT.slice(0, quote.start).endsWith(prefix)).toBe(true);
        expect(TEXT.startsWith(suffix, end)).toBe(true);
        expect(prefix.length).toBeLessThanOrEqual(400);
        expect(suffix.length).toBeLessThanOrEqual(400);
      }),
    );
  });

  it('never parts a letter from its marks, nor the halves of a character', () => {
    const text = `Bo\u0302\u0301 tri\u0301 \u{1f3eb} vo\u0302\u0301n`;
    expect(makeQuote(text, 2, 8).exact).toBe('o\u0302\u0301 tri\u0301');
    expect(makeQuote(text, 10, 11).exact).toBe('\u{1f3eb}');
  });

  it('is refused when it is empty or not within the text', () => {
    expect(() => makeQuote(TEXT, 3, 3)).toThrow('ANCHOR_EMPTY_QUOTE');
    expect(() => makeQuote(TEXT, -1, 3)).toThrow('ANCHOR_EMPTY_QUOTE');
    expect(() => makeQuote(TEXT, 0, TEXT.length + 1)).toThrow('ANCHOR_EMPTY_QUOTE');
    expect(() => makeQuote(TEXT, Number.NaN, 3)).toThrow(RangeError);
  });

  it('cuts its neighbours at words where no sentence ends near', () => {
    const text = `${'dài '.repeat(300)}Giữa ${'thêm '.repeat(300)}`;
    const quote = makeQuote(text, 1200, 1204);
    expect(quote.exact).toBe('Giữa');
    expect(quote.prefix).toMatch(/^(?:dài )+$/u);
    expect(quote.suffix).toMatch(/^(?: thêm)+$/u);
  });

  it('carries the hash of its paragraph', async () => {
    const start = TEXT.indexOf('Văn phòng');
    const hashed: string[] = [];
    const quote = await makeHashedQuote(TEXT, { start, end: start + 9 }, (bytes) => {
      hashed.push(new TextDecoder().decode(bytes));
      return 'ab'.repeat(32);
    });
    expect(quote.paragraphSha256).toBe('ab'.repeat(32));
    expect(hashed).toEqual(['Ảnh: Văn phòng.']);
    expect(paragraphAround(TEXT, 0, 5)).toBe(TEXT.slice(0, TEXT.indexOf('\n')));
  });
});
