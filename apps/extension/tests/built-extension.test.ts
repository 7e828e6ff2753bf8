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

/** Every module that a page's module needs at once, or at all. */
function modulesOf(
  name: string,
  options: { readonly later?: boolean } = {},
  known = new Set<string>(),
): Set<string> {
  if (known.has(name)) return known;
  known.add(name);
  const script = readFileSync(built(`chrome-mv3-prod/pages/${name}`), 'utf8');
  const atOnce = [...script.matchAll(/(?:from|import)"\.\.?\/([^"]+\.js)"/gu)];
  const later = options.later ? [...script.matchAll(/import\("\.\.?\/([^"]+\.js)"\)/gu)] : [];
  for (const [, path = ''] of [...atOnce, ...later])
    modulesOf(path.startsWith('chunks/') ? path : `chunks/${path}`, options, known);
  return known;
}

function bytesOf(modules: ReadonlySet<string>): number {
  const sizes = [...modules].map((name) => statSync(built(`chrome-mv3-prod/pages/${name}`)).size);
  return sizes.reduce((sum, size) => sum + size, 0);
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

  it('starts the panel with at most 250 kB, and loads at most 900 kB for it in all', () => {
    const all = modulesOf('panel.js', { later: true });
    const start = [...all].find((name) => name.startsWith('chunks/start-panel-')) ?? '';
    const first = new Set([...modulesOf('panel.js'), ...modulesOf(start)]);
    expect(bytesOf(first)).toBeLessThanOrEqual(250 * KB);
    expect(bytesOf(new Set([...all, 'words.deflate']))).toBeLessThanOrEqual(900 * KB);
  });

  it('loads the reader of the panel only once its heading is painted', () => {
    const html = readFileSync(built('chrome-mv3-prod/sidepanel.html'), 'utf8');
    expect(html).not.toMatch(/rel="(?:modulepreload|preload)"/u);
    expect(html).toMatch(/<link data-next="modulepreload" href="[^"]+\/create-reading-\w+\.js">/u);
    expect(bytesOf(modulesOf('panel.js'))).toBeLessThanOrEqual(1 * KB);
  });

  it('runs our own modules in every page, and holds no other script for them', () => {
    for (const page of ['sidepanel', 'options', 'tabs/register', 'tabs/welcome']) {
      const html = readFileSync(built(`chrome-mv3-prod/${page}.html`), 'utf8');
      const scripts = [...html.matchAll(/<script[^>]*>/gu)].map(([tag]) => tag);
      expect(scripts).toEqual([expect.stringMatching(/type="module" src="\/pages\/\w+\.js"/u)]);
    }
    const folder = built('chrome-mv3-prod');
    expect(readdirSync(folder).filter((name) => name.endsWith('.js'))).toEqual(['in-page.js']);
  });

  it('holds no eval and no address of others in its code', () => {
    const folder = built('chrome-mv3-prod');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
      expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(/https?:\/\//u);
  });
});
