import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  EXTENSION_ID,
  launchExtension,
  whyNoBrowser,
  type ExtensionBrowser,
} from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { storedRows } from './browser/stored';

const missing = whyNoBrowser();
const PLEDGE = 'Sở Xây dựng sẽ sửa chữa 12 km đường liên xã trước ngày 30/6/2026.';
const FILL =
  'Hội nghị đối thoại giữa lãnh đạo thành phố và người dân diễn ra sáng 12/3/2026 với sự tham dự của đại diện các sở, ban, ngành và địa phương. ';
const XSS = '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt;';

/** An article that tries everything: its own script, words that are markup, pictures that call home. */
const attackOf = (script: string, more = '') => `<!DOCTYPE html><html lang="vi"><head>
  <meta charset="utf-8"><title>Đối thoại ${XSS}</title><meta name="author" content="${XSS}">
  <script>${script}</script></head><body><article><h1>Đối thoại ${XSS}</h1><p>${FILL.repeat(3)}</p>
  <p>${PLEDGE}</p><p>${XSS} <img src="/beacon" loading="eager" alt=""><iframe src="/beacon"></iframe></p>
  <p>${FILL.repeat(2)}</p></article>${more}</body></html>`;

const TAKEN = "() => { throw new Error('taken over'); }";
const PROTOTYPES = `
  for (const kind of [Array, Map, Set, Promise, RegExp, Element, Node, Document, Range, Text, NodeList, TreeWalker])
    for (const name of Object.getOwnPropertyNames(kind.prototype))
      try { if (typeof kind.prototype[name] === 'function' && name !== 'constructor') kind.prototype[name] = ${TAKEN}; } catch {}
  JSON.parse = JSON.stringify = Object.keys = Object.entries = Object.assign = ${TAKEN};
  Object.defineProperty(Object.prototype, 'kind', { get: () => 'pledge', set: () => {} });`;
const OVERLAY = `
  addEventListener('DOMContentLoaded', () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;opacity:0.01;pointer-events:all';
    cover.textContent = 'Đã lưu. Nhấn vào đây để xác nhận.';
    document.documentElement.append(cover);
    document.body.style.opacity = '0.01';
  });`;
const STORM = `
  setInterval(() => {
    for (let i = 0; i < 50; i += 1) { const p = document.createElement('p'); p.hidden = true; p.textContent = i; document.body.append(p); p.remove(); }
  }, 1);
  addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
    CSS.highlights?.clear();
    document.getSelection()?.toString();
  }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true }));`;

/** More elements than are taken at once, so that the storm comes between two slices of reading. */
const MANY = '<i hidden></i>'.repeat(30_000);
const HUGE_BYTES = 20_000_000;
const LAST_WORDS = 'Câu cuối cùng của trang.';

/** 20 MB of words to be seen, the promise at their head. */
function hugePage(): string {
  const paragraph = `<p style="content-visibility:auto">${FILL.repeat(20)}</p>`;
  const count = Math.ceil(HUGE_BYTES / Buffer.byteLength(paragraph));
  const more = `${paragraph.repeat(count)}<p>${LAST_WORDS}</p></article>`;
  return attackOf('').replace('</article>', () => more);
}

/** Chromium trusts what it last knew of the room for IndexedDB for 30 seconds. */
const ROOM_KNOWN_MS = 32_000;

