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

async function speak(page: Page, language: 'vi' | 'en'): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), language: wanted } });
  }, language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
}

async function picture(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
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

/**
 * A state as it stands is usable: in Vietnamese and English, light, dark and high contrast, at 320 pixels and at
 * 200 % zoom. `languages` are fewer where changing it would end the state.
 */
export async function expectUsable(
  page: Page,
  name: string,
  languages: readonly ('vi' | 'en')[] = ['en', 'vi'],
): Promise<void> {
  const session = await page.createCDPSession();
  const faults: string[] = [];
  for (const language of languages) {
    if (languages.length > 1) await speak(page, language);
    const state = { page, session, name: `${name}-${language}` };
    faults.push(...(await faultsInLight(state)));
    if (language === 'vi') faults.push(...(await faultsOfLooks(state)));
  }
  await session.detach();
  expect(faults).toEqual([]);
}
