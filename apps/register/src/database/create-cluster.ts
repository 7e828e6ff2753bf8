import { execFile } from 'node:child_process';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { RegisterStartError } from '../starting/register-start-error';
import { accountOptions } from './cluster-process';
import type { PostgresBinaries } from './postgres-binaries';
import type { ServiceAccount } from './service-account';

/** The superuser of a cluster of ours. */
export const OWNER_LOGIN = 'camket';

/** What a new cluster is made with. */
export interface NewCluster {
  readonly binaries: PostgresBinaries;
  readonly major: number;
  readonly folder: string;
  readonly password: string;
  readonly account: ServiceAccount | null;
  /** Folder the account may write to, for the password while it is handed over. */
  readonly scratch: string;
}

/**
 * Makes a cluster beside its place and moves it there when it is whole, so that an interrupted first start leaves nothing half done.
 *
 * @throws RegisterStartError `postgres-failed` with the words of initdb.
 */
export async function createCluster(cluster: NewCluster): Promise<void> {
  const draft = `${cluster.folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(dirname(draft), { recursive: true, mode: 0o711 });
  await makeOwned(draft, cluster.account);
  await runInitdb(cluster, draft);
  await rename(draft, cluster.folder);
}

/** Makes a folder that belongs to the account and nobody else may enter. */
export async function makeOwned(folder: string, account: ServiceAccount | null): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
}

async function runInitdb(cluster: NewCluster, draft: string): Promise<void> {
  const passwordFile = join(cluster.scratch, 'first-password');
  await writeFile(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  if (cluster.account) await chown(passwordFile, cluster.account.uid, cluster.account.gid);
  try {
    await promisify(execFile)(
      cluster.binaries.initdb,
      initdbArguments(cluster, draft, passwordFile),
      {
        ...accountOptions(cluster.account),
        cwd: '/',
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      },
    );
  } catch (cause) {
    throw initFailed(cause);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function initdbArguments(cluster: NewCluster, draft: string, passwordFile: string): string[] {
  // The builtin collation (PostgreSQL 17) sorts alike on every machine and survives a change of the C library.
  const locale =
    cluster.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  return [
    `--pgdata=${draft}`,
    `--username=${OWNER_LOGIN}`,
    `--pwfile=${passwordFile}`,
    '--auth-local=scram-sha-256',
    '--auth-host=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...locale,
    '--data-checksums',
  ];
}

function initFailed(cause: unknown): RegisterStartError {
  const words = cause instanceof Error ? cause.message.slice(-800) : String(cause);
  return new RegisterStartError(
    'postgres-failed',
    {
      vi: `Không tạo được cơ sở dữ liệu mới: ${words}`,
      en: `A new database could not be made: ${words}`,
    },
    { cause },
  );
}
