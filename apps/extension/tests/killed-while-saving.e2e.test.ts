import { servePortal } from '@camket/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWhileSaving, type KillOutcome } from './browser/kill-while-saving';
import { whyNoBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import * as steps from './browser/panel-steps';
import { poll } from './browser/poll';

const missing = whyNoBrowser();
const ARTICLE = '/webforms/doi-thoai-nong-dan-hop-tac-xa-2025';
const WORDS = 'đề nghị đầu tư kho lạnh, điện sản xuất, xây dựng nền tảng truy xuất dùng chung';

/** `npm run soak` kills twenty times; the tests of every change three times: before, while and after writing. */
const rounds = Number(process.env['CAMKET_KILLS'] ?? 3);
const delaysMs = Array.from({ length: rounds }, (_, round) => [0, 25, 400, 8, 60, 120][round % 6]!);
const ROUND_MS = 90_000;

describe.skipIf(missing !== null)(
  `The browser killed ${rounds} times while saving${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    let register: OfficeRegister;
    let outcome: KillOutcome;

    beforeAll(
      async () => {
        [portal, register] = await Promise.all([servePortal({ port: 0 }), startOfficeRegister()]);
        const articleUrl = portal.url + ARTICLE;
        outcome = await killWhileSaving({ articleUrl, words: WORDS, delaysMs });
      },
      (rounds + 2) * ROUND_MS,
    );

    afterAll(async () => {
      await outcome?.extension.close();
      await register?.remove();
      await portal?.close();
    });

    it('holds everything that was said to be saved, and nothing twice', () => {
      const { saidSaved, stored } = outcome;
      expect(stored).toEqual(expect.arrayContaining([...saidSaved]));
      expect(new Set(stored).size).toBe(stored.length);
    });

    it('holds whole savings only: a gapless ledger whose every entry waits to be sent', () => {
      const { places, waiting } = outcome;
      expect(places).toEqual(places.map((_, index) => index + 1));
      expect(waiting).toBe(places.length);
    });

    it('gives the register each of them once', async () => {
      const { extension, stored, places } = outcome;
      await steps.connect(extension, { url: register.url, secret: await register.pairingCode() });
      const sent = async () =>
        (await register.events()).filter(({ type }) => type !== 'number.allotted');
      await poll('everything', async () => (await sent()).length === places.length);
      const texts = (await sent()).flatMap(({ type, data }) =>
        type === 'petition.itemised' ? [(data as { text: string }).text] : [],
      );
      expect(texts).toEqual(stored);
    });
  },
);
