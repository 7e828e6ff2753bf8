import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { storedEvents } from './browser/stored-events';
import { storedRows } from './browser/stored';
import { expectUsable } from './browser/usable';

interface Quotation {
  readonly start: number;
  readonly end: number;
}

const missing = whyNoBrowser();

const FILL =
  'Hội nghị đối thoại giữa lãnh đạo thành phố và người dân diễn ra sáng 12/3/2026 với sự tham dự của đại diện các sở, ban, ngành và địa phương. ';

/** A page of ours: a title, a paragraph to fill, and the one the test is about. */
const pageOf = (title: string, words: string, more = ''): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${more}
  <article><h1>${title}</h1><p>${FILL.repeat(3)}</p><p>${words}</p><p>${FILL.repeat(2)}</p></article></body></html>`;

const KNOWN_RECORD = '[data-testid="known-record"]';
const PLEDGE = 'Sở Xây dựng sẽ sửa chữa 12 km đường liên xã trước ngày 30/6/2026.';

const HOSTILE = `<script>
  Object.defineProperty(Object.prototype, 'kind', { get: () => 'pledge', set: () => {} });
  Array.prototype.map = () => { throw new Error('taken over'); };
  String.prototype.normalize = () => "taken over";
  document.querySelectorAll = () => { throw new Error('taken over'); };
  setInterval(() => { const p = document.createElement('p'); p.hidden = true; document.body.append(p); p.remove(); }, 1);
  globalThis.camketPage = { serialise: () => ({ html: 'taken over', url: 'https://evil.example/' }) };
