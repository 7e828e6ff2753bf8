import { deviceArea } from '../settings/device-area';
import { readErrors } from '../settings/error-log';
import type { Office } from '../settings/open-current-office';
import { readStorageRoom } from '../settings/storage-room';
import { STORE_VERSION, type OfficeStore } from '../store/open-office-store';
import { browserName, type DiagnosticFacts, type StoreCounts } from './diagnostics';

/** What is diagnosed: the office that is worked in, and its store where it opens. */
export type Diagnosed = Office & { readonly store: OfficeStore | null };

async function countIn(store: OfficeStore): Promise<StoreCounts> {
  const inState = (state: string) => store.countFromIndex('outbox', 'state', state);
  const [entries, drafts, waiting, sent, refused] = await Promise.all([
    store.count('entries'),
    store.count('drafts'),
    inState('waiting'),
    inState('sent'),
    inState('refused'),
  ]);
  return { entries, waiting, sent, refused, drafts };
}

/** Looks up what is told for support, in this browser, of the office that is worked in. */
export async function readDiagnostics(office: Diagnosed): Promise<DiagnosticFacts> {
  const { store, settings, profile, token } = office;
  const commands = await chrome.commands.getAll();
  return {
    version: chrome.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    language: settings.language,
    hasSidePanel: (chrome as { sidePanel?: unknown }).sidePanel !== undefined,
    hasRegister: profile.baseUrl !== null,
    hasToken: token !== null,
    offices: settings.offices.length,
    storeVersion: STORE_VERSION,
    counts: store && (await countIn(store)),
    room: await readStorageRoom(navigator.storage),
    boundShortcuts: commands.filter(({ shortcut }) => Boolean(shortcut)).length,
    errors: await readErrors(deviceArea()),
  };
}
