import { cp, lstat, mkdir, readFile, rename, rm, symlink, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { PostgresBinaries } from './postgres-binaries';
import { canEnter, type ServiceAccount } from './service-account';

/** Where root keeps what the database's user must reach. */
export const SYSTEM_FOLDER = '/var/lib/camket';

/**
 * Gives programs that the account can run: those found, or a copy where it can reach them.
 * A checkout inside a folder only root may enter is the usual reason. Copying is atomic, so that two starts may race.
 */
export async function provideBinaries(
  binaries: PostgresBinaries,
  account: ServiceAccount | null,
): Promise<PostgresBinaries> {
  if (binaries.origin === 'system') return binaries;
  if (!account && (await hasSymlinks(binaries.root))) return binaries;
  const root = join(await copiesFolder(account), `postgresql-${binaries.release}`);
  if (!(await exists(join(root, 'bin')))) await copyRelease(binaries.root, root);
  const move = (path: string) => join(root, relative(binaries.root, path));
  return { ...binaries, root, postgres: move(binaries.postgres), initdb: move(binaries.initdb) };
}

async function copiesFolder(account: ServiceAccount | null): Promise<string> {
  if (account && (await makeFolder(SYSTEM_FOLDER)) && canEnter(account, SYSTEM_FOLDER))
    return SYSTEM_FOLDER;
  const folder = join(account ? '/tmp' : tmpdir(), `camket-${process.getuid?.() ?? 'user'}`);
  await makeFolder(folder);
  return folder;
}

async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    return true;
  } catch {
    return false;
  }
}

/** What running a server does not need. */
const isNeeded = (path: string): boolean => !path.endsWith('.a') && basename(path) !== 'pkgconfig';

async function copyRelease(from: string, to: string): Promise<void> {
  const draft = `${to}.${randomUUID()}`;
  try {
    await cp(from, draft, { recursive: true, filter: isNeeded, verbatimSymlinks: true });
    await makeSymlinks(draft);
    await rename(draft, to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

interface LinkOf {
  readonly source: string;
  readonly target: string;
}

async function readLinks(root: string): Promise<LinkOf[]> {
  const text = await readFile(join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as LinkOf[];
}

/** The package's install script makes these links; it does not run where scripts are forbidden. */
async function hasSymlinks(root: string): Promise<boolean> {
  const links = await readLinks(root);
  const found = await Promise.all(links.map(({ target }) => exists(join(root, '..', target))));
  return found.every(Boolean);
}

async function makeSymlinks(root: string): Promise<void> {
  for (const { source, target } of await readLinks(root)) {
    const path = join(root, relative('native', target));
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    );
    if (!isThere) await symlink(relative(dirname(target), source), path);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
