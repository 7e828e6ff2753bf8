import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedBuild } from './browser/changed-build';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { ARTICLES, FOLLOW_UP, REPORTED, REQUEST, setStage, type Stage } from './browser/stage';

const missing = whyNoBrowser();
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
    let stage: Stage<OfficeRegister>;
    let extension: ExtensionBrowser;
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      stage = await setStage({
        register: startOfficeRegister,
        article: ARTICLES.webforms,
        launch: async () => launchExtension({ folder: await withoutSidePanel() }),
      });
      ({ extension, page } = stage);
      await stage.pair();
    });

    afterAll(() => stage?.close());

    const worker = async <T>(ask: () => Promise<T>) => (await extension.worker()).evaluate(ask);
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

    it('stands at the right edge of the window with the article, as high as that', async () => {
      const [beside, own] = await worker(async () => {
        const all = await chrome.windows.getAll();
        const bounds = (type: string) => {
          const {
            left = 0,
            top = 0,
            width = 0,
            height = 0,
          } = all.find((one) => one.type === type) ?? {};
          return { right: left + width, top, height, width };
        };
        return [bounds('normal'), bounds('popup')];
      });
      expect(own).toMatchObject({ right: beside?.right, top: beside?.top, height: beside?.height });
      expect(own?.width).toBeLessThan(beside?.width ?? 0);
    });

    it('takes a proposal by key and a selected sentence, and the register numbers both', async () => {
      await panel.bringToFront();
      await panel.focus('[data-testid="proposal"]');
      await panel.keyboard.press('Enter');
      await poll('the first record', async () => (await panel.$$(RECORD)).length === 1);
      await selectWords(page, REQUEST);
      await steps.saveSelected(panel, { kind: 'request' });
      await poll('both numbers', async () => (await stage.register.numbers()).length === 2);
      await poll('nothing waiting', async () => (await steps.waitingShown(panel)) === 0);
    });

    it('attaches a passage of a later article, and shows all of it when it is opened again', async () => {
      await page.goto(stage.portal.url + FOLLOW_UP);
      await panel.waitForSelector('[data-phase="press"]');
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await selectWords(page, REPORTED);
      await steps.attachSelected(panel, { findRecord: 'nạo vét', work: 'in_progress' });
      await panel.close();
      await page.goto(stage.portal.url + ARTICLES.webforms);
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await poll('both records', async () => (await panel.$$(RECORD)).length === 2);
    });
  },
);
