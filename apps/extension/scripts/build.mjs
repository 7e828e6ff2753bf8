import { spawn } from 'node:child_process';
import { copyFile, cp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { bundleWorkspace } from './bundle-workspace.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TARGETS = ['chrome-mv3', 'firefox-mv3'];
/** Plasmo's pages, and the module of ours that each runs. */
const PAGES = {
  'sidepanel.html': 'panel',
  'options.html': 'options',
  'tabs/register.html': 'register',
  'tabs/welcome.html': 'welcome',
};

/** Runs Plasmo as a child process; its output is shown only when it fails. */
function runPlasmo(target) {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('plasmo/package.json')),
    'bin/index.mjs',
  );
  const args = [bin, 'build', `--target=${target}`, '--no-cache'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`plasmo build ${target}\n${output}`)),
    );
  });
}

/** What the panel paints first, and what it loads once that is painted: see `src/panel/open-panel.ts`. */
const HEADING =
  '<header class="top"><p class="brand"><span class="brand-name">CamKết</span></p></header>';
const LOADED_NEXT = ['src/panel/start-panel.tsx', 'src/reading/create-reading.ts'];

const SCRIPT = /<script src="\/([^"]+)"[^>]*><\/script>/u;

/**
 * Plasmo's pages have neither a language nor a style sheet that loads before the script; and Plasmo would copy what pages
 * share into each of its bundles, so that they run the modules of ours as they are.
 */
async function dressPage(out, page, filesOf) {
  const file = join(out, page);
  const html = await readFile(file, 'utf8');
  const [, ofPlasmo] = SCRIPT.exec(html) ?? [];
  if (!ofPlasmo) throw new Error(`No script in ${page}.`);
  await rm(join(out, ofPlasmo));
  const isPanel = PAGES[page] === 'panel';
  const next = new Set(isPanel ? LOADED_NEXT.flatMap(filesOf) : []);
  const links = [...next].map((name) => `<link data-next="modulepreload" href="/${name}">`);
  const dressed = html
    .replace(SCRIPT, `<script type="module" src="/pages/${PAGES[page]}.js"></script>`)
    .replace(/<html[^>]*>/u, '<html lang="vi">')
    .replace(/<div[^>]*><\/div>/u, isPanel ? HEADING : '')
    .replace('</head>', `<link rel="stylesheet" href="/styles.css">${links.join('')}</head>`);
  await writeFile(file, dressed.replace(/<title>[^<]*<\/title>/u, '<title>CamKết</title>'));
}

/** What Plasmo's manifest lacks, and what a browser does not know. */
async function finishManifest(file, target) {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.action.default_title = '__MSG_name__';
  if (target === 'firefox-mv3') {
    delete manifest.key;
    delete manifest.minimum_chrome_version;
    Object.assign(manifest.sidebar_action, {
      default_title: 'CamKết',
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    });
  }
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Puts beside Plasmo's output what it does not know: the script for the page, the words of the browser's menus. */
async function completeBuild(target, filesOf) {
  const out = join(root, 'build', `${target}-prod`);
  await copyFile(join(root, 'generated/in-page.js'), join(out, 'in-page.js'));
  await bundle({
    entryPoints: [join(root, 'src/styles/styles.css')],
    outfile: join(out, 'styles.css'),
    bundle: true,
    logLevel: 'warning',
  });
  await cp(join(root, 'generated/pages'), join(out, 'pages'), { recursive: true });
  for (const page of Object.keys(PAGES)) await dressPage(out, page, filesOf);
  await finishManifest(join(out, 'manifest.json'), target);
  await cp(join(root, 'locales'), join(out, '_locales'), { recursive: true });
  return out;
}

async function bytesOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const filesOf = await bundleWorkspace();
for (const target of TARGETS) {
  await rm(join(root, 'build', `${target}-prod`), { recursive: true, force: true });
  await runPlasmo(target);
  const out = await completeBuild(target, filesOf);
  process.stdout.write(`build/${target}-prod: ${Math.round((await bytesOf(out)) / 1000)} kB\n`);
}
