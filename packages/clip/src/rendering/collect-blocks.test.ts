import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from './collect-blocks';
import { renderText } from './rendered-text';

const parsers = {
  jsdom: (html: string): Document => new JSDOM(html).window.document,
  linkedom: (html: string): Document =>
    parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document,
};

const cases: readonly (readonly [string, string, string])[] = [
  ['paragraphs', '<p>Một</p><p>Hai</p>', 'Một\n\nHai'],
  ['white space', '<p>  Một \n <b>hai</b>  ba </p>', 'Một hai ba'],
  ['no-break spaces, which stay', '<p>số&nbsp;71</p>', 'số\u00A071'],
  ['one line end inside a paragraph', '<p>Một<br>hai</p>', 'Một\nhai'],
  ['two line ends as a new paragraph', '<div>Một<br><br>Hai</div>', 'Một\n\nHai'],
  ['list items apart', '<ul><li>Một</li><li>Hai<ul><li>Ba</li></ul></li></ul>', 'Một\n\nHai\n\nBa'],
  [
    'a row of a table on one line',
    '<table><tr><th>STT</th><th>Nội dung</th></tr><tr><td><p>1</p></td><td><p>Cầu Rế</p></td></tr></table>',
    'STT\tNội dung\n\n1\tCầu Rế',
  ],
  [
    'a layout table as blocks',
    '<table><tr><td><h1>Tên</h1></td><td><p>Một</p></td></tr></table>',
    'Tên\n\nMột',
  ],
  ['text beside blocks', '<div>Một<p>Hai</p>Ba</div>', 'Một\n\nHai\n\nBa'],
  [
    'nothing of scripts, styles and hidden elements',
    '<p>Một</p><script>x</script><style>y</style><p hidden>z</p><p style="display: none">t</p>',
    'Một',
  ],
  ['preformatted text as it stands', '<pre>a\n  b</pre>', 'a\n  b'],
  ['decomposed letters composed', `<p>${'Hải Phòng'.normalize('NFD')}</p>`, 'Hải Phòng'],
  [
    'a serialised shadow root',
    '<div><template shadowrootmode="open"><p>Trong</p></template><p>Ngoài</p></div>',
    'Trong\n\nNgoài',
  ],
];

describe.each(Object.entries(parsers))('rendering with %s', (_, parse) => {
  it.each(cases)('keeps %s', (_name, html, text) => {
    expect(renderText(collectBlocks(parse(html)).blocks).text).toBe(text);
  });

  it('collapses white space in a text of any length, and every letter knows where it stood', () => {
    const document = parse('<p></p>');
    const given = 'Hội nghị  đối\n thoại với nông dân; '.repeat(700);
    const node = document.createTextNode(given);
    document.querySelector('p')?.append(node);
    const [block] = collectBlocks(document).blocks;
    expect(block?.raw).toBe(given.replace(/\s+/gu, ' ').trim());
    for (const { length, nodeStart, start } of block?.pieces ?? [])
      expect(block?.raw.slice(start, start + length)).toBe(
        given.slice(nodeStart, nodeStart + length).replace('\n', ' '),
      );
  });

  it('stops at its limit and says so', () => {
    const document = parse('<p>chữ</p>'.repeat(100));
    const { blocks, isCut } = collectBlocks(document, { maxElements: 50 });
    expect(isCut).toBe(true);
    expect(blocks.length).toBeLessThan(50);
  });
});

it('reads 30,000 nested elements without the stack', () => {
  const html = `${'<div>'.repeat(30_000)}Đáy${'</div>'.repeat(30_000)}`;
  expect(renderText(collectBlocks(parsers.linkedom(html)).blocks).text).toBe('Đáy');
});
