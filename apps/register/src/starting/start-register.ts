import { randomBytes } from 'node:crypto';
import packageJson from '../../package.json';
import { connectDatabase } from '../database/connect-database';
import { defaultDataFolder } from '../database/data-directory';
import { createApp } from '../create-app';
import { createChangeFeed } from '../ledger/change-feed';
import { RegisterViews } from '../reading/register-views';
import type { ServiceContext } from '../service-context';
import { listenOn } from './listen-on';
import { provideStartToken } from './start-token';
import type { Say } from './say';

/** How to start the register; everything has a default. */
export interface RegisterOptions {
  /** TCP port; 0 takes a free one. */
  readonly port?: number;
  /** Address to listen on; only this machine when absent. */
  readonly host?: string;
  /** Folder of the data when no database server is named. */
  readonly dataDir?: string;
  /** PostgreSQL server to use instead of our own; `DATABASE_URL` when absent, our own when empty. */
  readonly databaseUrl?: string;
  /** Name of the office, used when the ledger is made. */
  readonly orgName?: string;
  /** Further `host:port` names under which the register is called, such as that of a proxy in front of it. */
  readonly hosts?: readonly string[];
  /** Takes what is being done, in plain words. */
  readonly say?: Say;
  /** Takes unexpected errors. */
  readonly reportError?: (error: unknown) => void;
}

/** A running register. */
export interface RunningRegister {
  /** Address without a path, such as `http://127.0.0.1:4180`. */
  readonly url: string;
  /** Token of this machine, for the command and the first device. */
  readonly token: string;
  /** Link that signs a browser of this machine in. */
  readonly loginUrl: string;
  /** Folder of the data; null when a server was named. */
  readonly dataDir: string | null;
  /** Resolves when the embedded database keeps ending and was given up; close and start again. */
  readonly failed: Promise<void>;
  /** Ends connections, the service and its database. */
  close(): Promise<void>;
}

/** The port of the register when none is named. */
export const DEFAULT_PORT = 4180;

/**
 * Starts the register: its database, its tables, its pages and its API.
 *
 * @throws RegisterStartError with the reason and the remedy in Vietnamese and English.
 */
export async function startRegister(options: RegisterOptions = {}): Promise<RunningRegister> {
  const say = options.say ?? (() => undefined);
  const dataFolder = options.dataDir ?? defaultDataFolder();
  const databaseUrl = options.databaseUrl ?? (process.env['DATABASE_URL'] || undefined);
  const connected = await connectDatabase({
    databaseUrl,
    dataFolder,
    orgName: options.orgName ?? 'Cơ quan của tôi',
    say,
  });
  try {
    return await serve(options, connected, dataFolder);
  } catch (error) {
    await connected.close();
    throw error;
  }
}

type Connected = Awaited<ReturnType<typeof connectDatabase>>;

async function serve(
  options: RegisterOptions,
  connected: Connected,
  dataFolder: string,
): Promise<RunningRegister> {
  const context = createContext(connected);
  const {
    hosts = [],
    port = DEFAULT_PORT,
    host = '127.0.0.1',
    reportError = () => undefined,
  } = options;
  const own: string[] = [...hosts];
  const app = createApp(context, {
    hosts: () => own,
    cookieName: `camket_${connected.office.ledgerId.slice(-12)}`,
    reportError,
  });
  const token = await provideStartToken(context, dataFolder);
  const listening = await listenOn(app.fetch, { port, host });
  own.push(...listening.hosts);
  const shutdown = async () => {
    context.changes.close();
    await listening.close();
    await connected.close();
  };
  return describe({ connected, token, url: listening.url }, shutdown);
}

function describe(
  { connected, token, url }: { connected: Connected; token: string; url: string },
  shutdown: () => Promise<void>,
): RunningRegister {
  const { cluster } = connected;
  return {
    url,
    token,
    loginUrl: `${url}/login?token=${encodeURIComponent(token)}`,
    dataDir: cluster?.folder ?? null,
    failed: cluster?.failed ?? new Promise(() => undefined),
    close: once(shutdown),
  };
}

function createContext({ database, office }: Connected): ServiceContext {
  return {
    database,
    office,
    changes: createChangeFeed(),
    views: new RegisterViews(database, office),
    now: () => new Date(),
    randomBytes: (count) => randomBytes(count),
    version: packageJson.version,
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
