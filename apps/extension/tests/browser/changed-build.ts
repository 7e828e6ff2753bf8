import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from './launch-extension';

type Manifest = Readonly<Record<string, unknown>>;

/** A copy of the built extension with another manifest; its folder. */
export async function changedBuild(change: (manifest: Manifest) => Manifest): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-changed-build-'));
  await cp(BUILT, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  await writeFile(file, JSON.stringify(change(manifest)));
  return folder;
}
