import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';

const SEED = new URL('../../../../shared/seed/article.txt', import.meta.url);
const missing = whyNoBrowser() ?? (existsSync(SEED) ? null : 'the seed article is not here');
const WORDS = 'có chính sách riêng cho nhân lực trường học';

/** The seed has neither title nor date; the page around it is ours. */
function pageOf(text: string): string {
  const escape = (part: string) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text
    .split(/\r?\n\s*\r?\n|\r?\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escape(part)}</p>`)
    .join('\n');
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Hội nghị đối thoại</title></head>
    <body><nav><a href="/">Trang chủ</a></nav><article>${paragraphs}</article></body></html>`;
}

describe.skipIf(missing !== null)(`The seed article${missing ? ` (${missing})` : ''}`, () => {
  let server: Server;
  let url = '';
  let register: OfficeRegister;
  let extension: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    const html = pageOf(readFileSync(SEED, 'utf8'));
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bai-bao`;
    [register, extension] = await Promise.all([startOfficeRegister(), launchExtension()]);
    await steps.connect(extension, { url: register.url, secret: await register.pairingCode() });
    page = await extension.browser.newPage();
    await page.goto(url);
  });

  afterAll(async () => {
    await extension?.close();
    await register?.remove();
    server?.close();
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
});
