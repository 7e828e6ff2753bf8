import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from './collect-blocks';
import { renderText } from './rendered-text';
import { domRangeToText, textRangeToDom } from './text-dom-map';

const html = `<nav><a href="/">Trang chủ</a></nav><article><h1>Hội nghị ${'đối thoại'.normalize('NFD')}</h1>
<p>Thành phố <b>sẽ  bố</b> trí <i>vốn</i>.</p><p></p><table><tr><td>1</td><td>Cầu Rế</td></tr></table><p>${'Hết quý III.'.normalize('NFD')}</p></article>`;
const { document } = new JSDOM(html).window;
const rendered = renderText(collectBlocks(document).blocks);

function wordsOf(start: number, end: number): string {
  const dom = textRangeToDom(rendered, { start, end });
  const range = document.createRange();
  if (!dom) return '';
  range.setStart(dom.start.node, dom.start.offset);
  range.setEnd(dom.end.node, dom.end.offset);
  return range.toString().normalize('NFC').replace(/\s+/gu, '');
}

describe('the map between text and page', () => {
  it('leads from any stretch of text to the same words in the page', () => {
    const position = fc.nat({ max: rendered.text.length });
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        expect(wordsOf(start, end)).toBe(rendered.text.slice(start, end).replace(/\s+/gu, ''));
      }),
    );
  });

  it('leads back from the page to the same stretch', () => {
    const position = fc.nat({ max: rendered.text.length });
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const words = rendered.text.slice(start, end);
        fc.pre(words.trim() !== '' && words === words.trim());
        const dom = textRangeToDom(rendered, { start, end });
        expect(dom && domRangeToText(rendered, dom)).toEqual({ start, end });
      }),
    );
  });

  it('answers null outside the text', () => {
    expect(textRangeToDom(rendered, { start: 5, end: 5 })).toBeNull();
    expect(textRangeToDom(rendered, { start: 0, end: rendered.text.length + 1 })).toBeNull();
    expect(textRangeToDom(rendered, { start: -1, end: 2 })).toBeNull();
  });

  it('reads a range that begins and ends at elements', () => {
    const paragraph = document.querySelector('p');
    const end = { node: paragraph as Node, offset: paragraph?.childNodes.length ?? 0 };
    const covered = domRangeToText(rendered, {
      start: { node: paragraph as Node, offset: 0 },
      end,
    });
    expect(covered && rendered.text.slice(covered.start, covered.end)).toBe(
      'Thành phố sẽ bố trí vốn.',
    );
  });
});
