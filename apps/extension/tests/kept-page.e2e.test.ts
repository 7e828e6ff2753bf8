import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedBuild } from './browser/changed-build';
import { catchDownloads } from './browser/download';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { runCamket } from './browser/run-camket';
import { selectWords } from './browser/select-words';
import { servePage, type ServedPage } from './browser/serve-page';
import { storedRows } from './browser/stored';
import { storedEvents } from './browser/stored-events';
import { unpackArchive } from './browser/unpack-archive';
import { expectUsable } from './browser/usable';

const missing = whyNoBrowser();
const REQUEST = 'Bà con đề nghị thành phố nạo vét kênh Bắc Cát trước mùa mưa';
const HTML = `<!DOCTYPE html><html lang="vi"><head><title>Đối thoại với nông dân</title></head><body>
<article><h1>Lãnh đạo thành phố đối thoại với nông dân</h1><time datetime="2026-03-02">2/3/2026</time>
<p>Sáng 2/3, lãnh đạo thành phố đối thoại với hơn một trăm nông dân, hợp tác xã trên địa bàn.</p>
<p>${REQUEST}. Chủ tịch thành phố tiếp thu và giao Sở Nông nghiệp và Môi trường thực hiện.</p>
</article></body></html>`;

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const nextVersion = () => changedBuild((manifest) => ({ ...manifest, version: '99.0.0' }));

interface Evidence {
  readonly html: { readonly sha256: string; readonly content: string };
  readonly text: { readonly sha256: string; readonly content: string };
  readonly capturedAt: string;
  readonly extractor: { readonly version: string };
  readonly annotations: { readonly items: { target: { selector: [{ exact: string }] } }[] };
}

describe.skipIf(missing !== null)(
  `The page that was clipped${missing ? ` (${missing})` : ''}`,
  () => {
    let served: ServedPage;
    let extension: ExtensionBrowser;
    let second: ExtensionBrowser | undefined;
    let page: Page;
    let panel: Page;
    let hash = '';
    let archive = '';

    beforeAll(async () => {
      [served, extension] = await Promise.all([servePage(HTML), launchExtension()]);
      page = await extension.browser.newPage();
      await page.goto(served.url);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      hash = sha256(`<!DOCTYPE html>${html}`);
      panel = await extension.press(page);
      await steps.articleTitle(panel);
    });

    afterAll(async () => {
      await second?.close();
      await extension?.close();
      served?.close();
    });

    const pagesHere = async (own: Page) =>
      (await storedRows<{ sha256: string }>(own, 'blobs')).map((row) => row.sha256);

    /** Opens the details of the only record. */
    async function openDetails(browser: ExtensionBrowser): Promise<Page> {
      const list = await browser.open('tabs/register.html');
      await list.waitForSelector('[data-testid="row"]');
      await steps.pressButton(list, 'Xem chi tiết');
      return list;
    }

    async function evidenceOf(list: Page): Promise<Evidence> {
      const nextFile = await catchDownloads(list);
      await steps.pressButton(list, 'Tải gói bằng chứng');
      const file = await nextFile('.json');
      return poll(
        'the whole file',
        async () => JSON.parse(await readFile(file, 'utf8')) as Evidence,
      );
    }

    it('is kept with the first record of it, as the browser held it, and the panel says so', async () => {
      expect(await pagesHere(panel)).toEqual([]);
      await selectWords(page, REQUEST);
      await steps.saveSelected(panel, { kind: 'request', eventCode: 'ND26' });
      const kept = await poll('the word on it', () =>
        steps.textOf(panel, '[data-testid="kept-page"]'),
      );
      expect(kept).toContain('Bản trang được giữ trên máy này');
      const [source] = await storedEvents(panel, 'source.captured');
      expect(source).toMatchObject({ html: { sha256: hash } });
      expect(await pagesHere(panel)).toEqual([hash]);
    });

    it('is handed over as evidence from its record when it is gone from the net, also after an update', async () => {
      served.close();
      await extension.kill();
      const folder = await nextVersion();
      extension = await launchExtension({ profile: extension.profile, folder });
      const list = await openDetails(extension);
      const evidence = await evidenceOf(list);
      expect(sha256(evidence.html.content)).toBe(hash);
      expect(evidence.html.sha256).toBe(hash);
      expect(sha256(evidence.text.content)).toBe(evidence.text.sha256);
      expect(evidence.annotations.items.map(({ target }) => target.selector[0].exact)).toEqual([
        REQUEST,
      ]);
      const [source] = await storedEvents(list, 'source.captured');
      expect(source).toMatchObject({
        ext: { 'camket.vn': { page: { capturedAt: evidence.capturedAt } } },
        extractor: { version: evidence.extractor.version },
      });
      await expectUsable(list, 'kept-page');
    });

    it('goes into the archive of the register, under its hash, beside a file that verifies', async () => {
      const list = await extension.open('tabs/register.html');
      const nextFile = await catchDownloads(list);
      await steps.pressButton(list, 'Xuất sổ kèm 1 bản trang');
      archive = await nextFile('.zip');
      const { registerFile, pages } = await unpackArchive(archive);
      expect([...pages].map(([name, content]) => [name, sha256(content)])).toEqual([[hash, hash]]);
      expect((await runCamket('verify', registerFile))['ok']).toBe(true);
    });

    it('is there again on another machine that takes the archive in', async () => {
      second = await launchExtension();
      const list = await second.open('tabs/register.html');
      const input = await list.waitForSelector('input[type="file"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(archive);
      await poll('the word on it', async () =>
        (await steps.textOf(list, '[data-testid="import-outcome"]'))?.includes('và 1 bản trang'),
      );
      const details = await openDetails(second);
      expect(sha256((await evidenceOf(details)).html.content)).toBe(hash);
    });
  },
);
