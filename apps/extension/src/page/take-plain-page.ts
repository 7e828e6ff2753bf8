import type { SerialisedPage } from '@camket/clip/in-page';

/** An ordinary page as text, whole. */
export type PlainPage = Pick<SerialisedPage, 'html' | 'url' | 'leftOut'>;

/**
 * The page as text where it is not long, nothing has to be left out and no shadow root is open; else null, and
 * `serialise` is asked, which takes it in slices: a browser writes 8,000 elements in some 20 milliseconds.
 * Runs in the page by itself, before `in-page.js` is there, so that one call reads an ordinary page: it names nothing
 * from outside itself.
 *
 * @example
 * takePlainPage(5_000_000)?.leftOut; // => []
 */
export function takePlainPage(maxBytes: number): PlainPage | null {
  const root = document.documentElement as HTMLElement | null;
  if (!root) return null;
  // Joining the words only to see how many there are would take a browser as long as writing the page. Each text counts for
  // some units more than it has: there may be any number of empty ones.
  const isLong = (): boolean => {
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let left = 500_000;
    while (left > 0 && words.nextNode() !== null) left -= 10 + (words.currentNode as Text).length;
    return left <= 0;
  };
  if (root.querySelectorAll('*').length > 8_000 || isLong()) return null;
  const html = root.outerHTML;
  // Only these elements and those of a page's own, with a hyphen in their names, can have a shadow root; each one looked
  // at takes a browser longer than writing it.
  const hosts =
    'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
  const looked = /<[a-z][^\s\/>-]*-/u.test(html) ? '*' : hosts;
  for (const element of root.querySelectorAll(looked)) if (element.shadowRoot) return null;
  const doctype = document.doctype ? `<!DOCTYPE ${document.doctype.name}>` : '';
  // UTF-8 needs at most three bytes for each UTF-16 unit.
  if ((doctype.length + html.length) * 3 > maxBytes) return null;
  return { html: doctype + html, url: document.URL, leftOut: [] };
}
