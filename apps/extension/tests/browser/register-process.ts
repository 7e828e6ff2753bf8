import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createRegisterClient } from '@camket/client';

const SCRIPT = fileURLToPath(
  new URL('../../../register/tests/serve-for-test.mjs', import.meta.url),
);

/** A register in a process of its own, which can be killed as a crash does and started again on the same data. */
export interface RegisterProcess {
  /** Where it listens now; another port after each start. */
  url(): string;
  pairingCode(): Promise<string>;
  /** Everything it holds, in order. */
  events(): Promise<
    readonly { readonly id: string; readonly type: string; readonly data?: unknown }[]
  >;
  /** Kills it without a word and starts it again. */
  killAndStart(): Promise<void>;
  remove(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string;
}

async function start(folder: string): Promise<Running> {
  const child = spawn(process.execPath, [SCRIPT, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { child, ...(JSON.parse(String(value)) as { url: string; token: string }) };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

/** Starts a register in a process of its own. */
export async function startRegisterProcess(): Promise<RegisterProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'camket-register-process-'));
  let running = await start(folder);
  const client = () =>
    createRegisterClient({
      baseUrl: running.url,
      token: running.token,
      fetch: (to, init) => fetch(to, init),
    });
  const take = <T>(answer: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  };
  return {
    url: () => running.url,
    pairingCode: async () => take(await client().createPairingCode()).code,
    events: async () =>
      take(await client().entries({ after: 0, limit: 1000 })).entries.map(({ event }) => event),
    async killAndStart() {
      await end(running.child, 'SIGKILL');
      running = await start(folder);
    },
    async remove() {
      await end(running.child, 'SIGTERM');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