describe.skipIf(missing !== null)(`Hostile pages${missing ? ` (${missing})` : ''}`, () => {
  const asked: string[] = [];
  const pages = new Map<string, string>([
    ['/prototypes', attackOf(PROTOTYPES)],
    ['/overlay', attackOf(OVERLAY)],
    ['/storm', attackOf(STORM)],
    ['/restless', attackOf(STORM, MANY)],
    ['/huge', hugePage()],
  ]);
  let server: Server;
  let origin = '';
  let extension: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages.get(request.url ?? '') ?? 'không có');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    extension = await launchExtension();
    page = await extension.browser.newPage();
  });

  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  /** Opens a page and gives what was asked of its server since. */
  async function visit(path: string): Promise<() => string[]> {
    await page.goto(origin + path, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = asked.length;
    return () => asked.slice(before).filter((url) => url !== '/favicon.ico');
  }

  const entries = (panel: Page) => storedRows<{ event: { type: string } }>(panel, 'entries');

  it('get zero bytes from the extension until the button is pressed', async () => {
    const session = await page.createCDPSession();
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      worlds.push(String(context.origin || context.name));
    });
    await session.send('Runtime.enable');
    await visit('/overlay');
    expect(worlds.length).toBeGreaterThan(0);
    expect(worlds.filter((world) => world.includes(EXTENSION_ID))).toEqual([]);
    await extension.press(page);
    await poll('the extension in the page', async () =>
      worlds.some((world) => world.includes(EXTENSION_ID)),
    );
    await session.detach();
  });

  it.each([['/overlay'], ['/storm']])(
    'change nothing but their own look, run nothing in the panel and are called by nobody: %s',
    async (path) => {
      const calls = await visit(path);
      const panel = await extension.press(page);
      await poll('the article', async () =>
        (await steps.articleTitle(panel)).includes('<img src=x'),
      );
      const before = await entries(panel);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await entries(panel)).toEqual(before);
      expect(await panel.$('main img, main iframe, main script')).toBeNull();
      expect(await panel.title()).not.toBe('1');
      expect(calls()).toEqual([]);
    },
  );

  it('are followed as they are where they replaced every method of the page', async () => {
    const calls = await visit('/prototypes');
    const panel = await extension.press(page);
    await poll('the article', async () => (await steps.articleTitle(panel)).includes('<img src=x'));
    expect(calls()).toEqual([]);
    const before = await entries(panel);
    await steps.pressButton(panel, 'Nhận');
    await poll('one record', async () => (await entries(panel)).length > before.length);
  });

  it('that never stand still are read as they are at last, and that is said', async () => {
    await visit('/restless');
    const panel = await extension.press(page);
    await poll('the article', async () => (await steps.articleTitle(panel)).includes('<img src=x'));
    expect(await steps.textOf(panel, '[data-testid="article"] .health')).toContain(
      'thay đổi liên tục',
    );
  });

  it('of 20 MB are answered: the beginning is read, and that the end was cut is said', async () => {
    await visit('/huge');
    const panel = await extension.press(page);
    await poll('the article', async () => (await steps.articleTitle(panel)).includes('<img src=x'));
    expect(await steps.textOf(panel, '[data-testid="article"] .health')).toContain(
      'chỉ đọc phần đầu',
    );
    await steps.allProposals(panel);
    await selectWords(page, PLEDGE);
    await steps.saveSelected(panel, { kind: 'pledge', eventCode: 'TR26' });
    await selectWords(page, LAST_WORDS);
    await steps.pressButton(panel, 'Đưa vào theo dõi');
    await poll('another word than that it was saved', async () => {
      const notice = await steps.textOf(panel, '[data-testid="notice"]');
      return notice !== null && notice !== '' && notice !== 'Đã lưu';
    });
    expect(await panel.$('[data-testid="form"]')).toBeNull();
  });

  it('keep nothing from being said: a full disk saves nothing, says so, and keeps what was typed', async () => {
    await visit('/storm');
    const panel = await extension.press(page);
    await steps.articleTitle(panel);
    const before = (await entries(panel)).length;
    const session = await panel.createCDPSession();
    const quota = { origin: `chrome-extension://${EXTENSION_ID}` };
    await session.send('Storage.overrideQuotaForOrigin', { ...quota, quotaSize: 1 });
    await new Promise((resolve) => setTimeout(resolve, ROOM_KNOWN_MS));
    await selectWords(page, PLEDGE);
    await steps.pressButton(panel, 'Đưa vào theo dõi');
    await steps.choose(panel, 'kind', 'pledge');
    await steps.fill(panel, 'text', 'Điều đã gõ');
    await steps.pressButton(panel, 'Lưu vào sổ');
    await poll('the words on the full disk', async () => {
      const notice = await steps.textOf(panel, '[data-testid="notice"]');
      return notice !== '' && notice !== null && notice !== 'Đã lưu';
    });
    expect((await entries(panel)).length).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', quota);
    expect(await panel.$eval('[name="text"]', (one) => (one as HTMLTextAreaElement).value)).toBe(
      'Điều đã gõ',
    );
    await steps.pressButton(panel, 'Lưu vào sổ');
    await steps.noticeSays(panel, 'Đã lưu');
  });
});
