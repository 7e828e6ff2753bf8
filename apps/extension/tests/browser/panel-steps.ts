import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch-extension';
import { poll } from './poll';

/** What the panel shows where. */
export const textOf = (page: Page, selector: string): Promise<string | null> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);

/** Presses a button by its words. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await poll(`button “${words}”`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.trim().startsWith(wanted),
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}

/** Types into a field as a person does: what was there goes. */
export async function fill(page: Page, name: string, value: string): Promise<void> {
  await page.waitForSelector(`[name="${name}"]`);
  await page.evaluate(
    (field, text) => {
      const input = document.querySelector<HTMLInputElement | HTMLSelectElement>(
        `[name="${field}"]`,
      );
      if (!input) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    value,
  );
}

/** Chooses one of a group of radio buttons. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const selector = `input[name="${name}"][value="${value}"]`;
  await page.waitForSelector(selector);
  await page.evaluate((one) => document.querySelector<HTMLInputElement>(one)?.click(), selector);
}

/** Waits until the panel has read the article and gives its title; else it tells what the panel shows instead. */
export async function articleTitle(panel: Page): Promise<string> {
  const title = () => textOf(panel, '[data-testid="article"] h2');
  try {
    return await poll('the article card', title, 45_000);
  } catch (error) {
    throw new Error(`The panel shows: ${await textOf(panel, 'main')}`, { cause: error });
  }
}

/** Waits until the proposals of the whole article stand in the panel: those of its opening are shown before. */
export async function allProposals(panel: Page): Promise<void> {
  await panel.waitForSelector(
    '[data-testid="proposals"][aria-busy="false"] [data-testid="proposal"]',
  );
}

/** Waits until the notice says something. */
export async function noticeSays(panel: Page, words: string): Promise<void> {
  await poll(
    `notice “${words}”`,
    async () => (await textOf(panel, '[data-testid="notice"]')) === words,
  );
}

/** Connects the extension with a register by a pairing code, on its options page. */
export async function connect(
  extension: Pick<ExtensionBrowser, 'open'>,
  register: { readonly url: string; readonly secret: string },
): Promise<void> {
  const options = await extension.open('options.html');
  await fill(options, 'address', register.url);
  await fill(options, 'secret', register.secret);
  await pressButton(options, 'Kết nối');
  // The page begins anew once it is connected: what was typed is gone then.
  await poll('the connected office', () =>
    options.evaluate(
      (url) =>
        document.querySelector<HTMLInputElement>('[name="address"]')?.value === '' &&
        [...document.querySelectorAll('[data-testid="office"][data-current="true"]')].some((line) =>
          line.textContent?.includes(url),
        ),
      register.url,
    ),
  );
  await options.close();
}

/** What waits to be sent, as the panel shows it; 0 when nothing does. */
export async function waitingShown(panel: Page): Promise<number> {
  const text = await textOf(panel, '[data-testid="waiting"]');
  return Number(/\d+/u.exec(text ?? '')?.[0] ?? 0);
}

/** Follows words of the page: selects nothing itself, fills what every record needs, saves, and waits for "Đã lưu". */
export async function saveSelected(
  panel: Page,
  fields: { readonly kind: string; readonly eventCode?: string },
): Promise<void> {
  await pressButton(panel, 'Đưa vào theo dõi');
  await choose(panel, 'kind', fields.kind);
  // A conference that the office knows already has its code.
  const isNew = (await panel.$('[name="eventCode"]')) !== null;
  if (isNew && fields.eventCode !== undefined) await fill(panel, 'eventCode', fields.eventCode);
  await pressButton(panel, 'Lưu vào sổ');
  await noticeSays(panel, 'Đã lưu');
}

/** Attaches selected words to the record that a search finds, as what was reported of its work; waits for "Đã lưu". */
export async function attachSelected(
  panel: Page,
  fields: { readonly findRecord: string; readonly work: string },
): Promise<void> {
  await pressButton(panel, 'Gắn vào mục đã có');
  await fill(panel, 'findRecord', fields.findRecord);
  await panel.waitForSelector('input[name="recordId"]');
  await panel.$eval('input[name="recordId"]', (one) => one.click());
  await fill(panel, 'work', fields.work);
  await pressButton(panel, 'Lưu vào sổ');
  await noticeSays(panel, 'Đã lưu');
}
