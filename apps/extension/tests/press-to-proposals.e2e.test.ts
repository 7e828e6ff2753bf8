import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { longArticle } from './browser/long-article';
import * as steps from './browser/panel-steps';
import { servePage, type ServedPage } from './browser/serve-page';

/** A measurement, not a test: `npm run measure`. Times on a busy machine say nothing. */
const missing =
  process.env['CAMKET_MEASURE'] === undefined ? 'CAMKET_MEASURE is not set' : whyNoBrowser();
const ROUNDS = 15;
const MOST_TIMES = 4;

const fromClip = createRequire(
  new URL('../../../packages/clip/package.json', import.meta.url).pathname,
);
const READABILITY = fromClip.resolve('@mozilla/readability/Readability.js');

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe.skipIf(missing !== null)(
  `From press to proposals${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    let long: ServedPage;
    let extension: ExtensionBrowser;

    beforeAll(async () => {
      portal = await servePortal({ port: 0 });
      long = await servePage(longArticle(200_000));
      extension = await launchExtension();
    });

    afterAll(async () => {
      await extension?.close();
      await portal?.close();
      long?.close();
    });

    /** Readability needs a copy of the page, because it takes apart what it is given. */
    const readabilityMs = (page: Page) =>
      page.evaluate(() => {
        type Reader = new (document: Node) => { parse(): unknown };
        const { Readability } = globalThis as unknown as { Readability: Reader };
        const from = performance.now();
        new Readability(document.cloneNode(true)).parse();
        return performance.now() - from;
      });

    async function pressMs(page: Page, panel: Page): Promise<number> {
      const shown = panel.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              if (document.querySelector('[data-testid="proposal"]') === null) return;
              observer.disconnect();
              resolve(performance.timeOrigin + performance.now());
            });
            observer.observe(document.body, { subtree: true, childList: true });
          }),
      );
      const from = performance.timeOrigin + performance.now();
      await extension.press(page);
      return (await shown) - from;
    }

    it.each(['a portal’s article', '200 kB'])('takes at most four times: %s', async (name) => {
      const url =
        name === '200 kB' ? long.url : `${portal.url}/modern/doi-thoai-nong-dan-hop-tac-xa-2025`;
      const page = await extension.browser.newPage();
      await page.goto(url);
      const panel = await extension.press(page);
      await steps.articleTitle(panel);
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await page.reload();
        await panel.waitForSelector('[data-phase="press"]');
        await page.evaluate(readFileSync(READABILITY, 'utf8'));
        theirs.push(await readabilityMs(page));
        ours.push(await pressMs(page, panel));
      }
      const times = median(ours) / median(theirs);
      process.stdout.write(
        `${name}: press to proposals ${median(ours).toFixed(0)} ms, Readability ${median(theirs).toFixed(0)} ms, ${times.toFixed(1)} times\n`,
      );
      await page.close();
      expect(times).toBeLessThanOrEqual(MOST_TIMES);
    });
  },
);
