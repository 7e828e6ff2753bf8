import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { catchDownloads } from './download';
import type { OfficeRegister } from './office-register';
import * as steps from './panel-steps';
import { poll } from './poll';
import type { RegisterGate } from './register-gate';
import { runCamket } from './run-camket';
import { selectWords } from './select-words';
import { REQUEST, type Stage } from './stage';

const PROPOSAL = '[data-testid="proposal"]';
const RECORD = '[data-testid="record"]';
const ANSWER = 'Trong tháng 11/2025, Sở chủ trì';
const COMPLAINT = '312 hồ sơ cấp giấy chứng nhận';
const PLEDGE = 'Văn phòng Đăng ký đất đai thành phố sẽ giải quyết xong 312 hồ sơ';
const CORRECTED = 'Cấp giấy chứng nhận cho 312 hồ sơ còn tồn đọng';

/** Who walks: the browser on its article, the register behind a gate, and the panel once it is open. */
export interface Walker {
  readonly stage: Stage<OfficeRegister>;
  readonly gate: RegisterGate;
  panel: Page;
}

/** The keys work on the proposal that says this. */
async function focusOn({ panel }: Walker, words: string): Promise<void> {
  await poll(`the proposal “${words}”`, () =>
    panel.$$eval(
      PROPOSAL,
      (all, wanted) => {
        const found = all.find((one) => one.textContent?.includes(wanted));
        (found as HTMLElement | undefined)?.focus();
        return found !== undefined && document.activeElement === found;
      },
      words,
    ),
  );
}

const recordsBecome = ({ panel }: Walker, count: number) =>
  poll(`${count} records`, async () => (await panel.$$(RECORD)).length === count);

async function openPanel(walker: Walker): Promise<void> {
  const { stage } = walker;
  walker.panel = await stage.extension.press(stage.page);
  await steps.articleTitle(walker.panel);
  await steps.allProposals(walker.panel);
}

async function accept(walker: Walker): Promise<void> {
  await focusOn(walker, ANSWER);
  await walker.panel.keyboard.press('Enter');
  await recordsBecome(walker, 1);
}

async function correct(walker: Walker): Promise<void> {
  const { panel } = walker;
  await focusOn(walker, COMPLAINT);
  await panel.keyboard.press('n');
  await steps.choose(panel, 'kind', 'request');
  await steps.fill(panel, 'text', CORRECTED);
  await steps.fill(panel, 'field', 'land');
  await steps.fill(panel, 'competence', 'city');
  await steps.pressButton(panel, 'Lưu vào sổ');
  await steps.noticeSays(panel, 'Đã lưu');
  await recordsBecome(walker, 2);
}

async function followSelected(walker: Walker): Promise<void> {
  await selectWords(walker.stage.page, REQUEST);
  await steps.saveSelected(walker.panel, { kind: 'request' });
  await recordsBecome(walker, 3);
}

/** Links the record that was corrected with the one that was accepted, by the words of both. */
async function link(walker: Walker): Promise<void> {
  const { panel } = walker;
  await panel.$$eval(
    RECORD,
    (all, words) => {
      const from = all.find((one) => one.textContent?.includes(words));
      from?.querySelector<HTMLElement>('[aria-expanded]')?.click();
    },
    CORRECTED,
  );
  await panel.waitForSelector('[name="linkWith"]');
  const key = await panel.$$eval(
    '[name="linkWith"] option',
    (all, words) => {
      const found = all.find((one) => one.textContent?.includes(words));
      return (found as HTMLOptionElement | undefined)?.value ?? '';
    },
    ANSWER,
  );
  await steps.fill(panel, 'linkWith', key);
  await steps.pressButton(panel, 'Ghi liên kết');
  await steps.noticeSays(panel, 'Đã liên kết.');
}

/** Leaves one out, takes that back, takes another in, and takes that back as well. */
async function undo(walker: Walker): Promise<void> {
  const { panel } = walker;
  const count = (await panel.$$(PROPOSAL)).length;
  const becomes = (wanted: number) =>
    poll(`${wanted} proposals`, async () => (await panel.$$(PROPOSAL)).length === wanted);
  await focusOn(walker, PLEDGE);
  await panel.keyboard.press('b');
  await becomes(count - 1);
  await panel.keyboard.press('z');
  await becomes(count);
  await focusOn(walker, PLEDGE);
  await panel.keyboard.press('Enter');
  await recordsBecome(walker, 4);
  await panel.keyboard.press('z');
  await recordsBecome(walker, 3);
  await becomes(count);
}

/** The register is reached again: what waited is sent, and the numbers come back. */
async function sendAndPull(walker: Walker): Promise<void> {
  const { gate, panel } = walker;
  expect(await walker.stage.register.numbers()).toEqual([]);
  gate.isShut = false;
  await poll('everything sent', async () => {
    await panel.evaluate(() =>
      chrome.runtime.sendMessage({ to: 'worker', type: 'drain', now: true }).catch(() => undefined),
    );
    return (await steps.waitingShown(panel)) === 0;
  });
  await poll('every number', () => panel.$$eval('.number.provisional', (all) => all.length === 0));
}

/** Whoever comes back next day finds the records, in the panel and painted on the page. */
async function comeBack(walker: Walker): Promise<void> {
  const { page } = walker.stage;
  await walker.panel.close();
  await page.reload();
  await openPanel(walker);
  await recordsBecome(walker, 3);
  const painted = await poll('the painting', async () => {
    const kinds = await page.evaluate(() => [...CSS.highlights.keys()]);
    return kinds.length > 2 ? kinds : null;
  });
  for (const kind of ['answer', 'request', 'proposal']) expect(painted).toContain(`camket-${kind}`);
}

async function exportAll({ stage }: Walker): Promise<void> {
  const list = await stage.extension.open('tabs/register.html');
  await list.waitForSelector('[data-testid="row"]');
  const nextFile = await catchDownloads(list);
  await steps.pressButton(list, 'Xuất sổ');
  const file = await nextFile('.jsonl');
  await poll('the whole file', async () => (await readFile(file, 'utf8')).endsWith('}\n'));
  expect((await runCamket('verify', file))['ok']).toBe(true);
  await list.close();
}

/** What an official does with one article, step by step. */
export const FLOW: readonly (readonly [string, (walker: Walker) => Promise<void>])[] = [
  ['the article is opened and read', openPanel],
  ['a proposal is accepted', accept],
  ['a proposal is corrected', correct],
  ['selected words are followed', followSelected],
  ['two records are linked', link],
  ['decisions are taken back', undo],
  ['all is sent and the numbers are pulled', sendAndPull],
  ['the article is opened again', comeBack],
  ['all is exported', exportAll],
];

/** What is the same wherever the same is done: no ids, no clocks, no addresses. */
const SAME = new Set([
  ...['kind', 'text', 'field', 'competence', 'relation', 'reason', 'code', 'name', 'number'],
  ...['exact', 'label', 'heldOn', 'stated', 'quotations', 'value', 'state', 'on', 'dueOn'],
]);

/** What the register holds, as far as it does not depend on where and when it was done; numbers last, as they come. */
export async function heldBy(register: OfficeRegister): Promise<unknown[][]> {
  const events = await register.events();
  const plain = events.map(({ type, data }) => [
    type,
    JSON.parse(JSON.stringify(data, (key, value: unknown) => (isSame(key) ? value : undefined))),
  ]);
  const isNumber = ([type]: unknown[]) => type === 'number.allotted';
  return [...plain.filter((one) => !isNumber(one)), ...plain.filter(isNumber)];
}

const isSame = (key: string): boolean => /^\d*$/u.test(key) || SAME.has(key);
