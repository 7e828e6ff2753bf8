import { execFileSync, spawnSync } from 'node:child_process';
import { RegisterStartError } from '../starting/register-start-error';

/** The user the database runs as; null means the user who started us. */
export interface ServiceAccount {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** Users that exist on common systems and own nothing of value, the most fitting first. */
const CANDIDATES = ['camket', 'postgres', '_postgres', 'nobody', 'daemon'];

/**
 * The unprivileged user for the database when we run as root (PostgreSQL refuses root); null for an ordinary user.
 * No user is created: an existing one is taken, so that no trace is left in the system.
 *
 * @throws RegisterStartError `no-unprivileged-user` when root finds none.
 */
export function findServiceAccount(): ServiceAccount | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    const account = lookUp(name);
    if (account) return account;
  }
  throw new RegisterStartError('no-unprivileged-user', {
    vi: 'Đang chạy bằng quyền root mà máy không có người dùng thường nào (postgres, nobody…) để chạy cơ sở dữ liệu. Hãy tạo người dùng "camket" rồi chạy lại.',
    en: 'Running as root, and this machine has no ordinary user (postgres, nobody…) for the database. Create a user "camket" and start again.',
  });
}

function lookUp(name: string): ServiceAccount | null {
  try {
    const read = (flag: string) =>
      Number(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    const [uid, gid] = [read('-u'), read('-g')];
    return uid > 0 ? { uid, gid, name } : null;
  } catch {
    return null;
  }
}

/** Whether the account can enter a folder (every folder above it included). */
export function canEnter(account: ServiceAccount | null, folder: string): boolean {
  if (!account) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1" 2>/dev/null', 'sh', folder], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}
