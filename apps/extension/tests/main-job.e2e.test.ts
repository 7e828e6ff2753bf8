import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as panelSteps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';

const missing = whyNoBrowser();
const ARTICLE = '/modern/doi-thoai-nong-dan-hop-tac-xa-2025';
const REQUEST = 'nạo vét tuyến kênh, sửa chữa các trạm bơm và kiểm tra việc xả thải';

describe.skipIf(missing !== null)(`The main job in a real browser${missing ? ` (${missing})` : ''}`, () => {
  let portal: Awaited<ReturnType<typeof servePortal>>;
  let register: OfficeRegister;
  let extension: ExtensionBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    [portal, register, extension] = await Promise.all([
      servePortal({ port: 0 }),
      startOfficeRegister(),
      launchExtension(),
    ]);
    page = await extension.browser.newPage();
    await page.goto(portal.url + ARTICLE);
  });

  afterAll(async () => {
    await extension?.close();
    await register?.remove();
    await portal?.close();
  });

  it('binds both shortcuts', async () => {
    const worker = await extension.worker();
    const bound = await worker.evaluate(() => chrome.commands.getAll());
    expect(bound.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', 'Alt+K'],
      ['tag-selection', 'Alt+G'],
    ]);
  });

  it('connects with the register by a pairing code', async () => {
    await panelSteps.connect(extension, { url: register.url, secret: await register.pairingCode() });
  });

  it('shows the article after the toolbar button', async () => {
    panel = await extension.press(page);
    expect(await panelSteps.articleTitle(panel)).toContain('Lãnh đạo thành phố Thanh Giang đối thoại');
    const card = await panelSteps.textOf(panel, '[data-testid="article"]');
    expect(card).toContain('22/10/2025');
    expect(card).toContain(portal.url);
  });

  it('saves a selected sentence and the register numbers it', async () => {
    await selectWords(page, REQUEST);
    await panelSteps.pressButton(panel, 'Đưa vào theo dõi');
    await panelSteps.choose(panel, 'kind', 'request');
    await panelSteps.fill(panel, 'field', 'agriculture');
    await panelSteps.fill(panel, 'competence', 'city');
    await panelSteps.fill(panel, 'eventCode', 'NN25');
    await panelSteps.pressButton(panel, 'Lưu vào sổ');
    await panelSteps.noticeSays(panel, 'Đã lưu');
    await poll('the number', async () => (await register.numbers()).includes('NN25-KN01'));
    await poll('the number in the panel', async () =>
      (await panelSteps.textOf(panel, '[data-testid="record"]'))?.includes('NN25-KN01'),
    );
    expect(await panelSteps.waitingShown(panel)).toBe(0);
  });
});
