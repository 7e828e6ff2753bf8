import type { SyncReport } from '../sync/sync-office';

const WAITING_COLOUR = '#8a5a00';
const REFUSED_COLOUR = '#a3161b';

/** Shows on the toolbar button how much is unsent; what was refused comes first. */
export async function showWaiting(
  report: Pick<SyncReport, 'waiting' | 'refused' | 'state'>,
): Promise<void> {
  const waiting = report.state === 'alone' ? 0 : report.waiting;
  const count = report.refused > 0 ? report.refused : waiting;
  await chrome.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await chrome.action.setBadgeBackgroundColor({
    color: report.refused > 0 ? REFUSED_COLOUR : WAITING_COLOUR,
  });
}
