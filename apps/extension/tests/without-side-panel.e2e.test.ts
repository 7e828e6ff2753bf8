import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedBuild } from './browser/changed-build';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';

const missing = whyNoBrowser();
const ARTICLE = '/webforms/doi-thoai-nong-dan-hop-tac-xa-2025';
const FOLLOW_UP = '/liferay/sau-thang-thuc-hien-ket-luan-doi-thoai';
const REQUEST = 'nạo vét tuyến kênh, sửa chữa các trạm bơm và kiểm tra việc xả thải';
const REPORTED =
  'ba trạm bơm đã sửa chữa xong, được nghiệm thu tại Biên bản số 14/BB-SNNMT ngày 18/3/2026';
const RECORD = '[data-testid="record"]';

/** The built extension where the browser knows no side panel, as in Cốc Cốc. */
const withoutSidePanel = () =>
  changedBuild(({ side_panel: _, ...manifest }) => ({
    ...manifest,
    permissions: (manifest['permissions'] as string[]).filter((name) => name !== 'sidePanel'),
  }));

describe.skipIf(missing !== null)(
  `In a browser without a side panel${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    let register: OfficeRegister;
    let extension: ExtensionBrowser;
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      [portal, register, extension] = await Promise.all([
        servePortal({ port: 0 }),
        startOfficeRegister(),
        withoutSidePanel().then((folder) => launchExtension({ folder })),
      ]);
      await steps.connect(extension, { url: register.url, secret: await register.pairingCode() });
      page = await extension.browser.newPage();
      await page.goto(portal.url + ARTICLE);
    });

    afterAll(async () => {
      await extension?.close();
      await register?.remove();
      await portal?.close();
    });

    const windows = () =>
      extension.browser.targets().filter((one) => one.url().includes('/sidepanel.html')).length;

    it('opens as one window, however often the button is pressed', async () => {
      const worker = await extension.worker();
      expect(await worker.evaluate(() => 'sidePanel' in chrome)).toBe(false);
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      panel = await extension.press(page);
      await steps.allProposals(panel);
      expect(windows()).toBe(1);
    });

    it('takes a proposal by key and a selected sentence, and the register numbers both', async () => {
      await panel.bringToFront();
      await panel.focus('[data-testid="proposal"]');
      await panel.keyboard.press('Enter');
      await poll('the first record', async () => (await panel.$$(RECORD)).length === 1);
      await selectWords(page, REQUEST);
      await steps.saveSelected(panel, { kind: 'request' });
      await poll('both numbers', async () => (await register.numbers()).length === 2);
      await poll('nothing waiting', async () => (await steps.waitingShown(panel)) === 0);
    });

    it('attaches a passage of a later article, and shows all of it when it is opened again', async () => {
      await page.goto(portal.url + FOLLOW_UP);
      await panel.waitForSelector('[data-phase="press"]');
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await selectWords(page, REPORTED);
      await steps.pressButton(panel, 'Gắn vào mục đã có');
      await steps.fill(panel, 'findRecord', 'nạo vét');
      await panel.waitForSelector('input[name="recordId"]');
      await panel.$eval('input[name="recordId"]', (one) => one.click());
      await steps.fill(panel, 'work', 'in_progress');
      await steps.pressButton(panel, 'Lưu vào sổ');
      await steps.noticeSays(panel, 'Đã lưu');
      await panel.close();
      await page.goto(portal.url + ARTICLE);
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await poll('both records', async () => (await panel.$$(RECORD)).length === 2);
    });
  },
);
