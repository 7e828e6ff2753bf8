import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { has, run, say } from './commands.mjs';

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FIREFOX_PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const PLAYWRIGHT_FOLDERS = [
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
];
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
];

function playwrightChromium() {
  return PLAYWRIGHT_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(folder, name, program))),
  );
}

function found() {
  return [...PLACES, ...playwrightChromium()].find((path) => path && existsSync(path));
}

/** Where we may install: another installation may hold the lock, it is waited for at most five minutes. */
async function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !has('apt-get')) return;
  say(`Thử cài ${name} của Debian / Trying Debian’s ${name} …`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...wait, 'update', '-qq']);
  await run('apt-get', [...wait, 'install', '-y', '-qq', name], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * The path of a Chromium: one already there, else Playwright's, else Debian's when we are root; null when none can be had.
 */
export async function findChromium() {
  const there = found();
  if (there) return there;
  say('Không thấy Chromium; thử cài bản của Playwright / No Chromium found; trying Playwright’s …');
  await run('npx', ['--yes', 'playwright@1', 'install', 'chromium']);
  const fromPlaywright = found();
  if (fromPlaywright) return fromPlaywright;
  await installFromDebian('chromium');
  return found() ?? null;
}

const firefox = () => FIREFOX_PLACES.find((path) => path && existsSync(path)) ?? null;

/** The path of a Firefox: one already there, else Debian's ESR when we are root; null when none can be had. */
export async function findFirefox() {
  if (firefox() === null) {
    say('Không thấy Firefox / No Firefox found.');
    await installFromDebian('firefox-esr');
  }
  return firefox();
}
