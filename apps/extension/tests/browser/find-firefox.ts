import { existsSync } from 'node:fs';

const COMMON = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox of this machine: `FIREFOX_PATH` first, then the usual places; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  return [...(named ? [named] : []), ...COMMON].find((path) => existsSync(path)) ?? null;
}
