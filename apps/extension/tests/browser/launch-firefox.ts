import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-firefox';
import { poll } from './poll';

const BUILT = fileURLToPath(new URL('../../build/firefox-mv3-prod', import.meta.url));
const ADDON_ID = '{7b0c1c62-6a55-4c0e-9a6e-0d3b6a3f2c41}';

/** Firefox draws the address of an add-on's pages by lot; a profile may state it beforehand. */
const ORIGIN_UUID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const SIDEBAR = "document.getElementById('sidebar')?.contentDocument";
const WAIT_MS = 30_000;

/** Why tests in Firefox cannot run here, or null. */
export function whyNoFirefox(): string | null {
  if (findFirefox() === null) return 'no Firefox found: set FIREFOX_PATH';
  return existsSync(join(BUILT, 'manifest.json'))
    ? null
    : 'the extension is not built: npm run build';
}

/** A Firefox with the extension, on a profile of its own. */
export interface FirefoxBrowser {
  readonly browser: Browser;
  readonly profile: string;
  /** Opens one of the extension's own pages in a tab. */
  open(path: string): Promise<Page>;
  /** Presses Alt+K on a page as a keyboard does, and waits for the sidebar. */
  press(page: Page): Promise<void>;
  /** What the sidebar shows at a selector; null when it is not open or shows no such thing. */
  textInSidebar(selector: string): Promise<string | null>;
  /** Ends the browser and keeps its profile. */
  quit(): Promise<void>;
  close(): Promise<void>;
}

/** The commands of WebDriver BiDi that Puppeteer has no method for. */
interface Commands {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

function commandsOf(browser: Browser): Commands {
  return (browser as unknown as { readonly connection: Commands }).connection;
}

/** Runs an expression in the window of the browser itself, where its shortcuts and its sidebar are. */
async function inBrowserWindow(browser: Browser, expression: string): Promise<string | null> {
  const commands = commandsOf(browser);
  const tree = await commands.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const { result } = await commands.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const outcome = result as { type: string; result?: { value?: string } };
  if (outcome.type !== 'success') throw new Error(JSON.stringify(result));
  return outcome.result?.value ?? null;
}

/** Alt+K as the keyboard gives it: no event made by a script, so that the browser counts it as a person's. */
const ALT_K = `(() => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
  const k = new KeyboardEvent('', { key: 'k', code: 'KeyK', keyCode: 75 });
  keyboard.keydown(alt);
  keyboard.keydown(k);
  keyboard.keyup(k);
  keyboard.keyup(alt);
})()`;

const sidebarAddress = (browser: Browser) =>
  inBrowserWindow(
    browser,
    `${SIDEBAR}?.getElementById('webext-panels-browser')?.currentURI.spec ?? null`,
  );

async function press(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  await inBrowserWindow(browser, ALT_K);
  await poll('the sidebar', async () =>
    (await sidebarAddress(browser))?.endsWith('/sidepanel.html'),
  );
}

/** The sidebar is no tab: its words are asked for by a script that the browser itself loads into it. */
function textInSidebar(browser: Browser, selector: string): Promise<string | null> {
  const asked = `sendAsyncMessage('camket-text',
    content.document.querySelector(${JSON.stringify(selector)})?.textContent ?? null)`;
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(asked)}`;
  return inBrowserWindow(
    browser,
    `new Promise((resolve) => {
      const { messageManager } = ${SIDEBAR}.getElementById('webext-panels-browser');
      messageManager.addMessageListener('camket-text', function hear({ data }) {
        messageManager.removeMessageListener('camket-text', hear);
        resolve(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`,
  );
}

/** Firefox never says that a page of an add-on has loaded: it is sent there and asked until it is there. */
async function open(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  const url = `moz-extension://${ORIGIN_UUID}/${path}`;
  await commandsOf(browser).send('browsingContext.navigate', { context, url, wait: 'none' });
  await poll(path, () =>
    page.evaluate(
      (wanted) => location.href === wanted && document.querySelector('main') !== null,
      url,
    ),
  );
  return page;
}

/** Starts Firefox with the built extension; a profile that was used before is opened again. */
export async function launchFirefox(
  options: { readonly profile?: string } = {},
): Promise<FirefoxBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'camket-firefox-')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ORIGIN_UUID }),
      // An add-on loaded for testing is removed when the browser ends; one from a store stays with what it stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'vi',
    },
  });
  await browser.installExtension(BUILT);
  return {
    browser,
    profile,
    open: (path) => open(browser, path),
    press: (page) => press(browser, page),
    textInSidebar: (selector) => textInSidebar(browser, selector),
    quit: () => browser.close(),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
