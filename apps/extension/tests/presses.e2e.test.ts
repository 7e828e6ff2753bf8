import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EXTENSION_ID,
  launchExtension,
  whyNoBrowser,
  type ExtensionBrowser,
} from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';

const missing = whyNoBrowser();
const FILL =
  'Hội nghị đối thoại giữa lãnh đạo thành phố và nông dân diễn ra sáng 12/3/2026 với sự tham dự của đại diện các sở, ban, ngành và địa phương. ';
const pageOf = (title: string) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>${FILL.repeat(3)}</p><p>Đại diện thành phố khẳng định sẽ sửa chữa trạm bơm trước ngày 30/6/2026.</p><p id="cuoi">${FILL.repeat(2)}</p></article></body></html>`;

/** How long the slow page keeps its last words back. */
const SLOW_MS = 1_500;
const PRESSES = 12;

describe.skipIf(missing !== null)(`Presses${missing ? ` (${missing})` : ''}`, () => {
  let server: Server;
  let origin: string;
  let extension: ExtensionBrowser;
  let page: Page;
  let panel: Page;
  let visits = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const isSlow = request.url === '/cham' && (visits += 1) > 1;
      const html = pageOf(request.url === '/khac' ? 'Bài khác' : `Bài đọc lần ${visits}`);
      if (!isSlow) return void response.end(html);
      setTimeout(() => {
        response.write(html.slice(0, 400));
        setTimeout(() => response.end(html.slice(400)), SLOW_MS);
      }, SLOW_MS);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    extension = await launchExtension();
    page = await extension.browser.newPage();
    await page.goto(`${origin}/cham`);
    panel = await extension.press(page);
    await steps.articleTitle(panel);
  });

  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  const title = () => steps.textOf(panel, '[data-testid="article"] h2');

  it('one after the other are each answered, with the page as it then stands', async () => {
    for (let count = 1; count <= PRESSES; count += 1) {
      await page.evaluate((now) => {
        for (const one of [document.querySelector('h1'), document.querySelector('title')])
          if (one) one.textContent = `Lần nhấn ${now}`;
      }, count);
      await extension.press(page);
      await poll(
        `the answer to press ${count}`,
        async () => (await title()) === `Lần nhấn ${count}`,
      );
    }
  });

  it('keep what was read where only what follows # in the address changes', async () => {
    await panel.evaluate(() => {
      const told: (string | undefined)[] = [];
      Object.assign(globalThis, { told });
      chrome.tabs.onUpdated.addListener((_, { url }) => told.push(url));
    });
    await page.evaluate(() => (location.hash = '#cuoi'));
    await poll('that the browser tells of it', () =>
      panel.evaluate(() =>
        (globalThis as unknown as { told: string[] }).told.some((url) => url?.endsWith('#cuoi')),
      ),
    );
    expect(await title()).toBe(`Lần nhấn ${PRESSES}`);
  });

  it('on a page that is being loaded anew are answered with what comes', async () => {
    const loaded = page.reload();
    await extension.press(page);
    await loaded;
    await poll('the page that came', async () => (await title()) === 'Bài đọc lần 2');
  });

  it('in another window are left to the panel of that window', async () => {
    const worker = await extension.worker();
    await worker.evaluate((url) => chrome.windows.create({ url }), `${origin}/khac`);
    const target = await extension.browser.waitForTarget((one) => one.url().endsWith('/khac'));
    const other = (await target.page()) as Page;
    await poll('the other page', () => other.evaluate(() => document.readyState === 'complete'));
    const before = await poll('an article', title);
    await (await extension.browser.extensions()).get(EXTENSION_ID)?.triggerAction(other);
    const panels = await poll('a panel of its own', async () => {
      const all = extension.browser
        .targets()
        .filter((one) => one.url().endsWith('/sidepanel.html'));
      return all.length === 2 ? Promise.all(all.map((one) => one.asPage())) : null;
    });
    const titles = await poll('both articles', async () => {
      const shown = await Promise.all(
        panels.map((one) => steps.textOf(one, '[data-testid="article"] h2')),
      );
      return shown.every((one) => one !== null) ? shown : null;
    });
    expect([...titles].sort()).toEqual(['Bài khác', before].sort());
  });
});
