import { mkdirSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { overflowOf, violationsOf } from './accessibility';
import { faultsInForcedColours } from './forced-colours';

/** Folder for pictures of every state, when somebody wants to look at them: CAMKET_SHOTS. */
const SHOTS = process.env['CAMKET_SHOTS'];

const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-contrast', value: 'more' },
  ],
  forced: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
} as const;

/** 320 pixels, and 400 pixels at twice the size. */
const WIDTHS = [320, 200] as const;
const PLAIN = { width: 400, height: 900 };

/** Changes the language; a page that asks for it once is loaded anew. */
export async function speak(
  page: Page,
  language: 'vi' | 'en',
  how: { readonly reload: boolean } = { reload: false },
): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), language: wanted } });
  }, language);
  if (how.reload) await page.reload();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
}

async function picture(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.evaluate(() => {
    // What sticks to the edge of a window would cover something in the picture of a whole page.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.form-actions { position: static !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

async function look(session: CDPSession, name: keyof typeof LOOKS): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', { features: [...LOOKS[name]] });
}

interface State {
  readonly page: Page;
  readonly session: CDPSession;
  readonly name: string;
}

/** Colours are the same in every language: they are looked at in one. In forced ones words and edges must stay. */
async function faultsOfLooks({ page, session, name }: State): Promise<string[]> {
  const faults: string[] = [];
  for (const one of ['dark', 'contrast', 'forced'] as const) {
    await look(session, one);
    await picture(page, `${name}-${one}`);
    const found =
      one === 'forced'
        ? await faultsInForcedColours(page)
        : await violationsOf(page, ['color-contrast']);
    faults.push(...found.map((fault) => `${one}: ${fault}`));
  }
  await look(session, 'light');
  return faults;
}

/** Every rule in light, and nothing to be scrolled sideways. */
async function faultsInLight({ page, session, name }: State): Promise<string[]> {
  await look(session, 'light');
  const faults = await violationsOf(page);
  await picture(page, `${name}-light`);
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    const over = await overflowOf(page);
    if (over > 0) faults.push(`${over} pixels too wide at ${width}`);
    await picture(page, `${name}-${width}`);
  }
  await page.setViewport(PLAIN);
  return faults;
}

/** In which languages a state is looked at; fewer where changing it would end the state. */
type Languages = readonly ('vi' | 'en')[];

/** What keeps a state from being used: in Vietnamese and English, light, dark and high contrast, at 320 and 200 pixels. */
export async function faultsOf(
  page: Page,
  name: string,
  languages: Languages = ['en', 'vi'],
): Promise<string[]> {
  const session = await page.createCDPSession();
  const faults: string[] = [];
  for (const language of languages) {
    if (languages.length > 1) await speak(page, language);
    const state = { page, session, name: `${name}-${language}` };
    faults.push(...(await faultsInLight(state)));
    if (language === 'vi') faults.push(...(await faultsOfLooks(state)));
  }
  await session.detach();
  return faults;
}

/** A state as it stands is usable. */
export async function expectUsable(
  page: Page,
  name: string,
  languages: Languages = ['en', 'vi'],
): Promise<void> {
  expect(await faultsOf(page, name, languages)).toEqual([]);
}
