import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createMemoryStorage,
  createRegisterClient,
  Outbox,
  type EventEnvelope,
  type EventResult,
} from '@camket/client';
import { verifyRegisterFile } from '@camket/ledger';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRunning } from '../src/database/process-identity';
import { sha256 } from '../src/ledger/sha256';
import { clipEvents, createDevice } from './sample-events';

/** More rounds for a long proof: CAMKET_CRASH_ROUNDS=35. */
const ROUNDS = Number(process.env['CAMKET_CRASH_ROUNDS'] ?? 4);
const SCRIPT = fileURLToPath(new URL('./serve-for-test.mjs', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camket-crash-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  readonly token: string;
}

async function start(): Promise<Started> {
  const child = spawn(process.execPath, [SCRIPT, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  const { url, token } = JSON.parse(String(value)) as { url: string; token: string };
  return { process: child, url, token };
}

async function databasePid(): Promise<number> {
  return Number(
    (await readFile(join(folder, 'postgresql', 'postmaster.pid'), 'utf8')).split('\n')[0],
  );
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((resolve) => child.once('exit', resolve));
}

const clientOf = ({ url, token }: Started) =>
  createRegisterClient({ baseUrl: url, token, fetch: (address, init) => fetch(address, init) });

/** A device that notes every answer it was given, as proof of what was acknowledged. */
function createSender() {
  const device = createDevice();
  const acknowledged = new Map<string, string>();
  const storage = createMemoryStorage();
  const events: EventEnvelope[] = [];
  const send = (started: Started) => {
    const client = clientOf(started);
    const appendEvents = async (batch: readonly EventEnvelope[]) => {
      const answer = await client.appendEvents(batch.slice(0, 3));
      if (answer.ok) for (const result of answer.value.results) note(acknowledged, result);
      return answer;
    };
    return new Outbox({ storage, appendEvents, now: () => 0, random: () => 0 }).drainNow();
  };
  const clip = async () => {
    for (const event of clipEvents(device, { code: 'GD25' }).events) {
      events.push(event);
      await storage.enqueue(event);
    }
  };
  return { acknowledged, events, clip, send };
}

/** What was acknowledged must stay as it was answered, to the hash. */
function note(acknowledged: Map<string, string>, result: EventResult): void {
  if (result.outcome !== 'accepted') throw new Error(`unexpected ${result.outcome}`);
  expect(acknowledged.get(result.id) ?? result.hash).toBe(result.hash);
  acknowledged.set(result.id, result.hash);
}

it(
  `loses nothing acknowledged and writes nothing twice through ${ROUNDS} kills of service or database`,
  async () => {
    const senders = [createSender(), createSender()];
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = await start();
      for (const sender of senders) for (let count = 0; count < 8; count += 1) await sender.clip();
      const sending = senders.map((sender) => sender.send(started).catch(() => undefined));
      await wait(40 + ((round * 67) % 230));
      if (round % 2 === 0) started.process.kill('SIGKILL');
      else process.kill(await databasePid(), 'SIGKILL');
      await Promise.all(sending);
      started.process.kill('SIGKILL');
      await ended(started.process);
    }
    const started = await start();
    for (const sender of senders)
      expect(await sender.send(started)).toMatchObject({ state: 'empty', waiting: 0, refused: 0 });
    const file = await clientOf(started).ledgerFile();
    const text = file.ok ? file.value : '';
    expect(verifyRegisterFile(text, { sha256 })).toMatchObject({ ok: true, firstBad: null });
    const entries = text
      .trim()
      .split('\n')
      .slice(1, -1)
      .map((line) => JSON.parse(line) as { hash: string; event: EventEnvelope });
    const hashes = new Map(entries.map(({ event, hash }) => [event.id, hash]));
    expect(hashes.size).toBe(entries.length);
    for (const sender of senders) {
      for (const [id, hash] of sender.acknowledged) expect(hashes.get(id)).toBe(hash);
      const own = entries.filter(({ event }) => event.client === sender.events[0]?.client);
      expect(own.map(({ event }) => event.id)).toEqual(sender.events.map(({ id }) => id));
    }
    started.process.kill('SIGTERM');
    await ended(started.process);
  },
  60_000 + ROUNDS * 15_000,
);

it('heals when its database is killed under it', async () => {
  const started = await start();
  const sender = createSender();
  await sender.clip();
  expect(await sender.send(started)).toMatchObject({ state: 'empty' });
  process.kill(await databasePid(), 'SIGKILL');
  await sender.clip();
  let report = await sender.send(started);
  for (let tries = 0; tries < 100 && report.state !== 'empty'; tries += 1) {
    await wait(100);
    report = await sender.send(started);
  }
  expect(report).toMatchObject({ state: 'empty', waiting: 0 });
  started.process.kill('SIGTERM');
  await ended(started.process);
}, 60_000);

it('leaves no database behind when the service is killed, and no lock', async () => {
  const started = await start();
  const pid = await databasePid();
  started.process.kill('SIGKILL');
  await ended(started.process);
  for (let waited = 0; waited < 5_000 && isRunning(pid); waited += 50) await wait(50);
  expect(isRunning(pid)).toBe(false);
  const again = await start();
  again.process.kill('SIGTERM');
  await ended(again.process);
}, 60_000);
