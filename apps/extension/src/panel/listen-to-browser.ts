import { isOwnPage, parseToPanel } from '../messages/worker-messages';
import { deviceArea } from '../settings/device-area';
import { readSettings } from '../settings/office-profiles';
import type { PanelContext } from './panel-context';
import { paintPage } from './paint-page';
import { answerPress, leavePage, refreshOffice, type TabToRead } from './read-tab';
import { takeSelection } from './take-selection';

/** How long a press waits for a panel that opens because of it, in milliseconds. */
const PRESS_MS = 30_000;

type Press = TabToRead & { type: 'read-tab' | 'tag-selection' };

async function carryOut(context: PanelContext, press: Press): Promise<void> {
  const { type, tabId } = press;
  const { tabId: current, phase } = context.state.get();
  const isRead = current === tabId && phase === 'ready';
  if (type === 'read-tab' || !isRead) await answerPress(context, press);
  if (type === 'tag-selection') await takeSelection(context);
}

/** The press that opened this panel, if it is fresh. */
async function takePending(nowMs: number): Promise<Press | null> {
  const { pending } = (await chrome.storage.session.get('pending')) as {
    pending?: Press & { atMs: number };
  };
  await chrome.storage.session.remove('pending');
  return pending && nowMs - pending.atMs < PRESS_MS ? pending : null;
}

/** Presses that this panel heard itself, and of which the worker's message is still to come. */
type Heard = { count: number };

/** An open panel hears the button itself: it need not wait until the worker is awake and has told it. */
function listenToButton(context: PanelContext, heard: Heard): void {
  chrome.action.onClicked.addListener(({ id, url }) => {
    if (id === undefined) return;
    performance.clearMarks();
    performance.mark('press');
    heard.count += 1;
    void carryOut(context, { type: 'read-tab', tabId: id, url });
  });
}

function listenToMessages(context: PanelContext, heard: Heard): void {
  const own = { id: chrome.runtime.id, origin: chrome.runtime.getURL('').replace(/\/$/u, '') };
  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    const known = parseToPanel(message);
    if (!known || !isOwnPage(sender, own)) return;
    if (known.type === 'store-changed')
      return void refreshOffice(context).then(() => paintPage(context));
    void chrome.storage.session.remove('pending');
    if (known.type === 'read-tab' && heard.count > 0) return void (heard.count -= 1);
    void carryOut(context, known);
  });
}

/** A tab that goes elsewhere takes its permission along; what was read of it no longer counts. */
function listenToTabs(context: PanelContext): void {
  chrome.tabs.onUpdated.addListener((tabId, change) => {
    const { tabId: current } = context.state.get();
    if (tabId === current && change.status === 'loading') leavePage(context);
  });
  chrome.tabs.onRemoved.addListener((tabId) => {
    if (tabId === context.state.get().tabId) leavePage(context);
  });
}

/** What is changed on the options page counts here at once. */
function listenToSettings(context: PanelContext): void {
  const area = deviceArea();
  chrome.storage.local.onChanged.addListener(() => {
    void readSettings(area).then(({ keys, language }) => {
      document.documentElement.lang = language;
      context.state.change({ keys, language });
    });
  });
}

/** Listens to presses, to the worker, to the settings and to the tab that was read. */
export async function listenToBrowser(context: PanelContext): Promise<void> {
  const heard = { count: 0 };
  listenToButton(context, heard);
  listenToMessages(context, heard);
  listenToTabs(context);
  listenToSettings(context);
  const pending = await takePending(context.now());
  // The message of the same press may have come first: it is answered once.
  if (pending && context.state.get().phase === 'press') await carryOut(context, pending);
}
