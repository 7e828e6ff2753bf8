import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchDownloads } from './browser/download';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { runCamket } from './browser/run-camket';
import { selectWords } from './browser/select-words';
import { ARTICLES, FOLLOW_UP, REPORTED, REQUEST } from './browser/stage';

const missing = whyNoBrowser();

interface Device {
  readonly extension: ExtensionBrowser;
  readonly page: Page;
  panel: Page;
}

describe.skipIf(missing !== null)(
  `Two profiles of one office${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    let register: OfficeRegister;
    let devices: Device[];

    async function newDevice(): Promise<Device> {
      const extension = await launchExtension();
      await steps.connect(extension, { url: register.url, secret: await register.pairingCode() });
      const page = await extension.browser.newPage();
      await page.goto(portal.url + ARTICLES.modern);
      const panel = await extension.press(page);
      await steps.articleTitle(panel);
      return { extension, page, panel };
    }

    beforeAll(async () => {
      [portal, register] = await Promise.all([servePortal({ port: 0 }), startOfficeRegister()]);
      const first = await newDevice();
      await selectWords(first.page, REQUEST);
      await steps.saveSelected(first.panel, { kind: 'request', eventCode: 'NN25' });
      await poll('the number', async () => (await register.numbers()).includes('NN25-KN01'));
      devices = [first, await newDevice()];
    });

    afterAll(async () => {
      for (const { extension } of devices ?? []) await extension.close();
      await register?.remove();
      await portal?.close();
    });

    async function report(device: Device, work: string): Promise<void> {
      await device.page.goto(portal.url + FOLLOW_UP);
      device.panel = await device.extension.press(device.page);
      await steps.articleTitle(device.panel);
      await selectWords(device.page, REPORTED);
      await steps.attachSelected(device.panel, { findRecord: 'KN1', work });
    }

    it('keeps both versions of one record that were written while the register was away', async () => {
      const [first, second] = devices as [Device, Device];
      await register.stop();
      await report(first, 'in_progress');
      await report(second, 'partly_fulfilled');
      await register.start();
      for (const { panel } of devices) await steps.pressButton(panel, 'Gửi ngay');
      const works = await poll('both versions', async () => {
        const found = (await register.events()).flatMap(({ type, data }) =>
          type === 'status.asserted' ? [(data as { work: string }).work] : [],
        );
        return found.length === 2 ? found : null;
      });
      expect([...works].sort()).toEqual(['in_progress', 'partly_fulfilled']);
    });

    it('shows the disagreement on both and derives one status for every day', async () => {
      const statuses: unknown[] = [];
      for (const { extension, panel } of devices) {
        await panel.evaluate(() =>
          chrome.runtime.sendMessage({ to: 'worker', type: 'drain', now: true }),
        );
        const own = await extension.open('tabs/register.html');
        await own.waitForSelector('[data-testid="row"]');
        await steps.pressButton(own, 'Xem chi tiết');
        await poll('the disagreement', async () =>
          (await steps.textOf(own, '[data-testid="conflict"]'))?.includes('đang được tính'),
        );
        const nextFile = await catchDownloads(own);
        await steps.pressButton(own, 'Xuất sổ');
        const file = await nextFile('.jsonl');
        expect((await runCamket('verify', file))['ok']).toBe(true);
        statuses.push((await runCamket('status', file, '--as-of', '2026-06-30'))['records']);
        await own.close();
      }
      expect((statuses[0] as unknown[]).length).toBeGreaterThan(0);
      expect(statuses[1]).toEqual(statuses[0]);
    });
  },
);
