import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { ARTICLES, REQUEST, setStage, type Stage } from './browser/stage';

const missing = whyNoBrowser();
const OTHER_REQUEST = 'đề nghị đầu tư kho lạnh, điện sản xuất';
const OTHER_OFFICE = 'Văn phòng UBND thành phố Thanh Giang';
const RECORD = '[data-testid="record"]';

describe.skipIf(missing !== null)(
  `Two offices on one device${missing ? ` (${missing})` : ''}`,
  () => {
    let stage: Stage<OfficeRegister>;
    let other: OfficeRegister;
    let panel: Page;

    beforeAll(async () => {
      [stage, other] = await Promise.all([
        setStage({ register: () => startOfficeRegister(), article: ARTICLES.modern }),
        startOfficeRegister(OTHER_OFFICE),
      ]);
      await stage.pair();
    });

    afterAll(async () => {
      await stage?.close();
      await other?.remove();
    });

    async function openPanel(): Promise<void> {
      panel = await stage.extension.press(stage.page);
      await steps.articleTitle(panel);
    }

    /** Saves a passage, and waits until the register of its office has numbered it. */
    async function save(words: string, eventCode: string, register: OfficeRegister): Promise<void> {
      const before = (await register.numbers()).length;
      await selectWords(stage.page, words);
      await steps.saveSelected(panel, { kind: 'request', eventCode });
      await poll('its number', async () => (await register.numbers()).length === before + 1);
    }

    const officeShown = () => steps.textOf(panel, '.brand-office');
    const textsOf = async (register: OfficeRegister) =>
      (await register.events()).flatMap(({ type, data }) =>
        type === 'petition.itemised' ? [(data as { text: string }).text] : [],
      );

    /** What this device still holds anywhere: names of databases, settings and tokens. */
    const held = (page: Page) =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name = '' }) => name),
        settings: JSON.stringify(await chrome.storage.local.get(null)),
      }));

    it('keep what is recorded for one from the other, in the panel and in both registers', async () => {
      await openPanel();
      await save(REQUEST, 'NN25', stage.register);
      await steps.connect(stage.extension, { url: other.url, secret: await other.pairingCode() });
      await poll('the other office', async () => (await officeShown()) === OTHER_OFFICE);
      await openPanel();
      expect(await panel.$(RECORD)).toBeNull();
      await save(OTHER_REQUEST, 'KL25', other);
      expect(await textsOf(stage.register)).toEqual([REQUEST]);
      expect(await textsOf(other)).toEqual([OTHER_REQUEST]);
    });

    it('are changed between on the options page, and each shows its own records alone', async () => {
      const options = await stage.extension.open('options.html');
      await steps.pressButton(options, 'Chuyển sang');
      await poll('the first office', async () =>
        (await officeShown())?.endsWith('Thành ủy Thanh Giang'),
      );
      await options.close();
      await openPanel();
      const shown = await poll('its record', () => steps.textOf(panel, RECORD));
      expect(shown).toContain(REQUEST);
      expect(await panel.$$(RECORD)).toHaveLength(1);
    });

    it('sign out apart: nothing of the one is left on the device, its token is revoked, the other works on', async () => {
      const options = await stage.extension.open('options.html');
      const before = await held(options);
      expect(before.settings).toContain(stage.register.url);
      await steps.pressButton(options, 'Đăng xuất');
      await steps.pressButton(options, 'Xóa và đăng xuất');
      await poll('the word on it', async () =>
        (await steps.textOf(options, '[data-testid="sign-out-result"]'))?.includes('thu hồi'),
      );
      const after = await held(options);
      expect(after.settings).not.toContain(stage.register.url);
      expect(after.settings).toContain(other.url);
      expect(after.settings.match(/"token:/gu)).toHaveLength(1);
      expect(after.databases).toHaveLength(before.databases.length - 1);
      expect(await stage.register.livingDevices()).toBe(0);
      await options.close();
      await poll('the other office', async () => (await officeShown()) === OTHER_OFFICE);
      await openPanel();
      expect(await steps.textOf(panel, RECORD)).toContain(OTHER_REQUEST);
      await save(REQUEST, 'KL25', other);
      expect(await textsOf(stage.register)).toEqual([REQUEST]);
    });
  },
);
