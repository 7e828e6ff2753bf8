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
  const elements = root.querySelectorAll('*');
  if (elements.length > 8_000 || root.textContent.length > 500_000) return null;
  for (const element of elements) if (element.shadowRoot) return null;
  const doctype = document.doctype ? `<!DOCTYPE ${document.doctype.name}>` : '';
  const html = doctype + root.outerHTML;
  // UTF-8 needs at most three bytes for each UTF-16 unit.
  return html.length * 3 > maxBytes ? null : { html, url: document.URL, leftOut: [] };
}
