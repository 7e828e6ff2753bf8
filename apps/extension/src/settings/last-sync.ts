/** What keeps an office's register from being reached, although it is connected; null while nothing does. */
export type RegisterTrouble = 'signed_out' | 'diverged' | 'stuck';

const TROUBLES: readonly string[] = ['signed_out', 'diverged', 'stuck'];

interface LastSync {
  readonly officeId: string;
  readonly state: string;
}

/** Remembers until the browser ends how the last syncing ended. */
export async function saveLastSync(lastSync: LastSync): Promise<void> {
  const { officeId, state } = lastSync;
  await chrome.storage.session.set({ lastSync: { officeId, state } });
}

/** What the last syncing of an office ran into. */
export async function readRegisterTrouble(officeId: string): Promise<RegisterTrouble | null> {
  const { lastSync } = (await chrome.storage.session.get('lastSync')) as { lastSync?: LastSync };
  return lastSync?.officeId === officeId && TROUBLES.includes(lastSync.state)
    ? (lastSync.state as RegisterTrouble)
    : null;
}
