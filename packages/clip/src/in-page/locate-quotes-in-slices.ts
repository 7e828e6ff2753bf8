import { runInSlices, type SliceOptions } from '../slices/run-in-slices';
import { locatingSteps, type LocatedQuote, type QuoteToLocate } from './locate-quotes';

/** How quotations are looked for in a page that lives on meanwhile. */
export interface LocateOptions extends SliceOptions {
  /** How often the page is read again when it changed while it was read, 2 if not given. */
  readonly mostRereadings?: number;
}

const MOST_REREADINGS = 2;

/**
 * Finds quotations in the live page in slices, so that it stays alive. Where the page changes meanwhile it is read
 * again, at most so many times; a quotation whose words were taken away meanwhile is gone.
 * @example (await locateQuotesInSlices(document, [{ exact: 'sẽ bố trí vốn' }], { now, pause }))[0].state // => 'found'
 */
export async function locateQuotesInSlices(
  document: Document,
  quotes: readonly QuoteToLocate[],
  { mostRereadings = MOST_REREADINGS, ...slices }: LocateOptions,
): Promise<LocatedQuote[]> {
  const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
  let changes = 0;
  const observer = new Observer(() => (changes += 1));
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  try {
    for (let left = mostRereadings; ; left -= 1) {
      changes = 0;
      const located = await runInSlices(locatingSteps(document, quotes), slices);
      if (observer.takeRecords().length + changes === 0 || left <= 0) return located;
    }
  } finally {
    observer.disconnect();
  }
}
