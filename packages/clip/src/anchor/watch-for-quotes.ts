import type { AnchorQuote, AnchorResult } from './anchor-result';

/** How a page that loads late is watched. */
export interface WatchOptions {
  /** Reads the page's text and anchors the quotations in it; the caller decides whether in slices. */
  readonly anchor: (quotes: readonly AnchorQuote[]) => Promise<AnchorResult[]>;
  /** Called with all results after every attempt. */
  readonly onResults: (results: AnchorResult[]) => void;
  /** Runs a task later, once: `requestIdleCallback` or a timer. */
  readonly schedule: (task: () => void) => void;
  /** Attempts after the first, 8 if not given. */
  readonly mostRetries?: number;
}

const MOST_RETRIES = 8;

/**
 * Anchors quotations, and again whenever the page changes while one of them is still gone: at most so
 * many times, never two attempts at once and never one for every change. Returns the function that ends the watch.
 *
 * @example
 * const stop = watchForQuotes(document.body, quotes, { anchor, onResults, schedule });
 */
export function watchForQuotes(
  root: Node,
  quotes: readonly AnchorQuote[],
  { anchor, onResults, schedule, mostRetries = MOST_RETRIES }: WatchOptions,
): () => void {
  const state = { isBusy: false, isOver: false, isStale: false, isDue: false, left: mostRetries };
  const retry = (): void => {
    if (state.isDue) return;
    state.isDue = true;
    schedule(attempt);
  };
  const observer = new MutationObserver(() => {
    state.isStale = true;
    if (!state.isBusy) retry();
  });
  const stop = (): void => {
    state.isOver = true;
    observer.disconnect();
  };
  const finish = (results: AnchorResult[]): void => {
    state.isBusy = false;
    if (state.isOver) return;
    onResults(results);
    if (state.left === 0 || results.every((result) => result.state !== 'gone')) stop();
    else if (state.isStale) retry();
  };
  const attempt = (): void => {
    state.isDue = false;
    if (state.isBusy || state.isOver || !state.isStale || state.left === 0) return;
    state.left -= 1;
    run();
  };
  const run = (): void => {
    Object.assign(state, { isBusy: true, isStale: false });
    anchor(quotes).then(finish, stop);
  };
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  run();
  return stop;
}
