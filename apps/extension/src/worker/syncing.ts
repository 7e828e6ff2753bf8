import { deviceArea } from '../settings/device-area';
import { saveLastSync } from '../settings/last-sync';
import { openCurrentOffice } from '../settings/open-current-office';
import { createOfficeSync, type OfficeSync, type SyncReport } from '../sync/sync-office';
import { showWaiting } from './show-waiting';

/** Syncs the current office whenever something asks for it; one at a time across worker and pages. */
export interface Syncing {
  run(options: { now: boolean }): Promise<SyncReport | null>;
  /** The office changed: the next run opens it anew. */
  forget(): void;
}

const RETRY_MINUTES = 0.5;
const PULL_MINUTES = 5;

/** The alarm outlives the worker: whatever stops it, the browser starts it again for what waits. */
async function scheduleNext(report: SyncReport): Promise<void> {
  if (report.state === 'alone' && report.waiting === 0)
    return void (await chrome.alarms.clear('sync'));
  const waits = report.waiting > 0 && report.state !== 'alone';
  const delayInMinutes = waits ? RETRY_MINUTES : PULL_MINUTES;
  await chrome.alarms.create('sync', { delayInMinutes, periodInMinutes: delayInMinutes });
}

/** Longest wait a worker can be expected to live through, in milliseconds; the alarm covers the rest. */
const MAX_TIMER_MS = 20_000;

/** While the worker lives it tries again sooner than an alarm may ring. */
function retrySoon({ retryAtMs }: SyncReport, retry: () => void): void {
  const waitMs = retryAtMs === null ? MAX_TIMER_MS + 1 : retryAtMs - Date.now();
  if (waitMs <= MAX_TIMER_MS) setTimeout(retry, Math.max(0, waitMs));
}

function tellPanel(): void {
  chrome.runtime.sendMessage({ to: 'panel', type: 'store-changed' }).catch(() => undefined);
}

interface OpenedSync extends OfficeSync {
  readonly officeId: string;
}

async function openSync(): Promise<OpenedSync> {
  const office = await openCurrentOffice(deviceArea());
  const { sync } = createOfficeSync(office, {
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    random: () => Math.random(),
  });
  return { sync, officeId: office.profile.id };
}

/** Makes the worker's syncing. */
export function createSyncing(): Syncing {
  let opened: Promise<OpenedSync> | null = null;
  const runOnce = async (options: { now: boolean }): Promise<SyncReport> => {
    opened ??= openSync();
    const { sync, officeId } = await opened;
    const report = await sync(options);
    await saveLastSync({ officeId, state: report.state });
    await scheduleNext(report);
    await showWaiting(report);
    tellPanel();
    retrySoon(report, () => void syncing.run({ now: false }));
    return report;
  };
  const syncing: Syncing = {
    async run(options) {
      try {
        return await navigator.locks.request('camket-sync', () => runOnce(options));
      } catch {
        // The store was closed by an upgrade or a sign-out: open it anew next time.
        opened = null;
        return null;
      }
    },
    forget: () => {
      opened = null;
    },
  };
  return syncing;
}
