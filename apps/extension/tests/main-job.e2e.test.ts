import { createHash } from 'node:crypto';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as panelSteps from './browser/panel-steps';
import { catchDownloads } from './browser/download';
import { poll } from './browser/poll';
import { runCamket } from './browser/run-camket';
import { selectWords } from './browser/select-words';
import { ARTICLES, FOLLOW_UP, REPORTED, REQUEST, setStage, type Stage } from './browser/stage';

const missing = whyNoBrowser();

const OTHER_EXPORTS = [
  ['Xuất Excel', '.xlsx'],
  ['Xuất CSV', '.csv'],
  ['Xuất báo cáo HTML', '.html'],
] as const;

const rowsOf = (list: Page) => list.$$eval('[data-testid="row"]', (rows) => rows.length);

describe.skipIf(missing !== null)(
  `The main job in a real browser${missing ? ` (${missing})` : ''}`,
  () => {
    let stage: Stage<OfficeRegister>;
    let second: ExtensionBrowser | undefined;
    let page: Page;
    let panel: Page;
    let exported = { file: '', rows: 0 };

    beforeAll(async () => {
      stage = await setStage({ register: startOfficeRegister, article: ARTICLES.modern });
      page = stage.page;
    });

    afterAll(async () => {
      await second?.close();
      await stage?.close();
    });

    it('binds both shortcuts', async () => {
      const worker = await stage.extension.worker();
      const bound = await worker.evaluate(() => chrome.commands.getAll());
      expect(bound.map(({ name, shortcut }) => [name, shortcut])).toEqual([
        ['_execute_action', 'Alt+K'],
        ['tag-selection', 'Alt+G'],
      ]);
    });

    it('connects with the register by a pairing code', async () => {
      await stage.pair();
    });

    it('shows the article after the toolbar button', async () => {
      panel = await stage.extension.press(page);
      expect(await panelSteps.articleTitle(panel)).toContain(
        'Lãnh đạo thành phố Thanh Giang đối thoại',
      );
      const card = await panelSteps.textOf(panel, '[data-testid="article"]');
      expect(card).toContain('22/10/2025');
      expect(card).toContain(stage.portal.url);
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
      await poll('the number', async () => (await stage.register.numbers()).includes('NN25-KN01'));
      await poll('the number in the panel', async () =>
        (await panelSteps.textOf(panel, '[data-testid="record"]'))?.includes('NN25-KN01'),
      );
      expect(await panelSteps.waitingShown(panel)).toBe(0);
    });

    it('hands over the article as evidence, with the words that were recorded of it', async () => {
      const nextFile = await catchDownloads(panel);
      await panelSteps.pressButton(panel, 'Tải gói bằng chứng');
      const file = await nextFile('.json');
      const text = await poll('the whole file', async () => {
        const written = await readFile(file, 'utf8');
        return written.endsWith('}') ? written : null;
      });
      const { html, annotations } = JSON.parse(text) as {
        html: { sha256: string; content: string };
        annotations: { items: { target: { selector: [{ exact: string }] } }[] };
      };
      expect(createHash('sha256').update(html.content).digest('hex')).toBe(html.sha256);
      expect(annotations.items.map(({ target }) => target.selector[0].exact)).toEqual([
        expect.stringContaining(REQUEST),
      ]);
    });

    it('asks for the button again after navigation', async () => {
      await page.goto(stage.portal.url + FOLLOW_UP);
      await poll('the call to press', async () =>
        (await panelSteps.textOf(panel, 'main'))?.includes('Nhấn nút CamKết'),
      );
    });

    it('attaches a passage of the follow-up article to the record as progress', async () => {
      await stage.extension.press(page);
      await panelSteps.articleTitle(panel);
      await selectWords(page, REPORTED);
      await panelSteps.attachSelected(panel, { findRecord: 'KN1', work: 'in_progress' });
      const types = await poll('the attachment in the register', async () => {
        const all = (await stage.register.events()).map(({ type }) => type);
        return all.includes('status.asserted') ? all : null;
      });
      expect(types.filter((type) => type === 'source.captured').length).toBe(2);
      expect(types).toContain('quotation.attached');
      expect(types).toContain('evidence.attached');
    });

    it('exports a ledger that passes camket verify and tells the same statuses as the register’s', async () => {
      const own = await stage.extension.open('tabs/register.html');
      const nextFile = await catchDownloads(own);
      await panelSteps.pressButton(own, 'Xuất sổ');
      const ownFile = await nextFile('.jsonl');
      for (const [words, ending] of OTHER_EXPORTS) {
        await panelSteps.pressButton(own, words);
        const file = await nextFile(ending);
        await poll(`words in ${ending}`, async () => (await stat(file)).size > 0);
      }
      exported = { file: ownFile, rows: await rowsOf(own) };
      expect(exported.rows).toBeGreaterThan(0);
      await own.close();
      const officeFile = join(await mkdtemp(join(tmpdir(), 'camket-export-')), 'office.jsonl');
      await writeFile(officeFile, await stage.register.file());
      expect((await runCamket('verify', ownFile))['ok']).toBe(true);
      expect((await runCamket('verify', officeFile))['ok']).toBe(true);
      const day = '2026-06-30';
      const [ownStatus, officeStatus] = await Promise.all(
        [ownFile, officeFile].map((file) => runCamket('status', file, '--as-of', day)),
      );
      expect(ownStatus?.['records']).toEqual(officeStatus?.['records']);
      expect((ownStatus?.['records'] as unknown[]).length).toBeGreaterThan(0);
    });

    it('is imported whole on a second machine', async () => {
      const { file, rows } = exported;
      second = await launchExtension();
      const list = await second.open('tabs/register.html');
      const input = await list.waitForSelector('input[type="file"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await poll('the imported records', async () => (await rowsOf(list)) === rows);
    });
  },
);
