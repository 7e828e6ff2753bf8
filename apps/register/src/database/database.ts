import pg from 'pg';
import { APP_ROLE } from './roles';

/** Runs work in one transaction as the application's role, for one office. */
export interface Database {
  /** Reads and writes; rolled back when the work throws. */
  inOrg<T>(orgId: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T>;
  /** Version of the server, as it says it. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** What a broken or refused connection says: PostgreSQL's classes 08 and 57P, and the socket's own words. */
const GONE = /^(?:08.{3}|57P.{2}|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/u;

/** Whether an error means that the database cannot be reached at the moment. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (
    (typeof code === 'string' && GONE.test(code)) || /^Connection terminated/u.test(error.message)
  );
}

/** Opens a pool whose every connection acts as the application's role. */
export function openDatabase(config: pg.PoolConfig): Database {
  const pool = new pg.Pool({ max: 12, ...config, options: `-c role=${APP_ROLE}` });
  // A connection that breaks fails its own query and is replaced by the pool; nobody else needs to hear of it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    inOrg: (orgId, work) => runInOrg(pool, orgId, work),
    version: async () =>
      (await pool.query<{ server_version: string }>('SHOW server_version')).rows[0]
        ?.server_version ?? '',
    close: () => pool.end(),
  };
}

async function runInOrg<T>(
  pool: pg.Pool,
  orgId: string,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('camket.org_id', $1, true)`, [orgId]);
    const value = await work(client);
    await client.query('COMMIT');
    client.release();
    return value;
  } catch (error) {
    const isBroken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    client.release(isBroken);
    throw error;
  }
}
