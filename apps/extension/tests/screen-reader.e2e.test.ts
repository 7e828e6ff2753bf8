import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenTo, type Heard } from './browser/heard';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { servePage, type ServedPage } from './browser/serve-page';

const missing = whyNoBrowser();
const TITLE = 'Đối thoại với nông dân';
const FILL =
  'Hội nghị đối thoại giữa lãnh đạo thành phố và nông dân diễn ra sáng 12/3/2026 với sự tham dự của đại diện các sở, ban, ngành và địa phương. ';
const REQUEST = 'Nông dân xã Vĩnh Cát đề nghị thành phố sửa chữa trạm bơm của xã.';
const PLEDGE = 'Đại diện thành phố khẳng định sẽ sửa chữa trạm bơm trước ngày 30/6/2026.';
const SECOND = 'Sở Xây dựng sẽ sửa chữa 12 km đường liên xã trước ngày 30/6/2026.';
const pageWith = (pledge: string) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
  <article><h1>${TITLE}</h1><p>${FILL.repeat(3)}</p><p>${REQUEST}</p><p>${pledge}</p><p>${SECOND}</p><p>${FILL.repeat(2)}</p></article></body></html>`;

describe.skipIf(missing !== null)(`Heard instead of seen${missing ? ` (${missing})` : ''}`, () => {
  let served: ServedPage;
  let extension: ExtensionBrowser;
  let page: Page;
  let panel: Page;
  let heard: Heard;

  beforeAll(async () => {
    served = await servePage(pageWith(PLEDGE));
    extension = await launchExtension();
    page = await extension.browser.newPage();
    await page.goto(served.url);
    panel = await extension.press(page);
    await steps.articleTitle(panel);
    heard = await listenTo(panel);
  });

  afterAll(async () => {
    await extension?.close();
    served?.close();
  });

  /** Waits until it is said; gives everything said by then. */
  async function hear(words: string): Promise<string[]> {
    const all: string[] = [];
    await poll(`“${words}”`, async () => {
      all.push(...(await heard.said()));
      return all.some((said) => said.includes(words));
    });
    return all;
  }

  async function pressFocused(own: Page, selector: string): Promise<void> {
    await own.focus(selector);
    await own.keyboard.press('Enter');
  }

  it('a press says that it is reading, then what was read and how much waits', async () => {
    await extension.press(page);
    const all = await hear(`Đã đọc bài “${TITLE}”. `);
    expect(all[0]).toBe('Đang đọc bài báo…');
    expect(all.at(-1)).toMatch(/“Đối thoại với nông dân”\. \d+ đoạn chờ xem\.$/u);
    expect(await heard.focus()).toBe('region: Đề xuất từ bài báo');
  });

  it('each decision is said, and the next passage is under the focus', async () => {
    await panel.keyboard.press('ArrowDown');
    await poll('the first passage', async () =>
      (await heard.focus()).startsWith('listitem: Kiến nghị'),
    );
    await panel.keyboard.press('p');
    await hear('Loại: Phản ánh');
    await panel.keyboard.press('z');
    await hear('Đã hoàn tác.');
    await panel.keyboard.press('Enter');
    await hear('Đã lưu');
    expect(await heard.focus()).toMatch(/listitem: Cam kết: .*trạm bơm/u);
    await panel.keyboard.press('b');
    await hear('Đã bỏ qua. Nhấn Z để hoàn tác.');
    expect(await heard.focus()).toMatch(/listitem: Cam kết: .*12 km/u);
  });

  it('a form is told by its heading, what is wrong is said, and closing it leaves the focus where it was opened', async () => {
    await selectWords(page, PLEDGE);
    await steps.pressButton(panel, 'Đưa vào theo dõi');
    await poll('the heading', async () => (await heard.focus()) === 'heading: Mục theo dõi mới');
    await heard.said();
    await steps.fill(panel, 'text', '');
    await steps.pressButton(panel, 'Lưu vào sổ');
    await hear('Hãy sửa các mục ghi “Phải sửa” trước khi lưu.');
    await steps.fill(panel, 'text', 'Sửa chữa trạm bơm');
    await steps.pressButton(panel, 'Lưu vào sổ');
    await hear('Đã lưu');
    expect(await heard.focus()).toMatch(/^(?:button: Đưa vào theo dõi|listitem: Cam kết)/u);
  });

  it('passages that changed on the page are said, and where nothing is read any more what is to be pressed', async () => {
    served.html = pageWith(PLEDGE.replace('30/6', '30/9'));
    await page.reload();
    await hear('Nhấn nút CamKết trên thanh công cụ');
    await extension.press(page);
    const all = await hear('1 đoạn đã thay đổi so với khi trích.');
    expect(all).toContain('Đang đọc bài báo…');
  });

  it('the tabulator key goes through the passage in work and then leaves the list', async () => {
    await panel.focus('[data-testid="proposal"]:last-of-type');
    const keys: (string | null)[] = [];
    const keyUnderFocus = () =>
      panel.evaluate(
        () => document.activeElement?.closest('[data-key]')?.getAttribute('data-key') ?? null,
      );
    const inWork = await keyUnderFocus();
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await panel.keyboard.press('Tab');
      keys.push(await keyUnderFocus());
    }
    expect(keys.filter((key) => key === inWork).length).toBeGreaterThan(3);
    expect(keys.filter((key) => key !== inWork && key !== null)).toEqual([]);
  });

  it('the focus stays in the list of the register, whatever is saved or withdrawn there', async () => {
    const list = await extension.open('tabs/register.html');
    /** Words of what has the focus; null where it is lost. */
    const focused = () =>
      list.evaluate(() => {
        const { activeElement: at } = document;
        return at === document.body ? null : (at?.getAttribute('aria-label') ?? at?.textContent);
      });
    const rows = () => list.$$eval('[data-testid="row"]', (all) => all.length);
    await poll('the rows', async () => (await rows()) > 1);
    for (let left = await rows(); left > 0; left -= 1) {
      const open = await list.waitForSelector('[data-testid="row"] button');
      await open?.focus();
      await list.keyboard.press('Enter');
      await list.$eval('.details details', (one) => ((one as HTMLDetailsElement).open = true));
      await steps.fill(list, 'edit-field', 'transport');
      await pressFocused(list, '.record-edit .primary');
      await poll('the outcome', async () => (await focused()) === 'Đã lưu');
      await pressFocused(list, '.record-edit button:not(.primary)');
      await poll('the question', async () => (await focused()) === 'Bỏ');
      await pressFocused(list, '.record-edit .danger');
      await poll('one row less', async () => (await rows()) === left - 1);
      expect(await focused()).toMatch(
        left > 1 ? /^Xem chi tiết: / : /^Hiện 0 trên 0 mục\. Không kể \d+ mục đã rút/u,
      );
    }
    await list.close();
  });

  it('every control has a name, in the language that was chosen', async () => {
    expect(await heard.nameless()).toEqual([]);
    await steps.pressButton(panel, 'English');
    await hear(`“${TITLE}” was read.`);
    expect(await heard.nameless()).toEqual([]);
    await panel.focus('[data-testid="proposal"]');
    await panel.keyboard.press('h');
    await hear('Kind: Pledge');
  });
});
