import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createPainter, currentSelectionQuote, locateQuotes, serialisePage } from './index';
import { withoutScripts } from './without-scripts';

const page = (body: string): Document =>
  new JSDOM(`<!DOCTYPE html><html><body>${body}</body></html>`, { url: 'https://a.example.vn/1' })
    .window.document;
const words = (range: Range | undefined): string =>
  (range?.toString() ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();

describe('locating quotations in the live page', () => {
  it('finds words that stand in several nodes and lines', () => {
    const document = page('<p>Thành phố <b>sẽ</b>\n   bố <i>trí&nbsp;vốn</i> năm 2026.</p>');
    const [found] = locateQuotes(document, [{ exact: 'sẽ bố trí vốn' }]);
    expect(found?.state).toBe('found');
    expect(words(found?.ranges[0])).toBe('sẽ bố trí vốn');
  });

  it('finds composed words in a decomposed page and never cuts a letter from its mark', () => {
    const document = page(`<p>${'Bà Đặng Thị Hòa đề nghị'.normalize('NFD')}</p>`);
    const [found] = locateQuotes(document, [{ exact: 'Đặng Thị Hòa' }]);
    expect(words(found?.ranges[0])).toBe('Đặng Thị Hòa');
  });

  it('chooses between two places by their neighbours, and says when it cannot', () => {
    const document = page(
      '<p>Sở Y tế trả lời trước ngày 30/6.</p><p>Sở Xây dựng trả lời trước ngày 30/6.</p>',
    );
    const [chosen, open] = locateQuotes(document, [
      { exact: 'trả lời', prefix: 'Sở Xây dựng ' },
      { exact: 'trả lời' },
    ]);
    expect(chosen?.state).toBe('found');
    expect(chosen?.ranges[0]?.startContainer.textContent).toContain('Xây dựng');
    expect(open?.state).toBe('ambiguous');
  });

  it('finds a quotation between whose paragraphs the page shows a caption', () => {
    const document = page(
      '<p>Đoạn một.</p><figure><figcaption>Chú thích ảnh</figcaption></figure><p>Đoạn hai.</p>',
    );
    const [found] = locateQuotes(document, [{ exact: 'Đoạn một.\n\nĐoạn hai.' }]);
    expect(found?.ranges.map(words)).toEqual(['Đoạn một.', 'Đoạn hai.']);
  });

  it('does not find what is not there', () => {
    const [gone] = locateQuotes(page('<p>sẽ không bố trí vốn</p>'), [{ exact: 'sẽ bố trí vốn' }]);
    expect(gone).toEqual({ state: 'gone', ranges: [] });
  });
});

describe('what is selected', () => {
  it('is text as the reader has it, with its neighbours', () => {
    const document = page(
      `<p>Một.</p><p>Giao   <b>${'Sở Tài chính'.normalize('NFD')}</b> chủ trì.</p>`,
    );
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b') as Element);
    document.getSelection()?.addRange(range);
    expect(currentSelectionQuote(document)).toEqual({
      exact: 'Sở Tài chính',
      prefix: 'Một.\n\nGiao ',
      suffix: ' chủ trì.',
    });
  });

  it('is nothing where nothing is selected', () => {
    expect(currentSelectionQuote(page('<p>Một.</p>'))).toBeNull();
  });
});

describe('the page as text', () => {
  it('is whole and says so', () => {
    const taken = serialisePage(page('<p>Một.</p><iframe src="/khung"></iframe>'));
    expect(taken).toMatchObject({
      leftOut: [],
      url: 'https://a.example.vn/1',
      frames: ['/khung'],
      shadowRoots: 0,
    });
    expect(taken.html).toBe(
      '<!DOCTYPE html><html><head></head><body><p>Một.</p><iframe src="/khung"></iframe></body></html>',
    );
    expect(taken.bytes).toBe(taken.totalBytes);
  });

  it('counts the bytes of a long page, characters of two units too', () => {
    const words = 'Hội nghị 👍🏽𠮷 '.repeat(9_000);
    const { bytes, html } = serialisePage(page(`<p>a${words}</p><p>${words}</p>`));
    expect(bytes).toBe(new TextEncoder().encode(html).length);
  });

  it('gives up scripts, then embedded data, then its end to stay within bounds', () => {
    const data = `<img src="data:image/png;base64,${'A'.repeat(4_000)}">`;
    const document = page(
      `<script type="application/ld+json">{}</script><style>${'b'.repeat(4_000)}</style>${data}<p>Một.</p>`,
    );
    expect(serialisePage(document, { maxBytes: 5_000 }).leftOut).toEqual(['scripts-and-styles']);
    const small = serialisePage(document, { maxBytes: 500 });
    expect(small.leftOut).toEqual(['scripts-and-styles', 'embedded-data']);
    expect(small.html).toContain('ld+json');
    const cut = serialisePage(document, { maxBytes: 100 });
    expect(cut.leftOut.at(-1)).toBe('end-of-page');
    expect(cut.bytes).toBeLessThanOrEqual(100);
  });
});

describe('the painter', () => {
  it('says that it cannot paint where the browser has no highlights', () => {
    const painter = createPainter(page('<p>Một.</p>'), {});
    expect(painter.isSupported).toBe(false);
    expect(painter.paint([])).toBe(0);
  });

  it('registers one highlight a kind and takes all of them away again', () => {
    const document = page('<p>Một.</p>');
    const highlights = new Map<string, unknown>([['của-trang', 1]]);
    class Highlight {
      readonly ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    }
    Object.assign(document.defaultView as object, { CSS: { highlights }, Highlight });
    const painter = createPainter(document, { pledge: 'background-color: gold' });
    expect(painter.paint([{ kind: 'pledge', ranges: [document.createRange()] }])).toBe(1);
    expect([...highlights.keys()]).toEqual(['của-trang', 'camket-pledge']);
    expect(document.querySelector('style')?.textContent).toBe(
      '::highlight(camket-pledge){background-color: gold}',
    );
    painter.clear();
    expect([...highlights.keys()]).toEqual(['của-trang']);
    expect(document.querySelector('style')).toBeNull();
  });
});

describe('a page that is too long', () => {
  it('opens scripts it never closes, and is bounded all the same', () => {
    const html = `<p>Một</p>${'<script '.repeat(300_000)}<style>${'<svg>'.repeat(300_000)}`;
    expect(withoutScripts(html)).toBe(html);
  });

  it('loses scripts, styles and drawings, and keeps linked data', () => {
    expect(
      withoutScripts(
        '<script type="application/ld+json">{}</script><p>Một<script>a()</script></p><style>p{}</style><svg><path/></svg>',
      ),
    ).toBe('<script type="application/ld+json">{}</script><p>Một</p>');
  });

  it('of visible text is cut at its end, never inside a letter', () => {
    const document = page(`<p>${'ậ'.repeat(5_000)}</p>`);
    const { bytes, html, leftOut, totalBytes } = serialisePage(document, { maxBytes: 10_000 });
    expect(bytes).toBeLessThanOrEqual(10_000);
    expect(bytes).toBeGreaterThan(9_996);
    expect(html).not.toContain('\uFFFD');
    expect(totalBytes).toBeGreaterThan(15_000);
    expect(leftOut.at(-1)).toBe('end-of-page');
  });
});
