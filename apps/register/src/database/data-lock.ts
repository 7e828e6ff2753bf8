import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { RegisterStartError } from '../starting/register-start-error';
import { identifyProcess } from './process-identity';

/** Holds a data directory for one service; `release` gives it back. */
export interface DataLock {
  release(): Promise<void>;
}

interface LockContent {
  readonly pid: number;
  readonly process: string | null;
  readonly host: string;
  readonly nonce: string;
}

/** How often a living lock says so, in milliseconds; another machine trusts silence only after six of these. */
const BEAT_MS = 10_000;

/**
 * Takes the lock of a data directory. A lock left by a process that no longer runs is taken over.
 *
 * @throws RegisterStartError `data-in-use` when another service holds it.
 */
export async function lockData(folder: string): Promise<DataLock> {
  const path = join(folder, 'lock');
  const own = JSON.stringify({
    pid: process.pid,
    process: identifyProcess(process.pid),
    host: hostname(),
    nonce: randomUUID(),
  });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, own, { mode: 0o600 });
  try {
    await linkOrTakeOver(draft, path, folder);
  } finally {
    await rm(draft, { force: true });
  }
  return holdLock(path, own);
}

async function linkOrTakeOver(draft: string, path: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const isTaken = await link(draft, path).then(() => false, failUnlessExists);
    if (!isTaken) return;
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    if (!(await isAbandoned(text, path))) throw inUse(folder, text);
    await setAside(path, text);
  }
  throw inUse(folder, '');
}

function failUnlessExists(error: NodeJS.ErrnoException): true {
  if (error.code !== 'EEXIST') throw error;
  return true;
}

async function isAbandoned(text: string, path: string): Promise<boolean> {
  const content = parseLock(text);
  if (!content) return true;
  if (content.host === hostname())
    return identifyProcess(content.pid) !== content.process || content.process === null;
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs > 6 * BEAT_MS;
}

/** Moves an abandoned lock out of the way; puts it back when it turns out to be another one. */
async function setAside(path: string, expected: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => null);
  if (moved !== null && moved !== expected) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function holdLock(path: string, own: string): DataLock {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      if ((await readFile(path, 'utf8').catch(() => null)) === own) await rm(path, { force: true });
    },
  };
}

function parseLock(text: string): LockContent | null {
  try {
    return JSON.parse(text) as LockContent;
  } catch {
    return null;
  }
}

function inUse(folder: string, text: string): RegisterStartError {
  const pid = parseLock(text)?.pid ?? '?';
  return new RegisterStartError('data-in-use', {
    vi: `Thư mục dữ liệu ${folder} đang được một sổ khác sử dụng (tiến trình ${pid}). Dừng sổ đó trước, hoặc chọn thư mục khác bằng --data.`,
    en: `The data directory ${folder} is in use by another register (process ${pid}). Stop that one first, or choose another directory with --data.`,
  });
}
