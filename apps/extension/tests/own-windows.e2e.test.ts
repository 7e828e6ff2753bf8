import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchDownloads } from './browser/download';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { runCamket } from './browser/run-camket';
import { selectWords } from './browser/select-words';
import { ARTICLES, REQUEST } from './browser/stage';
import { storedRows } from './browser/stored';
import { storedEvents } from './browser/stored-events';
import { unpackArchive } from './browser/unpack-archive';
import { expectUsable, speak } from './browser/usable';

const missing = whyNoBrowser();
const PROPOSAL = '[data-testid="proposal"]';
const ROW = '[data-testid="row"]';
const LATER_VERSION = 99;

describe.skipIf(missing !== null)(
  `The extension’s own windows${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    let extension: ExtensionBrowser;
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      [portal, extension] = await Promise.all([servePortal({ port: 0 }), launchExtension()]);
      page = await extension.browser.newPage();
      await page.goto(portal.url + ARTICLES.modern);
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await steps.allProposals(panel);
    });

    afterAll(async () => {
      await extension?.close();
      await portal?.close();
    });

    const chooseIn = (selector: string, value: string) =>
      panel.$eval(
        selector,
        (select, chosen) => {
          (select as HTMLSelectElement).value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );

    it('keep every letter that was typed when the panel is closed at once', async () => {
      await selectWords(page, REQUEST);
      await steps.pressButton(panel, 'Đưa vào theo dõi');
      await panel.waitForSelector('[name="text"]');
      await panel.focus('[name="text"]');
      await panel.keyboard.type(' và đường vào trạm bơm số hai');
      await panel.close();
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      const text = await panel.waitForSelector('[name="text"]');
      const kept = await text?.evaluate((one) => (one as HTMLTextAreaElement).value);
      expect(kept).toContain('và đường vào trạm bơm số hai');
      await steps.pressButton(panel, 'Bỏ');
      await steps.allProposals(panel);
    });

    it('give a whole group of proposals its field and competence, which every record of it has', async () => {
      const group = '.proposal-group:last-of-type';
      await chooseIn(`${group} select[name^="field-"]`, 'agriculture');
      await chooseIn(`${group} select[name^="competence-"]`, 'city');
      await poll('the field on every proposal', () =>
        panel.$$eval(`${group} ${'[data-testid="proposal"]'}`, (all) =>
          all.every((one) => one.textContent?.includes('Nông nghiệp và nông thôn')),
        ),
      );
      const count = await panel.$$eval(`${group} ${PROPOSAL}`, (all) => all.length);
      expect(count).toBeGreaterThan(1);
      await panel.$eval(`${group} .group-actions button`, (one) => (one as HTMLElement).click());
      await poll('the records', async () => (await panel.$$('[data-testid="record"]')).length);
      const classified = await poll('what they are filed under', async () => {
        const all = await storedEvents(panel, 'record.classified');
        return all.length >= count ? all : null;
      });
      for (const one of classified)
        expect(one).toMatchObject({ field: 'agriculture', competence: 'city' });
    });

    it('list the status of another day once that day is typed, and say of a wrong one that it is none', async () => {
      await panel.focus(PROPOSAL);
      await steps.pressButton(panel, 'Nhận cả nhóm');
      const list = await extension.open('tabs/register.html');
      await list.waitForSelector(ROW);
      const overdue = () =>
        list.$$eval(
          ROW,
          (rows) => rows.filter((row) => row.textContent?.includes('Quá hạn')).length,
        );
      await steps.fill(list, 'asOf', '30/10/2025');
      await poll('nothing overdue', async () => (await overdue()) === 0);
      await steps.fill(list, 'asOf', '1/1/2027');
      await poll('much overdue', async () => (await overdue()) > 2);
      await steps.fill(list, 'asOf', '31/2/2026');
      await poll('the words on it', async () =>
        (await steps.textOf(list, '.filters'))?.includes('đang hiện ngày 01/01/2027'),
      );
      await expectUsable(list, 'list-wrong-day');
      await list.close();
    });

    it('change their language at once, in whichever of them it is changed', async () => {
      const paths = ['tabs/register.html', 'options.html', 'tabs/welcome.html'];
      const others = await Promise.all(paths.map((path) => extension.open(path)));
      await Promise.all(others.map((one) => one.waitForSelector('h1')));
      await steps.pressButton(panel, 'English');
      for (const [one, title] of [
        [others[0], 'Register'],
        [others[1], 'CamKết options'],
        [others[2], 'Getting started with CamKết'],
      ] as const) {
        await poll(title, async () => one && (await steps.textOf(one, 'h1')) === title);
        expect(await one?.evaluate(() => document.documentElement.lang)).toBe('en');
        await poll('its title', async () => (await one?.title())?.endsWith(title));
      }
      await steps.pressButton(others[0]!, 'Tiếng Việt');
      await poll('the panel in Vietnamese', async () =>
        (await steps.textOf(panel, '.tag-bar'))?.includes('Đưa vào'),
      );
      await Promise.all(others.map((one) => one.close()));
    });

    it('keep rows of the table of usual leads that were not saved', async () => {
      const options = await extension.open('options.html');
      const row = '[name="lead-health"]';
      await options.waitForSelector(row);
      await poll('the table', () =>
        options.$$eval('[data-testid="leads"] button', (all) => all.some((one) => !one.disabled)),
      );
      await options.type(row, 'Sở Y tế');
      await poll('the draft', async () =>
        (await storedRows<{ key: string; value: object }>(options, 'drafts')).some(
          ({ key, value }) => key === 'usual-leads' && JSON.stringify(value).includes('Sở Y tế'),
        ),
      );
      await options.reload();
      await poll('the row again', () =>
        options.$eval(row, (one) => (one as HTMLInputElement).value === 'Sở Y tế'),
      );
      expect(await steps.textOf(options, '[data-testid="leads-outcome"]')).toContain('1 ô đã đổi');
      await options.close();
    });

    it('say of a store that does not answer that it does not, and begin anew once it opens', async () => {
      const holding = await extension.open('tabs/welcome.html');
      // A version change that does not end keeps every other window waiting.
      await holding.evaluate(
        (version) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('camket-local', version);
            opening.onupgradeneeded = () => {
              const { transaction } = opening;
              let isHeld = true;
              Object.assign(globalThis, { letGo: () => (isHeld = false) });
              const hold = () => {
                if (!isHeld) return transaction?.abort();
                const asked = transaction?.objectStore('identity').get('identity');
                if (asked) asked.onsuccess = hold;
              };
              hold();
              resolve();
            };
          }),
        LATER_VERSION,
      );
      const list = await extension.open('tabs/register.html');
      await list.waitForSelector('[data-testid="store-trouble"][data-trouble="silent"]');
      await expectUsable(list, 'store-silent', ['vi']);
      await holding.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
      await list.waitForSelector(ROW);
      await Promise.all([list.close(), holding.close()]);
    });

    it('say that the store does not open, what to do, and hand over what can be read of it', async () => {
      const held = (await storedEvents(panel, 'source.captured')).length;
      expect(held).toBeGreaterThan(0);
      await panel.close();
      const window = await extension.open('tabs/welcome.html');
      await window.evaluate(
        (version) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('camket-local', version);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          }),
        LATER_VERSION,
      );
      for (const path of ['options.html', 'tabs/register.html', 'sidepanel.html']) {
        await window.goto(new URL(`/${path}`, window.url()).href);
        await window.waitForSelector('[data-testid="store-trouble"][data-trouble="newer"]');
      }
      const nextFile = await catchDownloads(window);
      await steps.pressButton(window, 'Xuất những gì còn đọc được');
      const unpacked = await unpackArchive(await nextFile('.zip'));
      expect((await runCamket('verify', unpacked.registerFile))['ok']).toBe(true);
      expect(unpacked.pages.size).toBe(held);
      await steps.pressButton(window, 'Xem trước nội dung');
      const text = await poll('the diagnostics', () => steps.textOf(window, '.diagnostics'));
      expect(text).toContain('store: does not open');
      expect(text).toMatch(/(?:options|register|panel) VersionError/u);
      await expectUsable(window, 'store-trouble');
      await speak(window, 'vi');
      await window.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const asked = indexedDB.deleteDatabase('camket-local');
            asked.onsuccess = () => resolve();
            asked.onerror = () => reject(asked.error);
          }),
      );
      await steps.pressButton(window, 'Thử lại');
      await window.waitForSelector('[data-phase="press"]');
      await window.close();
    });
  },
);
