import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning, worksIn } from './process-identity';

/** How long an orphan may take to write everything and end, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Ends a server that a killed service left behind in this cluster, and only that one: its process must work in this very folder.
 * Removes the folder of its socket. Call it while holding the lock of the data directory. Gives whether there was one.
 */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const left = await readServerFile(cluster);
  const wasRunning = left.pid !== null && (await stopServer(left.pid, cluster));
  if (left.sockets !== null) await rm(left.sockets, { recursive: true, force: true });
  return wasRunning;
}

async function stopServer(pid: number, cluster: string): Promise<boolean> {
  if (!isRunning(pid) || !worksIn(pid, cluster)) return false;
  process.kill(pid, 'SIGINT');
  if (!(await endsWithin(pid, PATIENCE_MS))) process.kill(pid, 'SIGQUIT');
  await endsWithin(pid, PATIENCE_MS);
  return true;
}

/** What the server wrote about itself: its process in the first line, the folder of its socket in the fifth. */
async function readServerFile(
  cluster: string,
): Promise<{ pid: number | null; sockets: string | null }> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split(
    '\n',
  );
  const pid = Number(lines[0]);
  const sockets = lines[4] ?? '';
  return {
    pid: Number.isInteger(pid) && pid > 0 ? pid : null,
    // Only a folder that we made ourselves is ever removed.
    sockets: /^camket-[A-Za-z0-9]{6}$/u.test(basename(sockets)) ? sockets : null,
  };
}

async function endsWithin(pid: number, patienceMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 50) {
    if (!isRunning(pid)) return true;
    await wait(50);
  }
  return !isRunning(pid);
}
