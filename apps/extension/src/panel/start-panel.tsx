import { render } from 'preact';
import { deviceArea } from '../settings/device-area';
import { logError, logUncaught } from '../settings/error-log';
import { isConnected } from '../settings/open-current-office';
import { openOrSay } from '../settings/open-or-say';
import { reloadOnOfficeChange } from '../settings/reload-on-office-change';
import { loadReading } from '../reading/load-reading';
import { randomId } from '../store/random-id';
import { createObservable, INITIAL_STATE } from './panel-state';
import type { PanelContext } from './panel-context';
import { createPagePort } from './page-port';
import { listenToBrowser } from './listen-to-browser';
import { refreshOffice } from './refresh-office';
import { rehearseReading } from './rehearse-reading';
import { watchRoom } from './watch-room';
import { watchShortcuts } from './watch-shortcuts';
import { loadLaterViews } from './views/later-views';
import { Panel } from './views/Panel';

const SYNC_MINUTES = 0.5;

/** The alarm is there before the message: whatever stops the worker, the browser starts it again for what waits. */
async function askToSend(now: boolean): Promise<void> {
  await chrome.alarms.create('sync', {
    delayInMinutes: SYNC_MINUTES,
    periodInMinutes: SYNC_MINUTES,
  });
  await chrome.runtime.sendMessage({ to: 'worker', type: 'drain', now }).catch(() => undefined);
}

async function start(): Promise<void> {
  const area = deviceArea();
  logUncaught(area, 'panel');
  // The heading of the page is painted already: what will be needed is loaded while the store opens.
  const loaded = loadReading();
  loaded.catch(() => undefined);
  const office = await openOrSay(area, 'panel');
  if (office === null) return;
  const { language, keys } = office.settings;
  const context: PanelContext = {
    state: createObservable({
      ...INITIAL_STATE,
      language,
      keys,
      office: {
        ...INITIAL_STATE.office,
        name: office.profile.name,
        isConnected: isConnected(office),
      },
    }),
    page: createPagePort(),
    office,
    loadReading: () => loaded,
    askClips: (url) =>
      import('../sync/ask-clips').then(({ askClips }) =>
        askClips(office, url, (address, init) => fetch(address, init)),
      ),
    askToSend,
    logError: (error) => logError(area, { part: 'panel', error, nowMs: Date.now() }),
    now: () => Date.now(),
    newId: randomId,
  };
  document.documentElement.lang = language;
  reloadOnOfficeChange();
  document.body.replaceChildren();
  render(<Panel context={context} />, document.body);
  void watchShortcuts(context);
  await listenToBrowser(context);
  void loadLaterViews();
  await refreshOffice(context);
  await watchRoom(context);
  await rehearseReading(context);
}

void start();
