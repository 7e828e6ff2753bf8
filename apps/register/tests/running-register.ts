import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegisterClient, type RegisterClient } from '@camket/client';
import { startRegister, type RegisterOptions, type RunningRegister } from '../src/index';

/** A register over an empty folder of its own. */
export interface TestRegister {
  readonly register: RunningRegister;
  readonly client: RegisterClient;
  readonly folder: string;
  call(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a real register with its real PostgreSQL. */
export async function startTestRegister(
  folder?: string,
  options: RegisterOptions = {},
): Promise<TestRegister> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'camket-test-')));
  const errors: unknown[] = [];
  const register = await startRegister({
    port: 0,
    dataDir: data,
    databaseUrl: '',
    reportError: (error) => errors.push(error),
    ...options,
  });
  const { url, token } = register;
  return {
    register,
    folder: data,
    client: createRegisterClient({
      baseUrl: url,
      token,
      fetch: (address, init) => fetch(address, init),
    }),
    call: (path, init) => fetch(`${url}${path}`, init),
    close: async () => {
      await register.close();
      if (folder === undefined) await rm(data, { recursive: true, force: true, maxRetries: 5 });
      if (errors.length > 0) throw errors[0];
    },
  };
}
