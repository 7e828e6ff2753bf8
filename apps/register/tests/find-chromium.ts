import { existsSync } from 'node:fs';

const PLACES = [
  process.env['CHROME_PATH'],
  process.env['PUPPETEER_EXECUTABLE_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium of this machine, or null; tests in a browser are skipped without one. */
export function findChromium(): string | null {
  return PLACES.find((path): path is string => path !== undefined && existsSync(path)) ?? null;
}
