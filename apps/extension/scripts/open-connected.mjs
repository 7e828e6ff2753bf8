import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** Id that the fixed key gives the development build. */
export const EXTENSION_ID = 'hhlhfmgnkgoagdppmobiddobecalblnn';

const BUILT = fileURLToPath(new URL('../build/chrome-mv3-prod', import.meta.url));
const WAIT_MS = 30_000;

async function connect(browser, { registerUrl, secret }) {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const given = new URLSearchParams({ connect: registerUrl, code: secret });
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html#${given}`);
  await page.waitForFunction(
    (url) =>
      [...document.querySelectorAll('[data-testid="office"][data-current="true"]')].some((line) =>
        line.textContent.includes(url),
      ),
    { timeout: WAIT_MS },
    registerUrl,
  );
  return page;
}

const PRESSES = 5;
const PRESS_MS = 6_000;

/** A press that comes before the worker listens is lost: then it is pressed again. */
async function openPanel(browser, page) {
  for (let count = 1; count <= PRESSES; count += 1) {
    await page.bringToFront();
    await (await browser.extensions()).get(EXTENSION_ID)?.triggerAction(page);
    const isOpen = await browser
      .waitForTarget((target) => target.url().includes('/sidepanel.html'), { timeout: PRESS_MS })
      .then(
        () => true,
        () => false,
      );
    if (isOpen) return;
  }
}

/**
 * Opens Chromium with the built extension loaded, connected with a register, on an article, with the panel open.
 *
 * @param {object} options
 * @param {string} options.chromiumPath the browser's program
 * @param {string} options.articleUrl the article to open
 * @param {string} options.registerUrl address of the register without path
 * @param {string} options.secret a pairing code of that register, or a token
 * @param {string} [options.profileDir] folder of the browser's profile; a new one that is deleted at the end when absent
 * @param {boolean} [options.headless] true for tests
 * @param {string[]} [options.args] further arguments of the browser, such as `--no-sandbox` as root in a container
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, page: import('puppeteer-core').Page, close: () => Promise<void> }>}
 * @throws Error when Chromium cannot be started, or the register does not answer within 30 seconds
 * @example
 * const opened = await openConnected({ chromiumPath: '/usr/bin/chromium', articleUrl, registerUrl, secret: code });
 * await opened.close();
 */
export async function openConnected(options) {
  const browser = await puppeteer.launch({
    executablePath: options.chromiumPath,
    headless: options.headless ?? false,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [BUILT],
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    args: ['--no-first-run', '--lang=vi', '--window-size=1440,900', ...(options.args ?? [])],
  });
  try {
    await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().includes(EXTENSION_ID),
      { timeout: WAIT_MS },
    );
    const page = await connect(browser, options);
    await page.goto(options.articleUrl);
    await openPanel(browser, page);
    return { browser, page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
