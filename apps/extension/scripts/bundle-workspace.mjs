import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
};

/**
 * Bundles our own code into `generated/`, so that Plasmo only sees entry files of a few lines:
 * pages split into chunks (what is loaded after first paint), one file for the worker, one for the page.
 */
export async function bundleWorkspace() {
  await rm(new URL('../generated', import.meta.url), { recursive: true, force: true });
  await build({
    ...SHARED,
    entryPoints: {
      panel: 'src/panel/start-panel.tsx',
      options: 'src/options/start-options.tsx',
      register: 'src/register/start-register.tsx',
      welcome: 'src/welcome/start-welcome.tsx',
    },
    outdir: 'generated/pages',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleWorkspace();
