import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage, type PageBlock } from '../page/page-model';
import { withHeldBetween } from './held-between';

function held(html: string, odds: (block: PageBlock) => number): string[] {
  const document = parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;
  const { blocks } = readPage(document);
  const scores = blocks.map(odds);
  const chosen = blocks.filter(({ index }) => (scores[index] ?? 0) > 0);
  return withHeldBetween(blocks, scores, chosen).map(({ raw }) => raw);
}

const likelyParagraphs = (odds: number) => (block: PageBlock) =>
  block.place.tag === 'p' ? 2 : odds;

describe('what stands between two chosen blocks', () => {
  it.each([
    ['a heading', '<p>Một.</p><h3>Trả lời</h3><p>Hai.</p>', ['Một.', 'Trả lời', 'Hai.']],
    [
      'a list',
      '<p>Một.</p><ul><li>đất</li><li>vốn</li></ul><p>Hai.</p>',
      ['Một.', 'đất', 'vốn', 'Hai.'],
    ],
    ['code', '<p>Một.</p><pre>a = 1</pre><p>Hai.</p>', ['Một.', 'a = 1', 'Hai.']],
  ])('%s belongs to the body', (_, html, expected) => {
    expect(held(`<div>${html}</div>`, likelyParagraphs(-2.5))).toEqual(expected);
  });

  it('a line in bold between two lists belongs to the body, a plain one does not', () => {
    const html =
      '<ul><li>Một.</li></ul><p><b>II. Vốn</b></p><ol><li>Hai.</li></ol><p>Lưu</p><ol><li>Ba.</li></ol>';
    const isSentence = ({ raw }: PageBlock): number => (raw.endsWith('.') ? 2 : -2);
    expect(held(`<div>${html}</div>`, isSentence)).toEqual(['Một.', 'II. Vốn', 'Hai.', 'Ba.']);
  });

  it.each([
    ['in another element', '<p>Một.</p><div><h3>Tin khác</h3></div><p>Hai.</p>', -2],
    ['a list of links', '<p>Một.</p><ul><li><a href="/a">Tin khác</a></li></ul><p>Hai.</p>', -2],
    ['what is hardly likely', '<p>Một.</p><h3>Tin khác</h3><p>Hai.</p>', -3.5],
    ['what comes after the last', '<p>Một.</p><p>Hai.</p><h3>Tin khác</h3>', -2],
  ])('%s is left out', (_, html, odds) => {
    expect(held(`<div>${html}</div>`, likelyParagraphs(odds))).toEqual(['Một.', 'Hai.']);
  });
});
