import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { RegisterStartError } from '../starting/register-start-error';
import type { Say } from '../starting/say';
import { startClusterProcess, type ClusterProcess } from './cluster-process';
import { createCluster, makeOwned, OWNER_LOGIN } from './create-cluster';
import {
  clusterFolder,
  draftRecord,
  openDataDirectory,
  writeRecord,
  type DataRecord,
} from './data-directory';
import { lockData } from './data-lock';
import { keepRunning } from './keep-running';
import { findPostgresBinaries, majorVersionOf, type PostgresBinaries } from './postgres-binaries';
import { provideBinaries } from './provide-binaries';
import { canEnter, findServiceAccount, type ServiceAccount } from './service-account';
import { stopOrphan } from './stop-orphan';

/** A database server of our own over a data directory. */
export interface EmbeddedCluster {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly ownerPassword: string;
  readonly appPassword: string;
  /** Resolves when the server keeps ending and is not started again. */
  readonly failed: Promise<void>;
  close(): Promise<void>;
}

interface Setting {
  readonly folder: string;
  readonly record: DataRecord;
  readonly binaries: PostgresBinaries;
  readonly major: number;
  readonly account: ServiceAccount | null;
}

/**
 * Starts PostgreSQL as a child process over a data directory, on a private socket.
 *
 * @throws RegisterStartError when the directory is in use, not writable, of another major version, or the server fails.
 */
export async function startEmbeddedCluster(named: string, say: Say): Promise<EmbeddedCluster> {
  const directory = await openDataDirectory(named);
  const lock = await lockData(directory.folder);
  try {
    const setting = await prepare(directory.folder, directory.record);
    const running = await run(setting, say);
    return { ...running, close: () => running.close().finally(() => lock.release()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function prepare(folder: string, known: DataRecord | null): Promise<Setting> {
  const account = findServiceAccount();
  const binaries = await provideBinaries(findPostgresBinaries(), account);
  const major = majorVersionOf(binaries);
  if (known && known.postgresMajor !== major)
    throw otherVersion(folder, known.postgresMajor, major);
  const record = known ?? (await draftRecord(folder, major, account));
  return { folder, record, binaries, major, account };
}

async function run(setting: Setting, say: Say): Promise<EmbeddedCluster> {
  const cluster = clusterFolder(setting);
  if (await stopOrphan(cluster)) {
    say({
      vi: 'Đã đóng cơ sở dữ liệu còn sót của lần chạy trước.',
      en: 'Closed the database a killed run had left behind.',
    });
  }
  const sockets = await makeSocketFolder(setting.account);
  try {
    await ensureCluster(setting, { cluster, sockets, say });
    return await startServer(setting, { cluster, sockets });
  } catch (error) {
    await rm(sockets, { recursive: true, force: true });
    throw error;
  }
}

/** Short, since the path of a socket may have about a hundred characters. */
async function makeSocketFolder(account: ServiceAccount | null): Promise<string> {
  const base = [tmpdir(), '/tmp', '/var/tmp'].find(
    (folder) => folder.length < 70 && existsSync(folder) && canEnter(account, folder),
  );
  const folder = await mkdtemp(join(base ?? tmpdir(), 'camket-'));
  await makeOwned(folder, account);
  return folder;
}

interface Places {
  readonly cluster: string;
  readonly sockets: string;
}

async function ensureCluster(setting: Setting, places: Places & { say: Say }): Promise<void> {
  if (existsSync(join(places.cluster, 'PG_VERSION')))
    return writeRecord(setting.folder, setting.record);
  const { folder, binaries, major, account, record } = setting;
  places.say({
    vi: `Đang tạo cơ sở dữ liệu mới tại ${places.cluster}…`,
    en: `Making a new database in ${places.cluster}…`,
  });
  const scratch = places.sockets;
  // The record goes first: a cluster whose password is known nowhere could never be opened again.
  await writeRecord(folder, record);
  await createCluster({
    binaries,
    major,
    folder: places.cluster,
    password: record.ownerPassword,
    account,
    scratch,
  });
}

async function startServer(
  setting: Setting,
  { cluster, sockets }: Places,
): Promise<EmbeddedCluster> {
  const address = await chooseAddress(sockets);
  const { record, account } = setting;
  const start = async (): Promise<ClusterProcess> => {
    // The socket's folder goes with the server that ends.
    await makeOwned(sockets, account);
    const logFile = join(setting.folder, 'postgresql.log');
    const args = serverArguments(cluster, sockets, address);
    const server = startClusterProcess({
      program: setting.binaries.postgres,
      args,
      account,
      sockets,
      logFile,
    });
    await untilReady(server, { ...address, password: record.ownerPassword, logFile });
    return server;
  };
  const kept = await keepRunning(start);
  return {
    folder: setting.folder,
    ...address,
    ownerPassword: record.ownerPassword,
    appPassword: record.appPassword,
    failed: kept.failed,
    close: () => kept.stop().finally(() => rm(sockets, { recursive: true, force: true })),
  };
}

interface Address {
  readonly host: string;
  readonly port: number;
}

async function chooseAddress(sockets: string): Promise<Address> {
  if (platform() !== 'win32') return { host: sockets, port: 5432 };
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve({ host: '127.0.0.1', port }));
    });
  });
}

function serverArguments(cluster: string, sockets: string, address: Address): string[] {
  const overSocket = address.host === sockets;
  const settings: Record<string, string> = {
    listen_addresses: overSocket ? '' : address.host,
    unix_socket_directories: overSocket ? sockets : '',
    unix_socket_permissions: '0700',
    // Losing nothing that was acknowledged comes before speed.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_connections: '40',
    shared_buffers: '64MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', cluster, '-p', String(address.port), ...flags];
}

/** How long a server may take to recover from a crash before we give up, in milliseconds. */
const START_MS = 120_000;

async function untilReady(
  server: ClusterProcess,
  at: Address & { password: string; logFile: string },
): Promise<void> {
  let isOver = false;
  void server.ended.then(() => (isOver = true));
  for (let waitedMs = 0; waitedMs < START_MS && !isOver; waitedMs += 50) {
    if (await answers(at)) return;
    await wait(50);
  }
  await server.stop();
  throw await startFailed(at.logFile);
}

async function answers(at: Address & { password: string }): Promise<boolean> {
  const client = new pg.Client({
    host: at.host,
    port: at.port,
    user: OWNER_LOGIN,
    password: at.password,
    database: 'postgres',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function startFailed(logFile: string): Promise<RegisterStartError> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const words = log.trim().split('\n').slice(-6).join('\n');
  return new RegisterStartError('postgres-failed', {
    vi: `Cơ sở dữ liệu không khởi động được. Những dòng cuối của ${logFile}:\n${words}`,
    en: `The database did not start. The last lines of ${logFile}:\n${words}`,
  });
}

function otherVersion(folder: string, found: number, ours: number): RegisterStartError {
  return new RegisterStartError('data-other-version', {
    vi: `Dữ liệu tại ${folder} do PostgreSQL ${found} ghi, bản này dùng PostgreSQL ${ours}. Mở bằng bản cũ, tải tệp sổ (.jsonl) rồi nhập vào thư mục mới.`,
    en: `The data in ${folder} was written by PostgreSQL ${found}; this release uses PostgreSQL ${ours}. Open it with the old release, download the register file (.jsonl) and import it into a new directory.`,
  });
}
