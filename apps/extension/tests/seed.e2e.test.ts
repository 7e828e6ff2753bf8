import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { seedPage, whyNoSeed } from './browser/seed-page';
import { servePage, type ServedPage } from './browser/serve-page';
import { selectWords } from './browser/select-words';

const missing = whyNoBrowser() ?? whyNoSeed();
const PROPOSAL = '[data-testid="proposal"]';
const WORDS = 'có chính sách riêng cho nhân lực trường học';

describe.skipIf(missing !== null)(`The seed article${missing ? ` (${missing})` : ''}`, () => {
  let served: ServedPage;
  let register: OfficeRegister;
  let extension: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    served = await servePage(seedPage());
    [register, extension] = await Promise.all([startOfficeRegister(), launchExtension()]);
    await steps.connect(extension, { url: register.url, secret: await register.pairingCode() });
    page = await extension.browser.newPage();
    await page.goto(served.url);
  });

  afterAll(async () => {
    await extension?.close();
    await register?.remove();
    served?.close();
  });

  it('is clipped, numbered, and quoted exactly from its NFC text', async () => {
    const panel = await extension.press(page);
    await steps.articleTitle(panel);
    await selectWords(page, WORDS);
    await steps.saveSelected(panel, { kind: 'request', eventCode: 'GD25' });
    await poll('the number', async () => (await register.numbers()).includes('GD25-KN01'));
    const events = await register.events();
    const data = (type: string) =>
      events.find((event) => event.type === type)?.data as Record<string, unknown>;
    const text = String(data('source.captured')['text']);
    const [quotation] = data('petition.itemised')['quotations'] as {
      exact: string;
      start: number;
      end: number;
    }[];
    expect(text).toBe(text.normalize('NFC'));
    expect(quotation?.exact).toBe(WORDS);
    expect(text.slice(quotation?.start, quotation?.end)).toBe(WORDS);
  });

  it('is accepted whole by keys alone, a group at a time', async () => {
    const panel = await extension.press(page);
    await panel.waitForSelector('[data-testid="proposals"][aria-busy="false"]');
    const open = () => panel.$$eval(PROPOSAL, (all) => all.length);
    const all = await open();
    const before = (await register.numbers()).length;
    expect(all).toBeGreaterThan(20);
    await panel.focus(PROPOSAL);
    for (let left = all; left > 0; left = await open()) {
      await panel.keyboard.press('g');
      await poll('the group accepted', async () => (await open()) < left);
      await poll('that it is saved', async () =>
        (await steps.textOf(panel, '[data-testid="notice"]'))?.startsWith('Đã lưu'),
      );
    }
    const focused = await panel.evaluate(() => document.activeElement?.tagName);
    expect(focused).not.toBe('BODY');
    expect(await panel.$$eval('[data-testid="record"]', (records) => records.length)).toBe(
      before + all,
    );
    await poll('all numbers', async () => (await register.numbers()).length === before + all);
  });
});
