import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMenus, handleMenuClick } from './context-menu';
import { openPanel } from './open-panel';
import { showWaiting } from './show-waiting';
import { tagSelection } from './tag-selection';

type Call = readonly [string, unknown];

/** The part of the browser that the handlers use; it remembers what was asked of it. */
function fakeBrowser(more: Record<string, unknown> = {}) {
  const calls: Call[] = [];
  const note =
    (name: string, answer: unknown = undefined) =>
    (input: unknown): Promise<unknown> => {
      calls.push([name, input]);
      return Promise.resolve(answer);
    };
  const chrome = {
    sidePanel: { open: note('sidePanel.open') },
    storage: { session: { set: note('session.set') } },
    runtime: {
      sendMessage: note('sendMessage'),
      getURL: (path: string) => `chrome-extension://abc/${path}`,
      getContexts: note('getContexts', []),
    },
    windows: {
      get: () => Promise.resolve({ left: 100, top: 20, width: 1266, height: 700 }),
      create: note('windows.create'),
      update: note('windows.update'),
    },
    action: {
      setBadgeText: note('setBadgeText'),
      setBadgeBackgroundColor: note('setBadgeBackgroundColor'),
    },
    contextMenus: {
      removeAll: (done: () => void) => done(),
      create: (item: unknown) => calls.push(['contextMenus.create', item]),
    },
    i18n: { getMessage: (key: string) => key },
    ...more,
  };
  return { chrome, calls };
}

const tab = { id: 7, windowId: 3 } as chrome.tabs.Tab;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const had = (globalThis as { chrome?: unknown }).chrome;

function install(more?: Record<string, unknown>): Call[] {
  const { chrome, calls } = fakeBrowser(more);
  (globalThis as { chrome?: unknown }).chrome = chrome;
  return calls;
}

describe('What is pressed', () => {
  let calls: Call[] = [];

  beforeEach(() => {
    calls = install();
  });

  afterEach(() => {
    (globalThis as { chrome?: unknown }).chrome = had;
  });

  it('opens the panel at once, before anything is awaited, and tells it what was pressed', async () => {
    openPanel(tab, 'read-tab');
    expect(calls[0]).toEqual(['sidePanel.open', { windowId: 3 }]);
    await settled();
    const told = calls.find(([name]) => name === 'sendMessage')?.[1] as { atMs: number };
    expect(told).toMatchObject({ to: 'panel', type: 'read-tab', tabId: 7, windowId: 3 });
    expect(calls.find(([name]) => name === 'session.set')?.[1]).toEqual({
      pending: { type: 'read-tab', tabId: 7, windowId: 3, atMs: told.atMs },
    });
  });

  it('takes the selection by the shortcut and by the context menu alike', async () => {
    tagSelection(tab);
    handleMenuClick({ menuItemId: 'tag-selection' }, tab);
    await settled();
    const told = calls.filter(([name]) => name === 'sendMessage').map(([, message]) => message);
    const expected = { to: 'panel', type: 'tag-selection', tabId: 7, windowId: 3 };
    expect(told).toMatchObject([expected, expected]);
  });

  it('does nothing for another menu item or without a tab', () => {
    handleMenuClick({ menuItemId: 'other' }, tab);
    tagSelection(undefined);
    expect(calls).toEqual([]);
  });

  it('opens a window of its own where there is no side panel, and only one', async () => {
    calls = install({ sidePanel: undefined });
    openPanel(tab, 'read-tab');
    await settled();
    const window = { type: 'popup', width: 440, height: 700, top: 20, left: 926 };
    expect(calls).toContainEqual(['windows.create', expect.objectContaining(window)]);
    calls = install({
      sidePanel: undefined,
      runtime: {
        getURL: (path: string) => path,
        getContexts: () => Promise.resolve([{ windowId: 9 }]),
        sendMessage: () => Promise.resolve(),
      },
    });
    openPanel(tab, 'read-tab');
    await settled();
    expect(calls).toContainEqual(['windows.update', 9]);
    expect(calls.map(([name]) => name)).not.toContain('windows.create');
  });

  it('opens that window anywhere where the browser refuses its place', async () => {
    const places: chrome.windows.CreateData[] = [];
    calls = install({
      sidePanel: undefined,
      windows: {
        get: () => Promise.resolve({ left: -900, top: 0, width: 1000, height: 700 }),
        create: (data: chrome.windows.CreateData) => {
          places.push(data);
          return data.left === undefined
            ? Promise.resolve({})
            : Promise.reject(new Error('bounds'));
        },
      },
    });
    openPanel(tab, 'read-tab');
    await settled();
    expect(places.map(({ left }) => left)).toEqual([-340, undefined]);
    expect(calls.map(([name]) => name)).toContain('sendMessage');
  });

  it('opens the sidebar in Firefox', () => {
    const opened: string[] = [];
    install({
      sidePanel: undefined,
      sidebarAction: { open: () => Promise.resolve(opened.push('sidebar')) },
    });
    openPanel(tab, 'read-tab');
    expect(opened).toEqual(['sidebar']);
  });

  it('puts one item into the menu of selected words', () => {
    createMenus();
    expect(calls).toEqual([
      [
        'contextMenus.create',
        { id: 'tag-selection', title: 'tagSelection', contexts: ['selection'] },
      ],
    ]);
  });

  it.each([
    [{ state: 'waiting', waiting: 3, refused: 0 }, '3'],
    [{ state: 'empty', waiting: 0, refused: 0 }, ''],
    [{ state: 'waiting', waiting: 3, refused: 1 }, '1'],
    [{ state: 'alone', waiting: 5, refused: 0 }, ''],
  ] as const)('shows %j on the button as “%s”', async (report, text) => {
    await showWaiting(report);
    expect(calls[0]).toEqual(['setBadgeText', { text }]);
  });
});
