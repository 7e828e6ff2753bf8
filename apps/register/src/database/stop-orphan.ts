import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning, worksIn } from './process-identity';

/** How long an orphan may take to write everything and end, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Ends a server that a killed service left behind in this cluster, and only that one: its process must work in this very folder.
 * Call it while holding the lock of the data directory. Gives whether there was one.
 */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const pid = await readServerPid(cluster);
  if (pid === null || !isRunning(pid) || !worksIn(pid, cluster)) return false;
  process.kill(pid, 'SIGINT');
  if (!(await endsWithin(pid, PATIENCE_MS))) process.kill(pid, 'SIGQUIT');
  await endsWithin(pid, PATIENCE_MS);
  return true;
}

async function readServerPid(cluster: string): Promise<number | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

async function endsWithin(pid: number, patienceMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 50) {
    if (!isRunning(pid)) return true;
    await wait(50);
  }
  return !isRunning(pid);
}
