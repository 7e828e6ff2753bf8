import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const built = (path: string) => fileURLToPath(new URL(`../build/${path}`, import.meta.url));
const isBuilt = existsSync(built('chrome-mv3-prod')) && existsSync(built('firefox-mv3-prod'));

const KB = 1000;

/** Icons carry a hash of where they were built. */
function manifestOf(browser: string): unknown {
  const text = readFileSync(built(`${browser}-mv3-prod/manifest.json`), 'utf8');
  return JSON.parse(text.replace(/\.[0-9a-f]{8}\.png/gu, '.png'));
}

function golden(browser: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`./golden/manifest-${browser}.json`, import.meta.url), 'utf8'),
  );
}

function sizeOf(name: RegExp): number {
  const folder = built('chrome-mv3-prod');
  const files = readdirSync(folder).filter((file) => name.test(file));
  return files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
}

describe.skipIf(!isBuilt)('The built extension', () => {
  it.each([['chrome'], ['firefox']])('has exactly the reviewed manifest for %s', (browser) => {
    expect(manifestOf(browser)).toEqual(golden(browser));
  });

  it.each([['chrome'], ['firefox']])(
    'asks %s for no host and runs no script by itself',
    (browser) => {
      const manifest = manifestOf(browser) as Record<string, unknown>;
      expect(manifest['host_permissions']).toBeUndefined();
      expect(manifest['content_scripts']).toBeUndefined();
      expect(manifest['web_accessible_resources']).toBeUndefined();
    },
  );

  it('puts at most 60 kB into a page', () => {
    expect(sizeOf(/^in-page\.js$/u)).toBeLessThanOrEqual(60 * KB);
  });

  it('puts neither zod nor Preact into a page', () => {
    const script = readFileSync(built('chrome-mv3-prod/in-page.js'), 'utf8');
    expect(script).not.toMatch(/ZodError|__preactattr_|safeParse/u);
  });

  it('paints the panel first with at most 250 kB, and loads at most 900 kB for it in all', () => {
    expect(sizeOf(/^sidepanel\..*js$/u)).toBeLessThanOrEqual(250 * KB);
    expect(sizeOf(/^(?:sidepanel|create-reading).*js$/u)).toBeLessThanOrEqual(900 * KB);
  });

  it('holds no eval and no address of others in its code', () => {
    const folder = built('chrome-mv3-prod');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
      expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(/https?:\/\//u);
  });
});
