import { setTimeout as wait } from 'node:timers/promises';
import type { ClusterProcess } from './cluster-process';

/** A server that is started again when it ends by itself. */
export interface KeptServer {
  /** Resolves when starting again was given up. */
  readonly failed: Promise<void>;
  stop(): Promise<void>;
}

/** Starts within which time, in milliseconds, how often, before giving up. */
const WINDOW_MS = 5 * 60_000;
const MAX_STARTS = 5;

/**
 * Starts a server and starts it again when it ends without being asked to: killed for want of memory, crashed.
 * What was acknowledged is on disk; recovery is PostgreSQL's own.
 *
 * @throws whatever the first start throws.
 */
export async function keepRunning(start: () => Promise<ClusterProcess>): Promise<KeptServer> {
  let server = await start();
  let isStopping = false;
  const startedAt: number[] = [];
  const mayStart = (): boolean => {
    const now = Date.now();
    startedAt.push(now);
    return !isStopping && startedAt.filter((at) => now - at < WINDOW_MS).length <= MAX_STARTS;
  };
  const watch = async (): Promise<void> => {
    for (;;) {
      await server.ended;
      if (!mayStart()) return;
      await wait(300);
      // A start that fails counts as an end: the old server's processes may still hold its memory.
      server = await start().catch(() => server);
    }
  };
  const watching = watch();
  return {
    failed: watching.then(() => (isStopping ? new Promise<void>(() => undefined) : undefined)),
    stop: async () => {
      isStopping = true;
      await server.stop();
      await watching;
      await server.stop();
    },
  };
}
