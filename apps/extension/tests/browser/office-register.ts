import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRegister, type RunningRegister } from '@camket/register';
import { createRegisterClient } from '@camket/client';

/** A real register with its own embedded database, which can be stopped and started again on the same data. */
export interface OfficeRegister {
  readonly url: string;
  readonly token: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** A fresh pairing code. */
  pairingCode(): Promise<string>;
  /** Revokes the token of every device that was paired. */
  revokeDevices(): Promise<void>;
  /** How many paired devices still have a token. */
  livingDevices(): Promise<number>;
  /** Everything the register holds, in order. */
  events(): Promise<
    readonly { readonly id: string; readonly type: string; readonly data?: unknown }[]
  >;
  /** Numbers of all records. */
  numbers(): Promise<string[]>;
  /** The whole ledger as a register file. */
  file(): Promise<string>;
  remove(): Promise<void>;
}

/** Starts a register for a test. */
export async function startOfficeRegister(
  orgName = 'Văn phòng Thành ủy Thanh Giang',
): Promise<OfficeRegister> {
  const dataDir = await mkdtemp(join(tmpdir(), 'camket-register-'));
  const options = { dataDir, orgName };
  let running: RunningRegister | null = await startRegister({ ...options, port: 0 });
  const { url, token } = running;
  const port = Number(new URL(url).port);
  const client = createRegisterClient({
    baseUrl: url,
    token,
    fetch: (to, init) => fetch(to, init),
  });
  const take = <T>(answer: { ok: true; value: T } | { ok: false; failure: unknown }): T => {
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  };
  const allEvents = async () =>
    take(await client.entries({ after: 0, limit: 1000 })).entries.map(({ event }) => event);
  const living = async () => {
    const { devices } = take(await client.devices());
    return devices.filter(({ client: device, revokedAt }) => device !== null && revokedAt === null);
  };
  const stop = async () => {
    await running?.close();
    running = null;
  };
  return {
    url,
    token,
    stop,
    async start() {
      running ??= await startRegister({ ...options, port });
    },
    pairingCode: async () => take(await client.createPairingCode()).code,
    async revokeDevices() {
      for (const { tokenId } of await living()) await client.revokeDevice(tokenId);
    },
    livingDevices: async () => (await living()).length,
    events: allEvents,
    numbers: async () =>
      (await allEvents()).flatMap(({ type, data }) =>
        type === 'number.allotted' ? [String((data as { number: string }).number)] : [],
      ),
    file: async () => take(await client.ledgerFile()),
    async remove() {
      await stop();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
