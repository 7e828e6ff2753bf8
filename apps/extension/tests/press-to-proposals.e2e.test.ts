import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, whyNoBrowser, type ExtensionBrowser } from './browser/launch-extension';
import { longArticle } from './browser/long-article';
import { pressTimes } from './browser/press-times';
import { READABILITY, readabilityExtension } from './browser/readability-extension';
import { seedPage, whyNoSeed } from './browser/seed-page';
import { servePage, type ServedPage } from './browser/serve-page';

/** A measurement, not a test: `npm run measure`. Times on a busy machine say nothing. */
const missing =
  process.env['CAMKET_MEASURE'] === undefined
    ? 'CAMKET_MEASURE is not set'
    : (whyNoBrowser() ?? whyNoSeed());
const ROUNDS = Number(process.env['CAMKET_ROUNDS'] ?? 15);
const MOST_TIMES = 4;
const SETTLED_MS = 300;
/** Until a panel that was just opened rests: its readers have practised by then. */
const RESTED_MS = 5_000;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Readability takes apart what it is given: a clone of the live page, or, as we read, a copy parsed from its text. */
const readabilityMs = (page: Page, way: 'clone' | 'parsed copy') =>
  page.evaluate((copyBy) => {
    type Reader = new (document: Node) => { parse(): unknown };
    const { Readability } = globalThis as unknown as { Readability: Reader };
    const from = performance.now();
    const copy =
      copyBy === 'clone'
        ? document.cloneNode(true)
        : new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    new Readability(copy).parse();
    return performance.now() - from;
  }, way);

const PEERS = {
  clone: 'Readability in the page, on a clone',
  parsed: 'Readability in the page, on a copy parsed from its text',
  alone: 'an extension that shows what Readability reads, from the same press',
};

/** Our times, and beside each peer's how many times as long the first proposals and all of them take. */
function lineOf(what: string, ms: (name: string) => number): string {
  const own = ['taken', 'first', 'painted', 'all'].map(
    (until) => `${until} ${ms(until).toFixed(1)} ms`,
  );
  const times = (until: string, by: string) => `${(ms(until) / ms(by)).toFixed(1)}×`;
  const peers = Object.entries(PEERS).map(
    ([by, name]) =>
      `  ${name} ${ms(by).toFixed(1)} ms: first ${times('first', by)}, all ${times('all', by)}`,
  );
  return `${what}: ${own.join(', ')}\n${peers.join('\n')}\n`;
}

const passed = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settled = () => passed(SETTLED_MS);

describe.skipIf(missing !== null)(
  `From press to proposals${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    const pages: Record<string, ServedPage> = {};
    let extension: ExtensionBrowser;
    let alone: ExtensionBrowser;
    let folder: string;

    beforeAll(async () => {
      portal = await servePortal({ port: 0 });
      pages['200 kB'] = await servePage(longArticle(200_000));
      pages['the seed article'] = await servePage(seedPage());
      extension = await launchExtension();
      folder = await readabilityExtension();
      alone = await launchExtension({ folder });
    });

    afterAll(async () => {
      await extension?.close();
      await alone?.close();
      await rm(folder, { recursive: true, force: true });
      await portal?.close();
      for (const one of Object.values(pages)) one.close();
    });

    const urlOf = (name: string): string =>
      pages[name]?.url ?? `${portal.url}/modern/doi-thoai-nong-dan-hop-tac-xa-2025`;

    /** A page that was pressed on once. */
    async function openOn(which: ExtensionBrowser, name: string): Promise<Page> {
      const page = await which.browser.newPage();
      await page.goto(urlOf(name));
      await pressTimes(which, page);
      return page;
    }

    /** Each on a page just loaded, on which nothing has run before. */
    async function readabilityOn(page: Page, way: 'clone' | 'parsed copy'): Promise<number> {
      await page.reload();
      await page.evaluate(readFileSync(READABILITY, 'utf8'));
      await settled();
      return readabilityMs(page, way);
    }

    /** A press on a page just loaded; where it is to open the panel, what is open is closed before. */
    async function pressed(which: ExtensionBrowser, page: Page, isCold: boolean) {
      if (isCold) await (await which.panel()).close();
      await page.reload();
      await settled();
      return pressTimes(which, page);
    }

    /** One round after the other, so that what else the machine does hits all alike. */
    async function measure(page: Page, peer: Page, isCold: boolean) {
      const took: Record<string, number[]> = {};
      const note = (name: string, ms: number) => (took[name] ??= []).push(ms);
      for (let round = 0; round < ROUNDS; round += 1) {
        note('parsed', await readabilityOn(page, 'parsed copy'));
        note('clone', await readabilityOn(page, 'clone'));
        note('alone', (await pressed(alone, peer, isCold)).first);
        const times = await pressed(extension, page, isCold);
        for (const [name, ms] of Object.entries(times)) note(name, ms);
        await settled();
      }
      return (name: string) => median(took[name] ?? []);
    }

    it.each(['a portal’s article', 'the seed article', '200 kB'])(
      'takes at most four times what Readability takes: %s',
      // Measured once: a second try would only take as long again.
      { timeout: 300_000, retry: 0 },
      async (name) => {
        const [page, peer] = await Promise.all([openOn(extension, name), openOn(alone, name)]);
        await passed(RESTED_MS);
        const warm = await measure(page, peer, false);
        const cold = await measure(page, peer, true);
        process.stdout.write(lineOf(`${name}, the panel open`, warm));
        process.stdout.write(lineOf(`${name}, the press opens the panel`, cold));
        await Promise.all([page.close(), peer.close()]);
        expect(warm('first') / warm('clone')).toBeLessThanOrEqual(MOST_TIMES);
      },
    );
  },
);
