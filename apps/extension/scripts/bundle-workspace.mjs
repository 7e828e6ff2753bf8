import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withoutJsonSchema } from './without-json-schema.mjs';
import { wordsApart } from './words-apart.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What every bundle has in common: Plasmo gets plain modules and leaves them as they are. */
const SHARED = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: ['chrome116', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutJsonSchema],
};

/** The panel is bundled by itself: it opens with every first press, and what others share with it would be so many more files. */
const PAGES = [
  { panel: 'src/panel/open-panel.ts' },
  {
    options: 'src/options/start-options.tsx',
    register: 'src/register/start-register.tsx',
    welcome: 'src/welcome/start-welcome.tsx',
  },
];

/** Pages are split into chunks, of which most are loaded after first paint; the words of the readers stand beside them. */
async function bundlePages() {
  const { plugin, bytes } = await wordsApart();
  const outputs = {};
  for (const entryPoints of PAGES) {
    const { metafile } = await build({
      ...SHARED,
      entryPoints,
      outdir: 'generated/pages',
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [...SHARED.plugins, plugin],
      metafile: true,
    });
    Object.assign(outputs, metafile.outputs);
  }
  await writeFile(new URL('../generated/pages/words.deflate', import.meta.url), bytes);
  return outputs;
}

/** The file of a module, behind those that it needs at once. */
function filesOf(outputs, file, known = new Set()) {
  for (const { kind, path } of outputs[file].imports)
    if (kind === 'import-statement' && !known.has(path)) filesOf(outputs, path, known);
  return known.add(file);
}

/**
 * Bundles our own code into `generated/`, so that Plasmo only sees entry files of a few lines: the pages, one file for the
 * worker, one for the page of a tab. Gives the names of the files into which a module and what it
 * needs at once were bundled.
 */
export async function bundleWorkspace() {
  await rm(new URL('../generated', import.meta.url), { recursive: true, force: true });
  const outputs = await bundlePages();
  await build({
    ...SHARED,
    entryPoints: { background: 'src/worker/start-worker.ts' },
    outdir: 'generated',
    format: 'esm',
  });
  await build({
    ...SHARED,
    entryPoints: { 'in-page': 'src/page/start-in-page.ts' },
    outdir: 'generated',
    format: 'iife',
  });
  return (source) => {
    const file = Object.keys(outputs).find((name) => outputs[name].entryPoint === source);
    return [...filesOf(outputs, file)].map((name) => name.replace('generated/', ''));
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleWorkspace();