</script>`;

const XSS = '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt;';

describe.skipIf(missing !== null)(`Pages that need care${missing ? ` (${missing})` : ''}`, () => {
  const pages = new Map<string, string>();
  let server: Server;
  let origin = '';
  let extension: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages.get(request.url ?? '') ?? 'không có');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(async () => {
    extension = await launchExtension();
    page = await extension.browser.newPage();
  });

  afterEach(() => extension?.close());
  afterAll(() => server?.close());

  it('flags a registered passage whose number changed, with before and after, and records it as an event', async () => {
    pages.set('/bai', pageOf('Đối thoại với người dân', PLEDGE));
    await page.goto(`${origin}/bai`);
    let panel = await extension.press(page);
    await steps.articleTitle(panel);
    await selectWords(page, PLEDGE);
    await steps.saveSelected(panel, { kind: 'pledge', eventCode: 'DT26' });
    pages.set('/bai', pageOf('Đối thoại với người dân', PLEDGE.replace('12 km', '10 km')));
    await page.reload();
    panel = await extension.press(page);
    const flagged = await poll('the change', () => steps.textOf(panel, '[data-testid="changes"]'));
    expect(flagged).toContain('Đã đổi con số');
    expect(flagged).toContain('12 km');
    expect(flagged).toContain('10 km');
    await expectUsable(panel, 'changes');
    await steps.pressButton(panel, 'Ghi nhận thay đổi');
    await poll(
      'nothing left to record',
      async () => (await panel.$('[data-testid="changes"]')) === null,
    );
  });

  it('proposes the event of another paper’s article, with the figures that differ, and attaches what the register has already', async () => {
    const told = `${PLEDGE} Hội nghị có 450 đại biểu tham dự, nêu 86 kiến nghị về giao thông nông thôn.`;
    pages.set('/bai', pageOf('Đối thoại với người dân', told));
    pages.set(
      '/bao-khac',
      pageOf('Người dân nêu 68 kiến nghị', told.replace('86', '68').replace('12 km', '14 km')),
    );
    await page.goto(`${origin}/bai`);
    let panel = await extension.press(page);
    await steps.articleTitle(panel);
    await selectWords(page, PLEDGE);
    await steps.saveSelected(panel, { kind: 'pledge', eventCode: 'DT26' });
    await page.goto(`${origin}/bao-khac`);
    panel = await extension.press(page);
    const shown = await poll('the same event', () =>
      steps.textOf(panel, '[data-testid="same-event"]'),
    );
    expect(shown).toContain('Cùng sự kiện với DT26, đã có 1 nguồn');
    expect(shown).toContain('86 kiến nghị');
    expect(shown).toContain('68 kiến nghị');
    expect(shown).toContain('Bài này: …');
    expect(await steps.textOf(panel, '.event-line .number')).toBe('DT26');
    const known = await poll('the record of the first paper', () =>
      steps.textOf(panel, KNOWN_RECORD),
    );
    expect(known).toContain('12 km');
    await expectUsable(panel, 'same-event');
    await panel.focus(`[data-testid="proposal"]:has(${KNOWN_RECORD})`);
    await panel.keyboard.press('Enter');
    await poll('the further source', async () =>
      (await steps.textOf(panel, '[data-testid="notice"]'))?.includes('làm nguồn bổ sung'),
    );
    expect(await storedEvents(panel, 'commitment.recorded')).toHaveLength(1);
    expect(await storedEvents(panel, 'quotation.attached')).toHaveLength(1);
    expect(await steps.textOf(panel, '[data-testid="record"]')).toContain('12 km');
    await steps.pressButton(panel, 'Hoàn tác');
    await poll('the proposal again', () => panel.$(KNOWN_RECORD));
    expect(await panel.$('[data-testid="record"]')).toBeNull();
    await steps.pressButton(panel, 'Nhận là mục mới');
    await steps.noticeSays(panel, 'Đã lưu');
    expect(await storedEvents(panel, 'commitment.recorded')).toHaveLength(2);
    expect(await storedEvents(panel, 'event.held')).toHaveLength(1);
    expect(await storedEvents(panel, 'source.captured')).toHaveLength(2);
  });

  it('follows a promise printed below a picture, and finds it again there', async () => {
    const caption =
      'Giám đốc Sở Xây dựng: Sở sẽ sửa xong cầu Vĩnh Cát trước ngày 30/9/2026 để bà con đi lại.';
    const promise = 'Sở sẽ sửa xong cầu Vĩnh Cát trước ngày 30/9/2026 để bà con đi lại';
    const picture = (words: string) =>
      `<figure><img src="/anh.jpg" alt=""><figcaption>${words}</figcaption></figure>`;
    const withPicture = (words: string) =>
      pageOf('Đối thoại với người dân', PLEDGE).replace('</h1>', `</h1>${picture(words)}`);
    pages.set('/anh', withPicture(caption));
    await page.goto(`${origin}/anh`);
    let panel = await extension.press(page);
    await steps.articleTitle(panel);
    await selectWords(page, promise);
    await steps.saveSelected(panel, { kind: 'pledge', eventCode: 'DT26' });
    const [source] = await storedEvents(panel, 'source.captured');
    const [record] = await storedEvents(panel, 'commitment.recorded');
    const [quotation] = (record as unknown as { quotations: Quotation[] }).quotations;
    expect((source?.['text'] as string).slice(quotation?.start, quotation?.end)).toBe(promise);
    await page.reload();
    panel = await extension.press(page);
    await poll('the record again', () => panel.$('[data-testid="record"]'));
    expect(await panel.$('[data-testid="changes"]')).toBeNull();
    pages.set('/anh', withPicture(caption.replace('30/9', '30/11')));
    await page.reload();
    panel = await extension.press(page);
    const flagged = await poll('the change', () => steps.textOf(panel, '[data-testid="changes"]'));
    expect(flagged).toContain('30/11/2026');
  });

  it('refuses a document marked secret and stores nothing of it', async () => {
    pages.set('/mat', pageOf('Kế hoạch', PLEDGE).replace('<p>', '<p>TỐI MẬT</p><p>'));
    await page.goto(`${origin}/mat`);
    const panel = await extension.press(page);
    await panel.waitForSelector('[data-phase="secret"]');
    expect(await storedRows(panel, 'entries')).toEqual([]);
    expect(await storedRows(panel, 'drafts')).toEqual([]);
    expect(await storedRows(panel, 'blobs')).toEqual([]);
    await expectUsable(panel, 'secret');
  });

  it('reads a hostile page as it is, runs nothing of it, and shows its words as words', async () => {
    pages.set('/xau', pageOf(`Đối thoại ${XSS}`, PLEDGE, HOSTILE));
    await page.goto(`${origin}/xau`);
    const panel = await extension.press(page);
    expect(await steps.articleTitle(panel)).toContain('<img src=x');
    expect(await steps.textOf(panel, '[data-testid="article"]')).toContain(origin);
    expect(await panel.$('[data-testid="article"] img')).toBeNull();
    await selectWords(page, PLEDGE);
    await steps.saveSelected(panel, { kind: 'pledge', eventCode: 'DT26' });
    expect(await panel.title()).not.toBe('1');
  });

  it('says that it is reading, that a page holds no article, and that room runs out', async () => {
    pages.set('/trong', '<!DOCTYPE html><html lang="vi"><title>Trang</title><body></body></html>');
    await page.goto(`${origin}/trong`);
    const panel = await extension.press(page);
    await panel.waitForSelector('[data-phase="no-article"]');
    await expectUsable(panel, 'no-article');
    // The page does not answer before the state was looked at.
    await panel.evaluate(() => {
      const { executeScript } = chrome.scripting;
      const held = new Promise<void>((resolve) => Object.assign(globalThis, { answer: resolve }));
      chrome.scripting.executeScript = ((...given: Parameters<typeof executeScript>) =>
        held.then(() => executeScript(...given))) as typeof executeScript;
    });
    await steps.pressButton(panel, 'Đọc lại trang');
    await panel.waitForSelector('[data-phase="reading"]');
    await expectUsable(panel, 'reading');
    await panel.evaluate(() => (globalThis as unknown as { answer(): void }).answer());
    await panel.waitForSelector('[data-phase="no-article"]');
    await panel.evaluateOnNewDocument(() => {
      StorageManager.prototype.estimate = () =>
        Promise.resolve({ usage: 90_000_000_000, quota: 100_000_000_000 });
    });
    await panel.reload();
    await panel.waitForSelector('[data-testid="room"].low');
    await expectUsable(panel, 'room-low');
  });

  it('says that a page of the browser itself cannot be read', async () => {
    await page.goto('chrome://version');
    const panel = await extension.press(page);
    await panel.waitForSelector('[data-phase="unreachable"]');
    await expectUsable(panel, 'unreachable');
  });

  it('walks the five steps on the sample of the first-run page by keys alone, and stores nothing', async () => {
    const welcome = await extension.open('tabs/welcome.html');
    await welcome.waitForSelector('.walk');
    const said = (words: string) =>
      poll(words, async () =>
        (await steps.textOf(welcome, '[data-testid="walk-said"]'))?.includes(words),
      );
    const tabTo = async (words: string) => {
      for (let count = 0; count < 40; count += 1) {
        await welcome.keyboard.press('Tab');
        const reached = await welcome.evaluate(
          () => document.activeElement?.textContent?.trim() ?? '',
        );
        if (reached === words) return welcome.keyboard.press('Enter');
      }
      throw new Error(`Not reached by Tab: ${words}`);
    };
    const atStep = (name: string) => welcome.waitForSelector(`.walk[data-step="${name}"]`);
    await tabTo('Đọc bài mẫu');
    await said('3 đoạn chờ xem');
    await expectUsable(welcome, 'walk-press', ['vi']);
    await tabTo('Tiếp');
    await atStep('look');
    for (const key of ['Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown'] as const)
      await welcome.keyboard.press(key);
    await said('Đã xem hết');
    await tabTo('Tiếp');
    await atStep('decide');
    await welcome.keyboard.press('Tab');
    await welcome.keyboard.press('n');
    await welcome.waitForSelector('[name="sample-text"]');
    await welcome.keyboard.press('End');
    await welcome.keyboard.type(' (gọn)');
    expect(await steps.textOf(welcome, '[data-testid="proposal"] .record-text')).toMatch(
      / \(gọn\)/u,
    );
    await expectUsable(welcome, 'walk-decide', ['vi']);
    await tabTo('Xong');
    for (const key of ['Enter', 'b', 'z', 'Enter', 'Enter'] as const)
      await welcome.keyboard.press(key);
    await said('Đã quyết định hết');
    await tabTo('Tiếp');
    await atStep('tag');
    await tabTo('Bôi đen giúp');
    await tabTo('Đưa vào theo dõi');
    await welcome.waitForSelector('[data-testid="sample-form"]');
    await expectUsable(welcome, 'walk-tag', ['vi']);
    await tabTo('Lưu vào sổ');
    await said('Đã đưa vào theo dõi');
    await tabTo('Tiếp');
    await atStep('send');
    expect(await steps.textOf(welcome, '[data-testid="sample-waiting"]')).toBe('Chờ gửi: 4');
    await tabTo('Gửi ngay');
    await said('Xong năm bước');
    await expectUsable(welcome, 'walk-send', ['vi']);
    expect(await storedRows(welcome, 'entries')).toEqual([]);
    expect(await storedRows(welcome, 'drafts')).toEqual([]);
    await steps.pressButton(welcome, 'English');
    await said('The five steps are done');
    await expectUsable(welcome, 'walk-send-en', ['en']);
  });
});
