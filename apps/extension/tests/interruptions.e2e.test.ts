import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, afterAll, describe, expect, it } from 'vitest';
import { changedBuild } from './browser/changed-build';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { expectUsable } from './browser/usable';

/** The built extension as its next version would come. */
const nextVersion = () => changedBuild((manifest) => ({ ...manifest, version: '99.0.0' }));

const missing = whyNoBrowser();
const ARTICLE = '/webforms/doi-thoai-nong-dan-hop-tac-xa-2025';
const WORDS = 'đề nghị đầu tư kho lạnh, điện sản xuất, xây dựng nền tảng truy xuất dùng chung';

/** Alarms wake the worker after half a minute; a busy machine may take longer. */
const ALARM_MS = 75_000;

describe.skipIf(missing !== null)(`Interruptions${missing ? ` (${missing})` : ''}`, () => {
  let portal: Awaited<ReturnType<typeof servePortal>>;
  let register: OfficeRegister;
  let extension: ExtensionBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    [portal, register] = await Promise.all([servePortal({ port: 0 }), startOfficeRegister()]);
  });

  beforeEach(async () => {
    await register.start();
    extension = await launchExtension();
    await steps.connect(extension, { url: register.url, secret: await register.pairingCode() });
    page = await extension.browser.newPage();
    await page.goto(portal.url + ARTICLE);
    panel = await extension.press(page);
    await steps.articleTitle(panel);
  });

  afterEach(() => extension?.close());

  afterAll(async () => {
    await register?.remove();
    await portal?.close();
  });

  /** Saves one request while the register is stopped; gives how many requests the register held before. */
  async function saveWhileStopped(eventCode: string): Promise<number> {
    const before = await requests();
    await register.stop();
    await selectWords(page, WORDS);
    await steps.saveSelected(panel, { kind: 'request', eventCode });
    return before;
  }

  const requests = async () =>
    (await register.events()).filter(({ type }) => type === 'petition.itemised').length;

  const allOnce = async () => {
    const ids = (await register.events()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  };

  it('keeps what is saved while the register is stopped, shows it as unsent, and sends it once when it is back', async () => {
    const before = await saveWhileStopped('NA25');
    await poll('the count of unsent items', async () => (await steps.waitingShown(panel)) === 1);
    await expectUsable(panel, 'unsent');
    await register.start();
    await poll('the request', async () => (await requests()) === before + 1, ALARM_MS);
    await poll('nothing unsent', async () => (await steps.waitingShown(panel)) === 0);
    await allOnce();
  });

  it('says that the device was revoked, keeps what is saved then, and sends it once after pairing again', async () => {
    const before = await requests();
    await register.revokeDevices();
    await selectWords(page, WORDS);
    await steps.saveSelected(panel, { kind: 'request', eventCode: 'NR25' });
    await poll('the words on the revoked device', async () =>
      (await steps.textOf(panel, '[data-testid="register-trouble"]'))?.includes('không còn nhận'),
    );
    await poll('one waiting', async () => (await steps.waitingShown(panel)) === 1);
    expect(await requests()).toBe(before);
    await expectUsable(panel, 'revoked');
    await steps.connect(extension, { url: register.url, secret: await register.pairingCode() });
    await poll('the request', async () => (await requests()) === before + 1);
    await poll(
      'no trouble left',
      async () => (await steps.textOf(panel, '[data-testid="register-trouble"]')) === '',
    );
    await poll('nothing waiting', async () => (await steps.waitingShown(panel)) === 0);
    await allOnce();
  });

  it('sends once what was saved before the browser was killed', async () => {
    const before = await saveWhileStopped('NB25');
    await extension.kill();
    await register.start();
    extension = await launchExtension({ profile: extension.profile });
    await poll('the request', async () => (await requests()) === before + 1, ALARM_MS);
    await allOnce();
  });

  it('sends once what was saved before the extension was updated', async () => {
    const before = await saveWhileStopped('ND25');
    await extension.kill();
    await register.start();
    const folder = await nextVersion();
    extension = await launchExtension({ profile: extension.profile, folder });
    const worker = await extension.worker();
    expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
    await poll('the request', async () => (await requests()) === before + 1, ALARM_MS);
    await allOnce();
  });

  it('sends once what was saved before the service worker was stopped', async () => {
    const before = await saveWhileStopped('NC25');
    const worker = await extension.worker();
    await worker.close();
    await register.start();
    await poll('the request', async () => (await requests()) === before + 1, ALARM_MS);
    await allOnce();
  });
});
