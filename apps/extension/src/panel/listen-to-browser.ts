import { isOwnPage, parseToPanel, type Press } from '../messages/worker-messages';
import { followSettings } from '../settings/follow-settings';
import { listenToTabs } from './listen-to-tabs';
import type { PanelContext } from './panel-context';
import { paintPage } from './paint-page';
import { answerPress, type TabToRead } from './read-tab';
import { refreshOffice } from './refresh-office';
import { takeSelection } from './take-selection';
import { tellPressesApart, type HeardPresses } from './tell-presses-apart';

/** How long a press waits for a panel that opens because of it, in milliseconds. */
const PRESS_MS = 30_000;
/** When a press that was told is forgotten, in milliseconds: its page is read by then. */
const FORGET_MS = 500;

type ToCarryOut = TabToRead & Pick<Press, 'type'>;

async function carryOut(context: PanelContext, press: ToCarryOut): Promise<void> {
  const { type, tabId } = press;
  const { tabId: current, phase } = context.state.get();
  const isRead = current === tabId && phase === 'ready';
  if (type === 'read-tab' || !isRead) await answerPress(context, press);
  if (type === 'tag-selection') await takeSelection(context);
}

/** The press that opened this panel, if it is fresh; one in another window is left for the panel that opens there. */
async function takePending(heard: HeardPresses, nowMs: number): Promise<Press | null> {
  const { pending } = (await chrome.storage.session.get('pending')) as { pending?: Press };
  if (!pending || !heard.isOwn(pending.windowId)) return null;
  await chrome.storage.session.remove('pending');
  return nowMs - pending.atMs < PRESS_MS ? pending : null;
}

/** A press that was told need not be left for a panel that opens; one that came after it, in another window, stays. */
async function forgetPending({ atMs }: Press): Promise<void> {
  const { pending } = (await chrome.storage.session.get('pending')) as { pending?: Press };
  if (pending?.atMs === atMs) await chrome.storage.session.remove('pending');
}

/** An open panel hears the button itself: it need not wait until the worker is awake and has told it. */
function listenToButton(context: PanelContext, heard: HeardPresses): void {
  chrome.action.onClicked.addListener(({ id, url, windowId, status }) => {
    if (id === undefined || !heard.hear(windowId)) return;
    performance.clearMarks();
    performance.mark('press');
    const isLoading = status === 'loading';
    void carryOut(context, { type: 'read-tab', tabId: id, url, isLoading });
  });
}

function listenToMessages(context: PanelContext, heard: HeardPresses): void {
  const own = { id: chrome.runtime.id, origin: chrome.runtime.getURL('').replace(/\/$/u, '') };
  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    const known = parseToPanel(message);
    if (!known || !isOwnPage(sender, own)) return;
    if (known.type === 'store-changed')
      return void refreshOffice(context).then(() => paintPage(context));
    if (!heard.isOwn(known.windowId)) return;
    // What is asked of the browser meanwhile holds the page up that is on its way.
    setTimeout(() => void forgetPending(known), FORGET_MS);
    if (heard.take(known)) void carryOut(context, known);
  });
}

/** What is changed on the options page counts here at once. */
function listenToSettings(context: PanelContext): void {
  followSettings(({ keys, language }) => {
    document.documentElement.lang = language;
    // What was said is said in the language it was said in.
    const isOther = language !== context.state.get().language;
    context.state.change({ keys, language, ...(isOther && { notice: null }) });
  });
}

/** The window beside whose tabs this panel stands; null where it is a window of its own. */
async function ownWindowId(): Promise<number | null> {
  const isBeside = 'sidePanel' in chrome || 'sidebarAction' in chrome;
  const own = isBeside ? await chrome.windows.getCurrent() : undefined;
  return own?.id ?? null;
}

/** Listens to presses, to the worker, to the settings and to the tab that was read. */
export async function listenToBrowser(context: PanelContext): Promise<void> {
  const heard = tellPressesApart(await ownWindowId());
  listenToButton(context, heard);
  listenToMessages(context, heard);
  listenToTabs(context);
  listenToSettings(context);
  const pending = await takePending(heard, context.now());
  // The message of the same press may have come first: it is answered once.
  if (pending && heard.take(pending)) await carryOut(context, pending);
}
