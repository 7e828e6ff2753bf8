import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  access,
  chmod,
  constants,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RegisterStartError } from '../starting/register-start-error';
import { SYSTEM_FOLDER } from './provide-binaries';
import { canEnter, type ServiceAccount } from './service-account';

/** What a data directory says about itself; written once. */
export interface DataRecord {
  readonly camketData: 1;
  /** Major version of PostgreSQL that wrote the data; only that one may open it. */
  readonly postgresMajor: number;
  /** Folder of the database cluster: inside the directory, or elsewhere when the database's user cannot enter the directory. */
  readonly cluster: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

/** A data directory that can be written to. */
export interface DataDirectory {
  readonly folder: string;
  /** Null before the first start. */
  readonly record: DataRecord | null;
}

/**
 * The data directory when none is named: beside the checkout as `.camket`; for an installed package the user's own data
 * folder; for root a folder of the system, one per checkout, since the database's user must reach it.
 */
export function defaultDataFolder(): string {
  const checkout = findCheckout();
  if (process.getuid?.() === 0)
    return join(SYSTEM_FOLDER, checkout ? nameOf(checkout) : 'register');
  if (checkout) return join(checkout, '.camket');
  return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'camket');
}

/** The checkout this code runs from; null when it was installed as a package. */
export function findCheckout(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
    folder = dirname(folder);
  }
  return null;
}

function nameOf(checkout: string): string {
  const mark = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  return `${basename(checkout)
    .replace(/[^A-Za-z0-9_-]/gu, '_')
    .slice(0, 40)}-${mark}`;
}

/**
 * Opens a data directory, making it when it is not there.
 *
 * @throws RegisterStartError `data-not-writable` or `data-damaged`.
 */
export async function openDataDirectory(named: string): Promise<DataDirectory> {
  const wanted = resolve(named);
  try {
    await mkdir(wanted, { recursive: true, mode: 0o711 });
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw notWritable(wanted, cause);
  }
  const folder = await realpath(wanted);
  return { folder, record: await readRecord(folder) };
}

async function readRecord(folder: string): Promise<DataRecord | null> {
  const path = join(folder, 'camket-data.json');
  if (!existsSync(path)) return null;
  try {
    const record = JSON.parse(await readFile(path, 'utf8')) as DataRecord;
    if (record.camketData !== 1 || !Number.isInteger(record.postgresMajor))
      throw new Error('not a data record');
    return record;
  } catch (cause) {
    throw new RegisterStartError(
      'data-damaged',
      {
        vi: `Không đọc được ${path}. Dữ liệu không bị thay đổi; hãy khôi phục tệp này từ bản sao lưu.`,
        en: `${path} cannot be read. The data was not changed; restore this file from a backup.`,
      },
      { cause },
    );
  }
}

/**
 * Makes the record of a new data directory: where the cluster will lie and its passwords. Not yet written.
 */
export async function draftRecord(
  folder: string,
  postgresMajor: number,
  account: ServiceAccount | null,
): Promise<DataRecord> {
  return {
    camketData: 1,
    postgresMajor,
    cluster: await chooseCluster(folder, account),
    ownerPassword: randomBytes(24).toString('base64url'),
    appPassword: randomBytes(24).toString('base64url'),
  };
}

/** Inside the data directory; elsewhere only when a folder above it keeps the database's user out. */
async function chooseCluster(folder: string, account: ServiceAccount | null): Promise<string> {
  if (account && !canEnter(account, folder)) await chmod(folder, 0o711).catch(() => undefined);
  if (canEnter(account, folder)) return 'postgresql';
  return join(SYSTEM_FOLDER, 'clusters', randomBytes(8).toString('hex'));
}

/** Writes the record durably: it is there as a whole or not at all. */
export async function writeRecord(folder: string, record: DataRecord): Promise<void> {
  const path = join(folder, 'camket-data.json');
  const file = await open(`${path}.new`, 'w', 0o600);
  await file.writeFile(JSON.stringify(record, null, 2));
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
}

/** The folder of the cluster as an absolute path. */
export function clusterFolder(directory: { folder: string; record: DataRecord }): string {
  return resolve(directory.folder, directory.record.cluster);
}

function notWritable(folder: string, cause: unknown): RegisterStartError {
  return new RegisterStartError(
    'data-not-writable',
    {
      vi: `Không ghi được vào thư mục dữ liệu ${folder}. Cấp quyền ghi cho người dùng đang chạy, hoặc chọn thư mục khác bằng --data.`,
      en: `The data directory ${folder} cannot be written to. Give the current user the right to write there, or choose another one with --data.`,
    },
    { cause },
  );
}
