import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';
import { openRegisterGate, type GatePoint, type RegisterGate } from './browser/register-gate';
import { startRegisterProcess, type RegisterProcess } from './browser/register-process';
import { ARTICLES, setStage, type Stage } from './browser/stage';
import { expectUsable } from './browser/usable';

const missing = whyNoBrowser();
const PROPOSAL = '[data-testid="proposal"]';
const RECORD = '[data-testid="record"]';
const DAY_MS = 86_400_000;
/** Enough for a machine at its limits: who tried the next one too early would accept two. */
const ACCEPTED_MS = 25_000;
const MOST_TRIED = 4;
/** Enough for a register that is killed and started anew on a machine at its limits. */
const STARTED_MS = 60_000;

interface Sent {
  readonly id: string;
  readonly type: string;
  readonly data?: unknown;
  readonly recordedAt?: string;
}

describe.skipIf(missing !== null)(
  `Stopped, killed and refused between two steps${missing ? ` (${missing})` : ''}`,
  () => {
    let stage: Stage<RegisterProcess>;
    let register: RegisterProcess;
    let gate: RegisterGate;
    let extension: ExtensionBrowser;
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      stage = await setStage({ register: startRegisterProcess, article: ARTICLES.modern });
      ({ register, extension, page } = stage);
      gate = await openRegisterGate(register.url);
      await stage.pair(gate.url);
    });

    afterAll(async () => {
      gate?.close();
      await stage?.close();
    });

    const stopWorker = () => extension.stopWorker();
    const records = () => panel.$$eval(RECORD, (all) => all.length);
    const isItem = ({ type }: Sent) => /itemised|recorded|target\.set|reported/u.test(type);
    const items = async () => ((await register.events()) as readonly Sent[]).filter(isItem);

    /** Accepts the first proposal that needs no mending. */
    async function acceptOne(): Promise<void> {
      const before = await records();
      const isAccepted = () =>
        poll('one record more', async () => (await records()) > before, ACCEPTED_MS).then(
          () => true,
          () => false,
        );
      for (let at = 0; at < MOST_TRIED; at += 1) {
        await panel.$$eval(PROPOSAL, (all, nth) => all[nth]?.querySelector('button')?.click(), at);
        if (await isAccepted()) return;
      }
      throw new Error('No proposal was accepted.');
    }

    /** Asks for sending until nothing waits and every record of the panel has its number. */
    async function sendAll(): Promise<void> {
      await poll('everything sent', async () => {
        await panel.evaluate(() =>
          chrome.runtime
            .sendMessage({ to: 'worker', type: 'drain', now: true })
            .catch(() => undefined),
        );
        return (await steps.waitingShown(panel)) === 0;
      });
    }

    async function allOnce(count: number): Promise<void> {
      const ids = (await register.events()).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(await items()).toHaveLength(count);
    }

    it('reads, accepts and saves with the worker stopped before every press', async () => {
      await stopWorker();
      panel = await extension.press(page);
      await steps.articleTitle(panel);
      await stopWorker();
      await steps.allProposals(panel);
      await acceptOne();
      await stopWorker();
      await sendAll();
      await allOnce(1);
    });

    it.each<GatePoint>(['before-send', 'after-send', 'before-pull', 'after-pull'])(
      'loses nothing and sends nothing twice with the worker stopped %s',
      async (point) => {
        const before = (await items()).length;
        gate.once(point, stopWorker);
        await acceptOne();
        await poll('the stop', async () => gate.isDone());
        await sendAll();
        await allOnce(before + 1);
        await poll('all numbered', async () =>
          panel.$$eval(RECORD, (all) => all.every((one) => !one.textContent?.includes('?'))),
        );
      },
    );

    it.each<GatePoint>(['before-send', 'after-send'])(
      'loses nothing and sends nothing twice with the register killed %s and started again',
      async (point) => {
        const before = (await items()).length;
        gate.once(point, () => register.killAndStart());
        await acceptOne();
        await poll('the register again', async () => gate.isDone(), STARTED_MS);
        await sendAll();
        await allOnce(before + 1);
      },
    );

    it('sends in order what was recorded through a month without the register', async () => {
      const before = (await items()).length;
      gate.isShut = true;
      for (const days of [31, 17, 1]) {
        await panel.evaluate((ms) => {
          const real = Date.now.bind(Date);
          Object.assign(globalThis, {
            realNow: (globalThis as { realNow?: unknown }).realNow ?? real,
          });
          Date.now = () => (globalThis as unknown as { realNow(): number }).realNow() - ms;
        }, days * DAY_MS);
        await acceptOne();
      }
      await panel.evaluate(() => {
        Date.now = (globalThis as unknown as { realNow(): number }).realNow;
      });
      await poll('three waiting', async () => (await steps.waitingShown(panel)) === 3);
      expect(await items()).toHaveLength(before);
      gate.isShut = false;
      await sendAll();
      await allOnce(before + 3);
      const days = (await items())
        .slice(-3)
        .map(({ recordedAt = '' }) => Date.parse(recordedAt) / DAY_MS);
      expect(days.map((day) => Math.round(day - (days[2] ?? 0)))).toEqual([-30, -16, 0]);
    });

    it('keeps what the register refuses for good, says so with the remedy, and goes on with the rest', async () => {
      const before = (await items()).length;
      gate.rewrite = (body) => body.replace(/"text":"(?=[^"])/u, '"text":7,"was":"');
      await acceptOne();
      const chip = await poll('the refusal', () => steps.textOf(panel, '[data-testid="refused"]'));
      expect(chip).toBe('Chưa gửi được, cần sửa: 1');
      gate.rewrite = null;
      await acceptOne();
      await sendAll();
      expect((await items()).length).toBeGreaterThanOrEqual(before + 1);
      const list = await extension.open('tabs/register.html');
      const refused = await poll('the refused one', () =>
        steps.textOf(list, '[data-testid="refused-items"]'),
      );
      expect(refused).toContain('ghi lại');
      await expectUsable(panel, 'refused');
      await expectUsable(list, 'refused-list', ['vi']);
      await list.close();
    });

    it('has what was refused mended in its own form, sends it, and keeps the old one marked', async () => {
      const before = await items();
      const list = await extension.open('tabs/register.html');
      await steps.pressButton(list, 'Sửa và gửi lại');
      await list.waitForSelector('[data-testid="form"] [name="text"]');
      const valueOf = () =>
        list.$eval('[name="text"]', (field) => (field as HTMLTextAreaElement).value);
      const words = await valueOf();
      expect(words.length).toBeGreaterThan(10);
      expect(await steps.textOf(list, '[data-testid="form"]')).not.toContain('Gần giống mục đã có');
      await expectUsable(list, 'refused-form', ['vi']);
      await steps.fill(list, 'text', `${words} (đã sửa)`);
      await steps.pressButton(list, 'Lưu vào sổ');
      await poll('the mark', async () =>
        (await steps.textOf(list, '[data-testid="replaced-items"]'))?.includes(words),
      );
      await sendAll();
      const texts = (await items()).map(({ data }) => (data as { text: string }).text);
      expect(texts).toHaveLength(before.length + 1);
      expect(texts).toContain(`${words} (đã sửa)`);
      await poll(
        'nothing left to mend',
        async () => (await panel.$('[data-testid="refused"]')) === null,
      );
      expect(await list.$('[data-testid="replaced-items"] s')).not.toBeNull();
      await list.close();
    });
  },
);
