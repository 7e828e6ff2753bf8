import { afterEach, describe, expect, it } from 'vitest';
import { takePlainPage } from './take-plain-page';

const had = (globalThis as { document?: unknown }).document;

type Shown = readonly { shadowRoot: object | null }[];

/** Walks over the texts of a page one after the other. */
function walkerOver(texts: readonly string[]) {
  let at = -1;
  return {
    nextNode: () => ((at += 1) < texts.length ? {} : null),
    get currentNode() {
      return { length: texts[at]?.length ?? 0 };
    },
  };
}

/** `own`: elements of the page's own, which only a look at all elements finds. */
function show(html: string, elements: Shown = [], own: Shown = []): void {
  const texts = html.split(/<[^>]*>/u);
  const querySelectorAll = (which: string) => (which === '*' ? [...elements, ...own] : elements);
  const documentElement = { outerHTML: html, querySelectorAll };
  const createTreeWalker = () => walkerOver(texts);
  Object.assign(globalThis, {
    document: {
      documentElement,
      createTreeWalker,
      doctype: { name: 'html' },
      URL: 'https://a.vn/1',
    },
    NodeFilter: { SHOW_TEXT: 4 },
  });
}

describe('An ordinary page', () => {
  afterEach(() => {
    (globalThis as { document?: unknown }).document = had;
  });

  it('is taken whole, with its type and its address', () => {
    show('<html>Tin</html>', [{ shadowRoot: null }]);
    expect(takePlainPage(1_000)).toEqual({
      html: '<!DOCTYPE html><html>Tin</html>',
      url: 'https://a.vn/1',
      leftOut: [],
    });
  });

  it.each([
    ['may be longer than allowed', { elements: [], most: 90 }],
    ['has an open shadow root', { elements: [{ shadowRoot: {} }], most: 1_000 }],
    [
      'has so many elements that writing them would hold it up',
      { elements: Array.from({ length: 8_001 }, () => ({ shadowRoot: null })), most: 1_000 },
    ],
  ] as const)('is left to the script for the page where it %s', (_, { elements, most }) => {
    show('<html>Tin dài</html>', elements);
    expect(takePlainPage(most)).toBeNull();
  });

  it('is left to it where an element of the page’s own has an open shadow root', () => {
    show('<html><tin-moi>Tin</tin-moi></html>', [], [{ shadowRoot: {} }]);
    expect(takePlainPage(1_000)).toBeNull();
  });

  it('is not one with long texts', () => {
    show(`<html>${'Tin '.repeat(130_000)}</html>`);
    expect(takePlainPage(5_000_000)).toBeNull();
  });

  it('is not one with texts without number', () => {
    show(`<html>${'<b>'.repeat(50_001)}</html>`);
    expect(takePlainPage(5_000_000)).toBeNull();
  });

  it('names nothing from outside itself, since it runs in the page alone', () => {
    show('<html>Tin</html>');
    const alone = new Function(`return (${takePlainPage.toString()})`)() as typeof takePlainPage;
    expect(alone(1_000)).toEqual(takePlainPage(1_000));
  });
});
