import pg from 'pg';
import type { Say } from '../starting/say';
import { openDatabase, type Database } from './database';
import { OWNER_LOGIN } from './create-cluster';
import { startEmbeddedCluster, type EmbeddedCluster } from './embedded-cluster';
import { prepareDatabase, type Office } from './prepare-database';
import { APP_ROLE } from './roles';

/** A database that is ready, with the office whose ledger it holds. */
export interface ConnectedDatabase {
  readonly database: Database;
  readonly office: Office;
  /** The server of our own; null when a server was named. */
  readonly cluster: EmbeddedCluster | null;
  close(): Promise<void>;
}

/** Where the data lies and who keeps it. */
export interface DatabaseChoice {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly orgName: string;
  readonly say: Say;
}

/**
 * Connects to the server named, else starts our own over the data folder. A server that merely happens to run is never joined.
 *
 * @throws RegisterStartError with the reason in words.
 */
export async function connectDatabase(choice: DatabaseChoice): Promise<ConnectedDatabase> {
  if (choice.databaseUrl) return connectNamed(choice.databaseUrl, choice.orgName);
  const cluster = await startEmbeddedCluster(choice.dataFolder, choice.say);
  try {
    return await connectEmbedded(cluster, choice.orgName);
  } catch (error) {
    await cluster.close();
    throw error;
  }
}

async function connectNamed(databaseUrl: string, orgName: string): Promise<ConnectedDatabase> {
  const office = await prepareDatabase({ connectionString: databaseUrl }, orgName);
  const database = openDatabase({ connectionString: databaseUrl });
  return { database, office, cluster: null, close: () => database.close() };
}

const DATABASE_NAME = 'camket';

async function connectEmbedded(
  cluster: EmbeddedCluster,
  orgName: string,
): Promise<ConnectedDatabase> {
  const at = { host: cluster.host, port: cluster.port };
  const owner = { ...at, user: OWNER_LOGIN, password: cluster.ownerPassword };
  await ensureDatabase({ ...owner, database: 'postgres' });
  const office = await prepareDatabase({ ...owner, database: DATABASE_NAME }, orgName);
  await allowLogin({ ...owner, database: DATABASE_NAME }, cluster.appPassword);
  const database = openDatabase({
    ...at,
    user: APP_ROLE,
    password: cluster.appPassword,
    database: DATABASE_NAME,
  });
  const close = () => database.close().finally(() => cluster.close());
  return { database, office, cluster, close };
}

async function ensureDatabase(config: pg.ClientConfig): Promise<void> {
  await withClient(config, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE_NAME,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  });
}

/** In our own cluster the application logs in as its own role, so that even a stolen connection owns nothing. */
async function allowLogin(config: pg.ClientConfig, password: string): Promise<void> {
  await withClient(config, (client) =>
    client.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`),
  );
}

async function withClient(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
