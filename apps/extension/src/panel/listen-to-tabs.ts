import type { PanelContext } from './panel-context';
import { answerPress, leavePage } from './read-tab';

const withoutFragment = (url: string): string => url.split('#')[0] ?? '';

/**
 * Whether a tab that says it is loading stays on the page that was read: only what follows `#` in its address is another.
 *
 * @example
 * isWithinPage('https://a.vn/1', 'https://a.vn/1#binh-luan'); // => true
 * isWithinPage('https://a.vn/1#binh-luan', undefined); // => false
 */
export function isWithinPage(before: string | undefined, now: string | undefined): boolean {
  if (before === undefined || now === undefined || before === now) return false;
  return withoutFragment(before) === withoutFragment(now);
}

/** The press came before this page: it is answered with what takes its place, where the browser allows it. */
async function readWhatComes(context: PanelContext, tabId: number): Promise<void> {
  await answerPress(context, { tabId });
  if (context.state.get().phase === 'unreachable') leavePage(context);
}

/** A tab that goes elsewhere takes its permission along; what was read of it no longer counts. */
export function listenToTabs(context: PanelContext): void {
  chrome.tabs.onUpdated.addListener((tabId, { status, url }) => {
    const { tabId: current, phase, article, press } = context.state.get();
    if (tabId !== current || status !== 'loading' || isWithinPage(article?.url, url)) return;
    const isToCome = phase === 'reading' || (phase !== 'press' && press?.isLoading === true);
    leavePage(context);
    if (isToCome) void readWhatComes(context, tabId);
  });
  chrome.tabs.onRemoved.addListener((tabId) => {
    if (tabId === context.state.get().tabId) leavePage(context);
  });
}
