import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { longArticle } from './browser/long-article';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { openRegisterGate, type RegisterGate } from './browser/register-gate';
import { servePage, type ServedPage } from './browser/serve-page';

const missing = whyNoBrowser();
const BYTES = 200_000;
const PROPOSAL = '[data-testid="proposal"]';
const MAX_TABS = 60;

describe.skipIf(missing !== null)(
  `A page of 200 kB, by keys alone${missing ? ` (${missing})` : ''}`,
  () => {
    let article: ServedPage;
    let register: OfficeRegister;
    let gate: RegisterGate;
    let extension: ExtensionBrowser;
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      [article, register, extension] = await Promise.all([
        servePage(longArticle(BYTES)),
        startOfficeRegister(),
        launchExtension({ language: 'en-US' }),
      ]);
      gate = await openRegisterGate(() => register.url);
      await steps.connect(extension, { url: gate.url, secret: await register.pairingCode() });
      page = await extension.browser.newPage();
      await page.goto(article.url);
    });

    afterAll(async () => {
      await extension?.close();
      gate?.close();
      await register?.remove();
      article?.close();
    });

    const count = async () =>
      Number(/\d+/u.exec((await steps.textOf(panel, '[data-testid="proposal-count"]')) ?? '')?.[0]);
    const records = () => panel.$$eval('[data-testid="record"]', (all) => all.length);
    const countBecomes = (wanted: number) =>
      poll(`${wanted} proposals`, async () => (await count()) === wanted);
    const requests = async () =>
      (await register.events()).filter(({ type }) => /itemised|recorded/u.test(type));

    /** Goes on with the Tab key, or back, until a button with these words has the focus. */
    async function tabTo(words: string, isBack = false): Promise<void> {
      const passed: string[] = [];
      if (isBack) await panel.keyboard.down('Shift');
      for (let pressed = 0; pressed < MAX_TABS; pressed += 1) {
        await panel.keyboard.press('Tab');
        const focused = await panel.evaluate(() => document.activeElement?.textContent ?? '');
        passed.push(focused.trim().slice(0, 20));
        if (!focused.trim().startsWith(words)) continue;
        await panel.keyboard.up('Shift');
        return;
      }
      throw new Error(`Not reached by Tab: ${words}, but ${passed.join(', ')}`);
    }

    /** Goes down to the first proposal that names a number. */
    async function downToNumber(): Promise<void> {
      await panel.focus(PROPOSAL);
      const at = await panel.$$eval(PROPOSAL, (all) =>
        all.findIndex((one) => /\d km/u.test(one.textContent ?? '')),
      );
      for (let step = 0; step < at; step += 1) await panel.keyboard.press('ArrowDown');
    }

    async function read(): Promise<void> {
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await steps.allProposals(panel);
    }

    it('is read whole and proposed', async () => {
      await read();
      expect(await steps.textOf(panel, '[data-testid="article"] .health')).not.toContain(
        'chỉ đọc phần đầu',
      );
      expect(await count()).toBeGreaterThan(200);
    });

    it('has passages merged, split and put back as they were', async () => {
      const before = await count();
      await panel.focus(PROPOSAL);
      await panel.keyboard.press('m');
      await countBecomes(before - 1);
      await panel.keyboard.press('v');
      await countBecomes(before);
      await panel.keyboard.press('z');
      await countBecomes(before - 1);
      await panel.keyboard.press('z');
      await countBecomes(before);
    });

    it('keeps what is accepted without a network, and sends it once there is one', async () => {
      gate.isShut = true;
      await downToNumber();
      await panel.keyboard.press('Enter');
      await poll('the record', async () => (await records()) === 1);
      await poll('one waiting', async () => (await steps.waitingShown(panel)) === 1);
      expect(await requests()).toEqual([]);
      await tabTo('Gửi ngay', true);
      gate.isShut = false;
      await panel.keyboard.press('Enter');
      await poll('nothing waiting', async () => (await steps.waitingShown(panel)) === 0);
      expect(await requests()).toHaveLength(1);
    });

    it('shows what is registered when it is opened again, in the panel and painted on the page', async () => {
      await panel.close();
      await page.reload();
      await read();
      await poll('the record', async () => (await records()) === 1);
      const painted = await poll('the painting', async () => {
        const kinds = await page.evaluate(() => [...CSS.highlights.keys()]);
        return kinds.length > 0 ? kinds : null;
      });
      expect(painted).toContain('camket-proposal');
      expect(painted.some((kind) => /request|pledge|answer|complaint/u.test(kind))).toBe(true);
    });

    it('flags the registered passage once its words changed, and records the change', async () => {
      const [first] = (await requests()) as { data: { quotations: { exact: string }[] } }[];
      const exact = first?.data.quotations[0]?.exact ?? '';
      expect(exact).toMatch(/\d/u);
      article.html = article.html.replace(exact, exact.replace(/\d+(?!.*\d)/u, '977'));
      await page.reload();
      await read();
      const told = await poll('the change', () => steps.textOf(panel, '[data-testid="changes"]'));
      expect(told).toContain('977');
      await tabTo('Ghi nhận thay đổi', true);
      await panel.keyboard.press('=');
      await poll('nothing left', async () => (await panel.$('[data-testid="changes"]')) === null);
      expect(await panel.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    });
  },
);
