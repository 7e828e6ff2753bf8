import type { Press, ToPanel } from '../messages/worker-messages';

interface SidebarAction {
  open(): Promise<void>;
}

function sidebarAction(): SidebarAction | undefined {
  return (chrome as typeof chrome & { sidebarAction?: SidebarAction }).sidebarAction;
}

/** Opening must follow the press at once, before anything is awaited, else the browser refuses it. */
function showPanel(tab: chrome.tabs.Tab): Promise<unknown> {
  const sidePanel = chrome.sidePanel as typeof chrome.sidePanel | undefined;
  if (sidePanel) return sidePanel.open({ windowId: tab.windowId });
  const sidebar = sidebarAction();
  return sidebar ? sidebar.open() : showWindow(tab);
}

const WIDTH = 440;

/** The right edge of the window with the article, where a side panel would be: the words it is read from stay in sight. */
async function besideArticle({ windowId }: chrome.tabs.Tab): Promise<chrome.windows.CreateData> {
  const { left = 0, top = 0, width = WIDTH, height = 900 } = await chrome.windows.get(windowId);
  return { left: left + Math.max(0, width - WIDTH), top, height };
}

/** Where a browser has no side panel, the same page is a window of its own. */
async function showWindow(tab: chrome.tabs.Tab): Promise<void> {
  const url = chrome.runtime.getURL('sidepanel.html');
  const open = await chrome.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  const windowId = open[0]?.windowId;
  if (windowId !== undefined)
    return void (await chrome.windows.update(windowId, { focused: true }));
  const create = (place: chrome.windows.CreateData) =>
    chrome.windows.create({ url, type: 'popup', width: WIDTH, ...place });
  // A place that the browser refuses, as of a window half outside the screen, must not keep the panel shut.
  await create(await besideArticle(tab)).catch(() => create({}));
}

/** Opens the panel beside a tab and tells it what was pressed. */
export function openPanel(tab: chrome.tabs.Tab, type: Press['type']): void {
  if (tab.id === undefined) return;
  performance.clearMarks();
  performance.mark('press');
  const shown = showPanel(tab);
  const pending: Press = { type, tabId: tab.id, windowId: tab.windowId, atMs: Date.now() };
  const message: ToPanel = { to: 'panel', ...pending };
  void chrome.storage.session
    .set({ pending })
    .then(() => shown)
    // A panel that is open takes the message; one that opens now takes what is pending.
    .then(() => chrome.runtime.sendMessage(message))
    .catch(() => undefined);
}
