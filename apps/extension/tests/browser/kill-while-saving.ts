import type { Page } from 'puppeteer-core';
import { launchExtension, type ExtensionBrowser } from './launch-extension';
import * as steps from './panel-steps';
import { poll } from './poll';
import { selectWords } from './select-words';
import { storedRows } from './stored';

interface Row {
  readonly n: number;
  readonly event: { readonly type: string; readonly data: { readonly text?: string } };
}

/** What stands in the store after the browser was killed again and again, and what was said to be saved before. */
export interface KillOutcome {
  readonly extension: ExtensionBrowser;
  /** Words of the rounds in which "Đã lưu" stood on the panel before the kill. */
  readonly saidSaved: readonly string[];
  /** Words of the records in the store. */
  readonly stored: readonly string[];
  /** Places of the entries, in order. */
  readonly places: readonly number[];
  readonly waiting: number;
}

const wordsOf = (round: number): string => `Lượt ghi thứ ${round + 1}`;

/** A form that was kept before the kill comes back; it is put aside. */
async function putAsideKeptForm(panel: Page): Promise<void> {
  if ((await panel.$('[name="text"]')) === null) return;
  await panel.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.trim() === 'Bỏ')?.click();
  });
  await poll('the end of the kept form', async () => (await panel.$('[name="text"]')) === null);
}

/** Fills the form of one round and presses "Lưu vào sổ"; gives what tells whether "Đã lưu" was shown. */
async function startSaving(
  { panel, page }: { readonly panel: Page; readonly page: Page },
  { round, words }: { readonly round: number; readonly words: string },
): Promise<() => boolean> {
  let isSaid = false;
  panel.on('console', (message) => {
    if (message.text() === 'said-saved') isSaid = true;
  });
  await putAsideKeptForm(panel);
  await selectWords(page, words);
  await steps.pressButton(panel, 'Đưa vào theo dõi');
  await steps.choose(panel, 'kind', 'request');
  if ((await panel.$('[name="eventCode"]')) !== null) await steps.fill(panel, 'eventCode', 'NK25');
  await steps.fill(panel, 'text', wordsOf(round));
  await panel.evaluate(() => {
    new MutationObserver(() => {
      const notice = document.querySelector('[data-testid="notice"]')?.textContent;
      if (notice === 'Đã lưu') console.log('said-saved');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await steps.pressButton(panel, 'Lưu vào sổ');
  return () => isSaid;
}

/**
 * Saves a record in each round and kills the browser so many milliseconds after the press; the same profile is opened
 * again each time. `words` are those of the article that are followed.
 */
export async function killWhileSaving(options: {
  readonly articleUrl: string;
  readonly words: string;
  readonly delaysMs: readonly number[];
}): Promise<KillOutcome> {
  const saidSaved: string[] = [];
  let extension = await launchExtension();
  for (const [round, delayMs] of options.delaysMs.entries()) {
    const page = await extension.browser.newPage();
    await page.goto(options.articleUrl);
    const panel = await extension.press(page);
    await steps.articleTitle(panel);
    const isSaid = await startSaving({ panel, page }, { round, words: options.words });
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await extension.kill();
    if (isSaid()) saidSaved.push(wordsOf(round));
    extension = await launchExtension({ profile: extension.profile });
  }
  const own = await extension.open('options.html');
  const rows = await storedRows<Row>(own, 'entries');
  const outbox = await storedRows<{ state: string }>(own, 'outbox');
  await own.close();
  const items = rows.filter(({ event }) => event.type === 'petition.itemised');
  return {
    extension,
    saidSaved,
    stored: items.map(({ event }) => event.data.text ?? ''),
    places: rows.map(({ n }) => n),
    waiting: outbox.filter(({ state }) => state === 'waiting').length,
  };
}
