import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, whyNoFirefox, type FirefoxBrowser } from './browser/launch-firefox';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';

const missing = whyNoFirefox();
const ARTICLE = '/modern/doi-thoai-nong-dan-hop-tac-xa-2025';
const TITLE = 'Lãnh đạo thành phố Thanh Giang đối thoại';
const WORDS = 'nạo vét tuyến kênh, sửa chữa các trạm bơm và kiểm tra việc xả thải';

describe.skipIf(missing !== null)(`In Firefox${missing ? ` (${missing})` : ''}`, () => {
  let portal: Awaited<ReturnType<typeof servePortal>>;
  let register: OfficeRegister;
  let firefox: FirefoxBrowser;
  let panel: Page;

  beforeAll(async () => {
    [portal, register, firefox] = await Promise.all([
      servePortal({ port: 0 }),
      startOfficeRegister(),
      launchFirefox(),
    ]);
  });

  afterAll(async () => {
    await firefox?.close();
    await register?.remove();
    await portal?.close();
  });

  /** The sidebar reads the article; then the panel in a tab does too, where the steps can reach it. */
  async function pressOnArticle(): Promise<Page> {
    const page = await firefox.browser.newPage();
    await page.goto(portal.url + ARTICLE);
    await firefox.press(page);
    await poll('the article in the sidebar', async () =>
      (await firefox.textInSidebar('[data-testid="article"] h2'))?.includes(TITLE),
    );
    panel = await firefox.open('sidepanel.html');
    await firefox.press(page);
    expect(await steps.articleTitle(panel)).toContain(TITLE);
    return page;
  }

  const requests = async () =>
    (await register.events()).filter(({ type }) => type === 'petition.itemised').length;

  it('opens the sidebar by Alt+K on the article and saves a selected sentence', async () => {
    const page = await pressOnArticle();
    await selectWords(page, WORDS);
    await steps.saveSelected(panel, { kind: 'request', eventCode: 'NN25' });
  });

  it('keeps it when the browser is opened again', async () => {
    await firefox.quit();
    firefox = await launchFirefox({ profile: firefox.profile });
    await pressOnArticle();
    await poll('the record', async () =>
      (await steps.textOf(panel, '[data-testid="record"]'))?.includes(WORDS.slice(0, 20)),
    );
  });

  it('connects by a pairing code and sends what waited, once', async () => {
    await steps.connect(firefox, { url: register.url, secret: await register.pairingCode() });
    await poll('the request', async () => (await requests()) === 1);
    await poll('its number', async () => (await register.numbers()).includes('NN25-KN01'));
    const ids = (await register.events()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
