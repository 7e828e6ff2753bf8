import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const COMMON = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Folders in which Playwright keeps the browsers it fetched. */
const PLAYWRIGHT = [
  process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
];

const INSIDE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fromPlaywright(): string[] {
  return PLAYWRIGHT.filter((folder) => folder !== '').flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((name) => /^chromium-\d+$/u.test(name))
        .sort()
        .reverse()
        .flatMap((name) => INSIDE.map((path) => join(folder, name, path)));
    } catch {
      return [];
    }
  });
}

/** The Chromium of this machine: `CHROME_PATH` first, then the usual places; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROME_PATH'];
  const places = [...(named ? [named] : []), ...COMMON, ...fromPlaywright()];
  return places.find(isRunnable) ?? null;
}
