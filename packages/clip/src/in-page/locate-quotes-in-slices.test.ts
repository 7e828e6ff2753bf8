import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { slices } from '../../tests/slices';
import { locateQuotes } from './locate-quotes';
import { locateQuotesInSlices } from './locate-quotes-in-slices';

const PARAGRAPHS = 1_500;
const sentence = (nth: number): string =>
  `Kiến nghị ${nth}: xã ${nth} đề nghị thành phố sớm bố trí vốn làm đường.`;
const parse = (body: string): Document =>
  new JSDOM(`<!DOCTYPE html><html><body>${body}</body></html>`).window.document;
const longPage = (): Document =>
  parse(Array.from({ length: PARAGRAPHS }, (_, nth) => `<p>${sentence(nth)}</p>`).join(''));
const quotes = Array.from({ length: 60 }, (_, nth) => ({ exact: sentence(nth * 20) }));

describe('locating quotations in slices', () => {
  it('answers as at once, and gives the page its turn many times', async () => {
    const document = longPage();
    const { clock, ...options } = slices(4);
    const located = await locateQuotesInSlices(document, quotes, options);
    expect(located.map(({ state }) => state)).toEqual(
      locateQuotes(document, quotes).map(({ state }) => state),
    );
    expect(clock.turns).toBeGreaterThan(10);
  });

  it('folds and joins one long text in many steps, none of them longer than a stretch', async () => {
    const document = parse(`<p>${sentence(1).repeat(20_000)}</p>`);
    const { clock, ...options } = slices(4);
    const [found] = await locateQuotesInSlices(document, [{ exact: sentence(1) }], options);
    expect(found?.state).not.toBe('gone');
    expect(clock.turns).toBeGreaterThan((20_000 * sentence(1).length) / 25_000 / 5);
  });

  it('finds words that a script puts in while the page is read', async () => {
    const document = longPage();
    const { clock: _, ...options } = slices(4, (turn) => {
      if (turn === 2) document.body.insertAdjacentHTML('afterbegin', '<p>Mới đăng thêm.</p>');
    });
    const [found] = await locateQuotesInSlices(document, [{ exact: 'Mới đăng thêm.' }], options);
    expect(found?.state).toBe('found');
  });

  it('does not find words that a script takes away while the page is read', async () => {
    const document = longPage();
    const { clock: _, ...options } = slices(4, (turn) => {
      if (turn === 2) document.body.replaceChildren();
    });
    const located = await locateQuotesInSlices(document, quotes, options);
    expect(located.every(({ state }) => state === 'gone')).toBe(true);
  });

  it('ends on a page that never stands still', async () => {
    const document = longPage();
    const { clock, ...options } = slices(4, () => {
      document.body.insertAdjacentHTML('beforeend', '<p>Còn nữa.</p>');
    });
    const located = await locateQuotesInSlices(document, quotes, options);
    expect(located.every(({ state }) => state === 'found')).toBe(true);
    expect(clock.turns).toBeLessThan(200);
  });
});
