import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { whyNoBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { selectWords } from './browser/select-words';
import { servePage, type ServedPage } from './browser/serve-page';
import { ARTICLES, FOLLOW_UP, REPORTED, REQUEST, setStage, type Stage } from './browser/stage';
import { faultsOf, speak } from './browser/usable';

vi.setConfig({ testTimeout: 600_000 });

const missing = whyNoBrowser();
const PROPOSAL = '[data-testid="proposal"]';
const RECORD = '[data-testid="record"]';
const KINDS = [
  'complaint',
  'request',
  'answer',
  'directive',
  'pledge',
  'referral',
  'target',
  'progress',
] as const;

/** Every state that no other test brings the windows into, for somebody to look at: `npm run pictures`. */
describe.skipIf(missing !== null)(`Pictures of states${missing ? ` (${missing})` : ''}`, () => {
  let stage: Stage<OfficeRegister>;
  let panel: Page;
  let plain: ServedPage;

  beforeAll(async () => {
    plain = await servePage(
      '<!DOCTYPE html><html lang="vi"><title>Trang</title><body></body></html>',
    );
    stage = await setStage({ register: startOfficeRegister, article: ARTICLES.modern });
  });

  afterAll(async () => {
    await stage?.close();
    plain?.close();
  });

  const faults: string[] = [];
  const look = async (page: Page, name: string) =>
    void faults.push(...(await faultsOf(page, name)).map((fault) => `${name}: ${fault}`));
  /**
   * A window that asks for its language once is looked at in one, and as it opens in the other. So is what was just said: it is
   * gone once the language changes.
   */
  const lookOnce = async (page: Page, name: string) =>
    void faults.push(...(await faultsOf(page, name, ['vi'])).map((fault) => `${name}: ${fault}`));
  const lookInEnglish = async (path: string, ready: string, name: string) => {
    const own = await stage.extension.open(path);
    await speak(own, 'en', { reload: true });
    await own.waitForSelector(ready);
    faults.push(...(await faultsOf(own, name, ['en'])).map((fault) => `${name}: ${fault}`));
    await speak(own, 'vi', { reload: true });
    await own.close();
  };
  const openArticle = async (path: string) => {
    await stage.page.goto(stage.portal.url + path);
    panel = await stage.extension.press(stage.page);
    await steps.articleTitle(panel);
  };
  const atRecords = (count: number) =>
    poll('the records', async () => (await panel.$$(RECORD)).length >= count);

  it('of the panel before anything is registered', async () => {
    await openArticle(ARTICLES.modern);
    await steps.allProposals(panel);
    await look(panel, 'p01-proposals');
    await panel.focus(PROPOSAL);
    await panel.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    await look(panel, 'p02-proposal-in-work');
    await panel.keyboard.press(',');
    await panel.waitForSelector('[name="linkWith"]');
    await look(panel, 'p03-link-of-proposal');
    await panel.keyboard.press('Escape');
    await steps.pressButton(panel, 'Sửa sự kiện');
    await panel.waitForSelector('[name="eventCode"]');
    await look(panel, 'p04-event-open');
    await steps.fill(panel, 'eventCode', 'sai mã');
    await steps.fill(panel, 'eventDate', '45/13');
    await panel.focus(PROPOSAL);
    await panel.keyboard.press('Enter');
    await poll('the refusal', () => panel.$('.notice.bad'));
    await lookOnce(panel, 'p05-event-wrong');
    await steps.fill(panel, 'eventCode', 'NN25');
    await steps.fill(panel, 'eventDate', '22/10/2025');
    await steps.pressButton(panel, 'Xong');
  });

  it.each(KINDS)('of the form of a new record: %s', async (kind) => {
    await selectWords(stage.page, REQUEST);
    await steps.pressButton(panel, 'Đưa vào theo dõi');
    await steps.choose(panel, 'kind', kind);
    await look(panel, `f1-form-${kind}`);
    await steps.pressButton(panel, 'Bỏ');
  });

  it('of the form with everything stated, and of one that cannot be saved', async () => {
    await selectWords(stage.page, REQUEST);
    await steps.pressButton(panel, 'Đưa vào theo dõi');
    await steps.choose(panel, 'kind', 'directive');
    await panel.$$eval('details.not-stated', (all) => all.forEach((one) => (one.open = true)));
    await steps.fill(panel, 'coordinating', 'Sở Xây dựng; Sở Tài chính; UBND các xã, phường');
    await steps.fill(panel, 'deadline', 'quý I/2027');
    await steps.fill(panel, 'legalBasis', 'Nghị quyết số 71-NQ/TW ngày 22/8/2025; Luật gì đó');
    await panel.waitForSelector('[data-testid="document-echo"]');
    await panel.$$eval('.echo details', (all) =>
      all.forEach((one) => ((one as HTMLDetailsElement).open = true)),
    );
    await look(panel, 'f2-form-stated');
    await steps.fill(panel, 'text', '');
    await steps.fill(panel, 'eventName', '');
    await steps.choose(panel, 'kind', 'target');
    await steps.pressButton(panel, 'Lưu vào sổ');
    await poll('the faults', () => panel.$('[data-testid="findings"] .error'));
    await look(panel, 'f3-form-faulty');
    await steps.pressButton(panel, 'Bỏ');
  });

  it('of the panel with records, their links, notices and usual leads', async () => {
    await panel.focus(PROPOSAL);
    await panel.keyboard.press('Enter');
    await atRecords(1);
    await look(panel, 'p06-first-accepted');
    await panel.keyboard.press('b');
    await poll('that it is left out', () => panel.$('.notice.plain'));
    await lookOnce(panel, 'p07-left-out');
    await steps.pressButton(panel, 'Nhận cả nhóm');
    await atRecords(4);
    await look(panel, 'p08-many-records');
    await panel.$$eval('details.records', (all) =>
      all.forEach((one) => ((one as HTMLDetailsElement).open = true)),
    );
    await look(panel, 'p09-records-open');
    await panel.$eval(`${RECORD} [aria-expanded]`, (one) => (one as HTMLElement).click());
    await panel.waitForSelector('[name="linkWith"]');
    await look(panel, 'p10-link-of-record');
    await panel.keyboard.press('Escape');
  });

  it('of the list of the register, alone', async () => {
    const list = await stage.extension.open('tabs/register.html');
    await list.waitForSelector('[data-testid="row"]');
    await lookOnce(list, 'r01-list');
    await steps.fill(list, 'search', 'không có chữ này');
    await poll('no row', async () => (await list.$('[data-testid="row"]')) === null);
    await lookOnce(list, 'r02-none-found');
    await steps.fill(list, 'search', '');
    await steps.fill(list, 'asOf', '40/40');
    await steps.pressButton(list, 'Xem chi tiết');
    await list.waitForSelector('.details');
    await list.$$eval('.details details', (all) =>
      all.forEach((one) => ((one as HTMLDetailsElement).open = true)),
    );
    await lookOnce(list, 'r03-details-open');
    await list.close();
  });

  it('of attaching, in each way', async () => {
    await openArticle(FOLLOW_UP);
    await look(panel, 'a01-follow-up');
    await selectWords(stage.page, REPORTED);
    await steps.pressButton(panel, 'Gắn vào mục đã có');
    await panel.waitForSelector('[name="findRecord"]');
    await look(panel, 'a02-attach');
    await steps.pressButton(panel, 'Lưu vào sổ');
    await poll('the fault', () => panel.$('[data-testid="findings"] .error'));
    await look(panel, 'a03-attach-faulty');
    await steps.fill(panel, 'findRecord', 'không có mục này');
    await poll('nothing found', async () => (await panel.$('input[name="recordId"]')) === null);
    await look(panel, 'a04-attach-none-found');
    await steps.pressButton(panel, 'Bỏ');
    await poll('the end of the form', async () => (await panel.$('[data-testid="form"]')) === null);
  });

  it('of a selection that cannot be taken', async () => {
    await stage.page.evaluate(() => document.getSelection()?.removeAllRanges());
    await steps.pressButton(panel, 'Đưa vào theo dõi');
    await poll('that words are to be selected', () => panel.$('.notice.plain'));
    await lookOnce(panel, 'p11-select-first');
  });

  it('of another layout whose passages the register has already', async () => {
    await openArticle(ARTICLES.webforms);
    await steps.allProposals(panel);
    await look(panel, 'p12-known-records');
  });

  it('of the options, connected and signing out', async () => {
    const options = await stage.extension.open('options.html');
    await options.waitForSelector('[data-testid="office"]');
    await lookOnce(options, 'o01-options-alone');
    await options.close();
    await stage.pair();
    const again = await stage.extension.open('options.html');
    await again.waitForSelector('[data-testid="office"]');
    await steps.pressButton(again, 'Đăng xuất');
    await again.waitForSelector('[role="alertdialog"]');
    await lookOnce(again, 'o02-sign-out');
    await again.close();
  });

  it('of the panel and list of a connected office, and where the register is away', async () => {
    await openArticle(ARTICLES.liferay);
    await look(panel, 'c01-connected');
    await stage.register.stop();
    await selectWords(stage.page, REQUEST);
    await steps.saveSelected(panel, { kind: 'request', eventCode: 'NN25' });
    panel = await stage.extension.press(stage.page);
    await poll('that it did not answer', async () =>
      (await steps.textOf(panel, '[data-testid="office-clips"]'))?.includes('Chưa hỏi được'),
    );
    await look(panel, 'c02-register-away');
    await stage.register.start();
  });

  it('of the first-run page and an empty register', async () => {
    const welcome = await stage.extension.open('tabs/welcome.html');
    await welcome.waitForSelector('.walk');
    await lookOnce(welcome, 'w01-welcome');
    await welcome.close();
    await stage.page.goto(plain.url);
    panel = await stage.extension.press(stage.page);
    await panel.waitForSelector('[data-phase="no-article"]');
    await look(panel, 'p13-no-article');
  });

  it('of every window in English', async () => {
    await lookInEnglish('tabs/register.html', '[data-testid="row"]', 'r04-list');
    await lookInEnglish('options.html', '[data-testid="office"]', 'o03-options');
    await lookInEnglish('tabs/welcome.html', '.walk', 'w02-welcome');
  });

  it('show nothing that keeps them from being used', () => {
    expect(faults).toEqual([]);
  });
});
