import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { expectUsable } from './browser/usable';

const missing = whyNoBrowser();
const ARTICLE = '/liferay/doi-thoai-nong-dan-hop-tac-xa-2025';

describe.skipIf(missing !== null)(
  `Daily work, alone and by keys${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    let extension: ExtensionBrowser;
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      [portal, extension] = await Promise.all([
        servePortal({ port: 0 }),
        // A browser started in English changes nothing of what is typed and shown.
        launchExtension({ language: 'en' }),
      ]);
      page = await extension.browser.newPage();
      await page.goto(portal.url + ARTICLE);
    });

    afterAll(async () => {
      await extension?.close();
      await portal?.close();
    });

    const count = async () =>
      Number(/\d+/u.exec((await steps.textOf(panel, '[data-testid="proposal-count"]')) ?? '')?.[0]);
    const records = () => panel.$$eval('[data-testid="record"]', (all) => all.length);

    it('asks for the button before anything is read, without a violation', async () => {
      const empty = await extension.open('sidepanel.html');
      await empty.waitForSelector('[data-phase="press"]');
      await expectUsable(empty, 'unread');
      await empty.close();
    });

    it('proposes passages with their reasons', async () => {
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await steps.allProposals(panel);
      expect(await count()).toBeGreaterThan(15);
      await expectUsable(panel, 'proposals');
    });

    it('accepts, changes the kind, leaves out and undoes by keys alone', async () => {
      const before = await count();
      await panel.focus('[data-testid="proposal"]');
      await panel.keyboard.press('k');
      await poll('the kind', () =>
        panel.$eval(
          '[data-testid="proposal"]',
          (one) => one.getAttribute('data-kind') === 'request',
        ),
      );
      await panel.keyboard.press('Enter');
      await poll(
        'one accepted',
        async () => (await count()) === before - 1 && (await records()) === 1,
      );
      await panel.keyboard.press('b');
      await poll('one left out', async () => (await count()) === before - 2);
      await panel.keyboard.press('z');
      await poll('it back', async () => (await count()) === before - 1);
      await panel.keyboard.press('z');
      await poll('the record withdrawn', async () => (await records()) === 0);
      expect(await count()).toBe(before);
    });

    it('shows the keys with a question mark', async () => {
      await panel.focus('[data-testid="proposal"]');
      await panel.keyboard.type('?');
      await panel.waitForSelector('.keys');
      await expectUsable(panel, 'keys');
      await panel.focus('[data-testid="proposal"]');
      await panel.keyboard.type('?');
      await poll('the keys hidden', async () => (await panel.$('.keys')) === null);
    });

    it('accepts a whole group at once', async () => {
      await steps.pressButton(panel, 'Nhận cả nhóm');
      await poll('the group accepted', async () => (await records()) > 1);
      await expectUsable(panel, 'records');
    });

    it('opens the form for selected words without a violation', async () => {
      await selectWords(page, 'Bí thư Thành ủy mong muốn nông dân');
      await steps.pressButton(panel, 'Đưa vào theo dõi');
      await panel.waitForSelector('[data-testid="form"]');
      await expectUsable(panel, 'form');
      await steps.choose(panel, 'kind', 'target');
      // What nobody has filled in yet is a fault once saving was tried.
      expect(await panel.$('[data-testid="findings"] li')).toBeNull();
      await steps.pressButton(panel, 'Lưu vào sổ');
      await poll('findings', () =>
        panel.$eval('[data-testid="findings"]', (one) => one.querySelectorAll('li').length > 0),
      );
      await expectUsable(panel, 'findings');
      await steps.pressButton(panel, 'Bỏ');
    });

    it('opens the form that attaches without a violation', async () => {
      await selectWords(page, 'Bí thư Thành ủy mong muốn nông dân');
      await steps.pressButton(panel, 'Gắn vào mục đã có');
      await panel.waitForSelector('[name="findRecord"]');
      await expectUsable(panel, 'attach');
      await steps.pressButton(panel, 'Bỏ');
    });

    it('switches the language at once', async () => {
      await steps.pressButton(panel, 'English');
      await poll('English', async () =>
        (await steps.textOf(panel, '.tag-bar'))?.includes('Follow the'),
      );
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
      await steps.pressButton(panel, 'Tiếng Việt');
      await poll('Vietnamese', async () =>
        (await steps.textOf(panel, '.tag-bar'))?.includes('Đưa vào'),
      );
    });

    it('lists, finds and shows records without any register', async () => {
      const register = await extension.open('tabs/register.html');
      await register.waitForSelector('[data-testid="row"]');
      const all = await register.$$eval('[data-testid="row"]', (rows) => rows.length);
      await steps.fill(register, 'search', 'kenh bac cat');
      const found = await poll('fewer rows', async () => {
        const rows = await register.$$eval('[data-testid="row"]', (one) => one.length);
        return rows > 0 && rows < all ? rows : null;
      });
      expect(found).toBeGreaterThan(0);
      await steps.pressButton(register, 'Xem chi tiết');
      await register.waitForSelector('.details');
      await expectUsable(register, 'list-details', ['vi']);
      await register.close();
    });

    it('shows options without a violation', async () => {
      const options = await extension.open('options.html');
      await options.waitForSelector('[data-testid="office"]');
      await expectUsable(options, 'options', ['vi']);
      await options.close();
    });
  },
);
