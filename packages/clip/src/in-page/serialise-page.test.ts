import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { slices } from '../../tests/slices';
import { serialisePage, serialisePageInSlices } from './serialise-page';

const sentence = 'Xã đề nghị thành phố sớm bố trí vốn làm đường. ';
const parse = (body: string): Document =>
  new JSDOM(`<!DOCTYPE html><html><body>${body}</body></html>`).window.document;
const longPage = (): Document => parse(`<p class="a&quot;b">${sentence}</p>`.repeat(1_200));

describe('a page in pieces', () => {
  it.each([
    ['many paragraphs', `<p class="a&quot;b" title="1 & 2">${sentence}</p>`.repeat(900)],
    [
      'one long text with signs of two units',
      `<p>a${`${sentence} 👍🏽𠮷 &lt; &amp; &nbsp;`.repeat(1_500)}</p>`,
    ],
    ['a long script and a long style', `<script>${'a<b&&c;'.repeat(10_000)}</script><br>`],
    [
      'comments, drawings and elements without end',
      `<!-- một --><svg viewBox="0 0 1 1"><path d="M0"/></svg><img alt="a<b">${'<hr>'.repeat(600)}`,
    ],
    ['a great depth', `${'<div>'.repeat(900)}${sentence}`],
  ])('is the same text as whole: %s', (_, body) => {
    const document = parse(body);
    expect(serialisePage(document).html).toBe(
      `<!DOCTYPE html>${document.documentElement.outerHTML}`,
    );
  });

  it('has its open shadow roots, roots inside roots too', () => {
    const document = parse('<section><b>Sáng.</b></section>');
    const outer = document.querySelector('section')?.attachShadow({ mode: 'open' });
    outer?.append(document.createElement('div'));
    const inner = outer?.querySelector('div')?.attachShadow({ mode: 'open' });
    inner?.append('Bóng.');
    const { html, shadowRoots } = serialisePage(document);
    expect(shadowRoots).toBe(2);
    expect(html).toContain(
      '<section><template shadowrootmode="open"><div><template shadowrootmode="open">Bóng.</template></div></template><b>Sáng.</b></section>',
    );
  });
});

describe('serialising in slices', () => {
  it('gives what is taken at once, and the page its turn many times', async () => {
    const document = longPage();
    const { clock, ...options } = slices(1);
    expect(await serialisePageInSlices(document, options)).toEqual(serialisePage(document));
    expect(clock.turns).toBeGreaterThan(3);
  });

  it('reads again where a script puts something in meanwhile', async () => {
    const document = longPage();
    const { clock: _, ...options } = slices(1, (turn) => {
      if (turn === 3) document.body.insertAdjacentHTML('afterbegin', '<p>Mới đăng thêm.</p>');
    });
    const taken = await serialisePageInSlices(document, options);
    expect(taken.isRestless).toBe(false);
    expect(taken.html).toBe(serialisePage(document).html);
  });

  it('ends on a page that never stands still, takes it as it is at last, and says so', async () => {
    const document = longPage();
    const { clock, ...options } = slices(1, () => {
      document.body.insertAdjacentHTML('afterbegin', '<p>Còn nữa.</p>');
    });
    const { html, isRestless } = await serialisePageInSlices(document, options);
    expect(isRestless).toBe(true);
    expect(html).toBe(serialisePage(document).html);
    expect(clock.turns).toBeLessThan(10);
  });

  it.each([
    [
      'an attribute that says something',
      (page: Document) => page.querySelector('p')?.setAttribute('hidden', ''),
    ],
    [
      'the words of an open shadow root that was written already',
      (page: Document) => page.querySelector('#host')?.shadowRoot?.append('Thêm.'),
    ],
  ])('reads again where a script changes %s', async (_, change) => {
    const document = longPage();
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).append('Trong.');
    document.body.prepend(host);
    const { clock: __, ...options } = slices(1, (turn) => {
      if (turn === 5) change(document);
    });
    const { html, isRestless } = await serialisePageInSlices(document, options);
    expect([html, isRestless]).toEqual([serialisePage(document).html, false]);
  });

  it('goes on where what was being read is taken away', async () => {
    const document = longPage();
    const { clock: _, ...options } = slices(1, (turn) => {
      if (turn === 2) document.body.replaceChildren('Hết.');
    });
    const { html, isRestless } = await serialisePageInSlices(document, options);
    expect([html, isRestless]).toEqual([serialisePage(document).html, false]);
  });

  it('is bounded too, and says what was left out', async () => {
    const { clock: _, ...options } = slices(1);
    const taken = await serialisePageInSlices(longPage(), { ...options, maxBytes: 20_000 });
    expect(taken.leftOut.at(-1)).toBe('end-of-page');
    expect(taken.bytes).toBeLessThanOrEqual(20_000);
  });
});
