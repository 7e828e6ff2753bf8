import { randomBytes } from 'node:crypto';
import { createUuidV7 } from '@camket/domain/data';
import { headerHash } from '@camket/ledger';
import pg from 'pg';
import { RegisterStartError } from '../starting/register-start-error';
import { sha256 } from '../ledger/sha256';
import { migrate } from './migrate';
import { ensureRoles, OWNER_ROLE } from './roles';

/** The office whose ledger this service keeps. */
export interface Office {
  readonly orgId: string;
  readonly orgName: string;
  readonly ledgerId: string;
}

/**
 * Makes roles and tables where they are missing, and the office's empty ledger on the first start.
 *
 * @throws RegisterStartError when the server cannot be reached, the roles cannot be made, or a newer release has been here.
 */
export async function prepareDatabase(config: pg.ClientConfig, orgName: string): Promise<Office> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect().catch((cause: Error) => {
    throw unreachable(cause);
  });
  try {
    await ensureRoles(client);
    await ensureOwnership(client);
    await client.query(`SET ROLE ${OWNER_ROLE}`);
    await migrate(client);
    return await ensureOffice(client, orgName);
  } finally {
    await client.end();
  }
}

/** The owner needs the right to make tables; since PostgreSQL 15 nobody has it by default. */
async function ensureOwnership(client: pg.Client): Promise<void> {
  await client.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER_ROLE}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO camket_app`);
}

async function ensureOffice(client: pg.Client, orgName: string): Promise<Office> {
  await client.query('BEGIN');
  await client.query('LOCK TABLE ledgers IN SHARE ROW EXCLUSIVE MODE');
  // The one question that is asked across offices: which one lives here. Row security is lifted for it alone.
  await client.query('ALTER TABLE ledgers NO FORCE ROW LEVEL SECURITY');
  const known = await client.query<{ org_id: string; org_name: string; ledger_id: string }>(
    'SELECT org_id, org_name, ledger_id FROM ledgers ORDER BY created_at LIMIT 1',
  );
  const row = known.rows[0] ?? { org_id: newId(), org_name: orgName, ledger_id: newId() };
  if (known.rowCount === 0) {
    await client.query(
      'INSERT INTO ledgers (org_id, org_name, ledger_id, head_hash) VALUES ($1, $2, $3, $4)',
      [
        row.org_id,
        row.org_name,
        row.ledger_id,
        headerHash({ camket: 1, ledger: row.ledger_id, org: row.org_id }, sha256),
      ],
    );
  }
  await client.query('ALTER TABLE ledgers FORCE ROW LEVEL SECURITY');
  await client.query('COMMIT');
  return { orgId: row.org_id, orgName: row.org_name, ledgerId: row.ledger_id };
}

function newId(): string {
  return createUuidV7({ nowMs: Date.now(), random: randomBytes(10) });
}

function unreachable(cause: Error): RegisterStartError {
  return new RegisterStartError(
    'database-unreachable',
    {
      vi: `Không kết nối được cơ sở dữ liệu: ${cause.message}. Kiểm tra địa chỉ, người dùng và mật khẩu trong --database-url.`,
      en: `The database cannot be reached: ${cause.message}. Check address, user and password in --database-url.`,
    },
    { cause },
  );
}
