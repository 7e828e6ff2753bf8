import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findChromium } from './find-chromium';
import { poll } from './poll';

/** The built extension. */
export const BUILT = fileURLToPath(new URL('../../build/chrome-mv3-prod', import.meta.url));

/** Id that the fixed key gives the development build. */
export const EXTENSION_ID = 'hhlhfmgnkgoagdppmobiddobecalblnn';

const WAIT_MS = 30_000;

/** Why browser tests cannot run here, or null. */
export function whyNoBrowser(): string | null {
  if (findChromium() === null) return 'no Chromium found: set CHROME_PATH';
  return existsSync(join(BUILT, 'manifest.json'))
    ? null
    : 'the extension is not built: npm run build';
}

/** A browser with the extension, on a profile of its own. */
export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly profile: string;
  /** The running service worker; started anew when it was stopped. */
  worker(): Promise<WebWorker>;
  /** Ends the service worker as the browser does whenever it likes; nothing where it has ended already. */
  stopWorker(): Promise<void>;
  /** Presses the toolbar button on a page; gives the panel. */
  press(page: Page): Promise<Page>;
  /** The panel that is open. */
  panel(): Promise<Page>;
  /** Opens one of the extension's own pages. */
  open(path: string): Promise<Page>;
  /** Ends the browser as a crash does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

async function workerOf(browser: Browser, timeout = WAIT_MS): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(EXTENSION_ID),
    { timeout },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker ended before it was reached.');
  return worker;
}

async function panelOf(browser: Browser, timeout = WAIT_MS): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().includes('/sidepanel.html'), {
    timeout,
  });
  const page = await target.asPage();
  page.setDefaultTimeout(WAIT_MS);
  return page;
}

const PRESSES = 5;
const PRESS_MS = 6_000;
const STARTING_MS = 5_000;

/** A worker that the browser is starting listens before it is pressed; one that was stopped is woken by the press. */
async function listens(browser: Browser): Promise<void> {
  await poll(
    'the worker to listen',
    async () => {
      const worker = await workerOf(browser, STARTING_MS);
      return worker.evaluate(() => chrome.action.onClicked.hasListeners());
    },
    STARTING_MS,
  ).catch(() => undefined);
}

const runningWorker = (browser: Browser) =>
  browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().includes(EXTENSION_ID));

/** A press that comes before the worker listens is lost, as on a real machine: then it is pressed again. */
async function press(browser: Browser, page: Page): Promise<Page> {
  for (let count = 1; ; count += 1) {
    if (count > 1 || runningWorker(browser)) await listens(browser);
    await page.bringToFront();
    await (await browser.extensions()).get(EXTENSION_ID)?.triggerAction(page);
    try {
      return await panelOf(browser, PRESS_MS);
    } catch (error) {
      if (count === PRESSES) throw error;
    }
  }
}

/** How the browser is started. */
export interface LaunchOptions {
  /** Folder of a profile that was used before; a new one when absent. */
  readonly profile?: string;
  readonly language?: string;
  /** Folder of the extension; the built one when absent. */
  readonly folder?: string;
}

/** Starts Chromium with the extension. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'camket-browser-')));
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [options.folder ?? BUILT],
    protocolTimeout: 60_000,
    args: ['--no-sandbox', '--no-first-run', `--lang=${options.language ?? 'vi'}`],
  });
  // Pages are there once the extension is installed, which its first worker tells.
  const installed = workerOf(browser);
  installed.catch(() => undefined);
  return {
    browser,
    profile,
    worker: () => workerOf(browser),
    async stopWorker() {
      await installed;
      const worker = await runningWorker(browser)?.worker();
      // One that ends by itself meanwhile has no session to be ended.
      await worker?.close().catch(() => undefined);
    },
    async press(page) {
      await installed;
      return press(browser, page);
    },
    panel: () => panelOf(browser),
    async open(path) {
      await installed;
      const page = await browser.newPage();
      page.setDefaultTimeout(WAIT_MS);
      await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
      return page;
    },
    async kill() {
      const child = browser.process();
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await ended;
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
