import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const ARCHIVES = { 'chrome-mv3': 'camket-chrome-edge', 'firefox-mv3': 'camket-firefox' };

/** Equal files make an equal archive, whenever it is made: ZIP cannot hold an earlier day. */
const MADE_AT = new Date('1980-01-02T00:00:00Z');

async function filesOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The stores give an extension its key themselves and refuse one that brings its own. */
function forStore(name, content) {
  if (name !== 'manifest.json') return content;
  const { key: _key, ...manifest } = JSON.parse(content.toString('utf8'));
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

async function pack(target, archive) {
  const folder = join(root, 'build', `${target}-prod`);
  const { version } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const files = {};
  for (const file of await filesOf(folder)) {
    const name = relative(folder, file).replaceAll('\\', '/');
    files[name] = [forStore(name, await readFile(file)), { mtime: MADE_AT }];
  }
  const out = join(root, 'build', 'packages', `${archive}-${version}.zip`);
  await mkdir(join(root, 'build', 'packages'), { recursive: true });
  await writeFile(out, zipSync(files, { level: 9 }));
  process.stdout.write(`${relative(root, out)}\n`);
}

for (const [target, archive] of Object.entries(ARCHIVES)) await pack(target, archive);
