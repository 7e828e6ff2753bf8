import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { poll } from './poll';

/** What an exported archive holds: its register file, written beside it, and its pages by their SHA-256. */
export interface UnpackedArchive {
  readonly registerFile: string;
  readonly pages: ReadonlyMap<string, Uint8Array>;
}

/** Unpacks an exported archive once it is written whole. */
export async function unpackArchive(path: string): Promise<UnpackedArchive> {
  const files = await poll('the whole archive', async () => unzipSync(await readFile(path)));
  const [name = ''] = Object.keys(files).filter((one) => one.endsWith('.jsonl'));
  const folder = `${name.slice(0, -'.jsonl'.length)}.blobs/`;
  const pages = Object.entries(files)
    .filter(([one]) => one.startsWith(folder))
    .map(([one, content]): [string, Uint8Array] => [one.slice(folder.length), content]);
  const registerFile = join(await mkdtemp(join(tmpdir(), 'camket-archive-')), 'so.jsonl');
  await writeFile(registerFile, files[name] ?? new Uint8Array());
  return { registerFile, pages: new Map(pages) };
}
