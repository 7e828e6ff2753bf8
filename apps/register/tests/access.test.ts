import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { createRegisterClient, type RegisterClient } from '@camket/client';
import pg from 'pg';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestRegister, type TestRegister } from './running-register';
import { clipEvents, createDevice, newId } from './sample-events';

let running: TestRegister;
beforeAll(async () => {
  running = await startTestRegister();
}, 60_000);
afterAll(() => running.close());

const clientWith = (token?: string): RegisterClient =>
  createRegisterClient({
    baseUrl: running.register.url,
    fetch: (address, init) => fetch(address, init),
    ...(token === undefined ? {} : { token }),
  });

async function makeCode(): Promise<string> {
  const made = await running.client.createPairingCode();
  if (!made.ok) throw new Error('no code');
  return made.value.code;
}

const pairing = (code: string) => ({ code, deviceName: 'Máy của chị Hoa', client: newId() });

/** `fetch` does not let a caller choose the Host header. */
function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const url = new URL(`${running.register.url}/api/v1/health`);
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('pairing', () => {
  it('gives a device its own token for a code typed in any way, once', async () => {
    const code = await makeCode();
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/u);
    const typed = ` ${code.toLowerCase().replace('-', ' ')} `;
    const paired = await clientWith().pair(pairing(typed));
    if (!paired.ok) throw new Error('not paired');
    expect((await clientWith(paired.value.token).session()).ok).toBe(true);
    expect(await clientWith().pair(pairing(code))).toMatchObject({
      ok: false,
      failure: { problem: { code: 'code-not-valid' } },
    });
  });

  it('lets one of two devices win that try the same code at once', async () => {
    const code = await makeCode();
    const tries = await Promise.all([1, 2, 3].map(() => clientWith().pair(pairing(code))));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('ends the token of a device that is revoked, and shows no secret in the list', async () => {
    const paired = await clientWith().pair(pairing(await makeCode()));
    if (!paired.ok) throw new Error('not paired');
    const listed = await running.client.devices();
    expect(JSON.stringify(listed)).not.toContain(paired.value.token.split('.')[2]);
    expect((await running.client.revokeDevice(paired.value.tokenId)).ok).toBe(true);
    expect(await clientWith(paired.value.token).session()).toMatchObject({
      ok: false,
      failure: { status: 401 },
    });
    expect(await running.client.revokeDevice(paired.value.tokenId)).toMatchObject({
      ok: false,
      failure: { status: 404 },
    });
  });

  it('lets a device end its own token, as it does on signing out', async () => {
    const paired = await clientWith().pair(pairing(await makeCode()));
    if (!paired.ok) throw new Error('not paired');
    const own = clientWith(paired.value.token);
    const session = await own.session();
    if (!session.ok) throw new Error('no session');
    expect((await own.revokeDevice(session.value.device.tokenId)).ok).toBe(true);
    expect((await own.session()).ok).toBe(false);
  });
});

describe('access', () => {
  it.each(['/session', '/entries', '/ledger.jsonl', '/tokens', '/changes'])(
    'needs a token for %s',
    async (path) => {
      expect((await running.call(`/api/v1${path}`)).status).toBe(401);
    },
  );

  it('needs a token to write', async () => {
    const response = await running.call('/api/v1/events', {
      method: 'POST',
      body: JSON.stringify({ events: [{}] }),
    });
    expect(response.status).toBe(401);
  });

  it.each(['', 'ck1.x.y', 'Basic abc'])('does not take «%s» for a token', async (token) => {
    const response = await running.call('/api/v1/session', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(401);
  });

  it('does not take a token whose secret was changed', async () => {
    const { token } = running.register;
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    expect((await clientWith(forged).session()).ok).toBe(false);
  });

  it('answers only under its own name', async () => {
    const { host } = new URL(running.register.url);
    expect(await statusWithHost(host)).toBe(200);
    expect(await statusWithHost(host.replace('127.0.0.1', 'localhost'))).toBe(200);
    expect(await statusWithHost('evil.example')).toBe(421);
    expect(await statusWithHost('127.0.0.1:1')).toBe(421);
  });

  it('lets extensions call and other web sites not', async () => {
    const from = (origin: string, method = 'GET') =>
      running.call('/api/v1/health', { method, headers: { origin } });
    const extension = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    const allowed = await from(extension);
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(extension);
    expect(
      (await from(extension, 'OPTIONS')).headers.get('access-control-allow-headers'),
    ).toContain('authorization');
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      'chrome-extension://x"y',
    ]) {
      const refused = await from(origin);
      expect(refused.status).toBe(403);
      expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('describes itself by the schemas it judges with', async () => {
    const description = (await (await running.call('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    expect(description.openapi).toBe('3.1.0');
    expect(description.paths['/api/v1/events']?.['post']?.operationId).toBe('appendEvents');
    expect(JSON.stringify(description)).not.toContain('$defs');
  });
});

describe('the database', () => {
  /** A connection as the application itself has it. */
  async function asApplication<T>(
    orgId: string,
    work: (client: pg.Client) => Promise<T>,
  ): Promise<T> {
    const record = JSON.parse(await readFile(join(running.folder, 'camket-data.json'), 'utf8')) as {
      cluster: string;
      appPassword: string;
    };
    const lines = (
      await readFile(join(running.folder, record.cluster, 'postmaster.pid'), 'utf8')
    ).split('\n');
    const client = new pg.Client({
      host: lines[4] ?? '',
      port: Number(lines[3]),
      user: 'camket_app',
      password: record.appPassword,
      database: 'camket',
    });
    await client.connect();
    try {
      await client.query(`SELECT set_config('camket.org_id', $1, false)`, [orgId]);
      return await work(client);
    } finally {
      await client.end();
    }
  }

  const ownOrg = async () => {
    const session = await running.client.session();
    return session.ok ? session.value.org.id : '';
  };

  /** Every row the application may read, as one text. */
  const everyRow = async () =>
    asApplication(await ownOrg(), async (client) => {
      const tables = await client.query<{ name: string }>(
        `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
         FROM information_schema.table_privileges
         WHERE grantee = 'camket_app' AND privilege_type = 'SELECT'`,
      );
      expect(tables.rows.length).toBeGreaterThan(8);
      const texts: string[] = [];
      for (const { name } of tables.rows) {
        const found = await client.query<{ rows: unknown }>(
          `SELECT coalesce(json_agg(one), '[]') AS rows FROM ${name} one`,
        );
        texts.push(JSON.stringify(found.rows));
      }
      return texts.join('\n');
    });

  it('keeps tokens and codes only as hashes: whoever reads the whole database finds neither', async () => {
    const code = await makeCode();
    const paired = await clientWith().pair(pairing(code));
    if (!paired.ok) throw new Error('not paired');
    const secret = paired.value.token.split('.')[2] ?? '';
    const rows = await everyRow();
    expect(rows).toContain(paired.value.tokenId);
    expect(rows).toContain(createHash('sha256').update(secret).digest('hex'));
    expect(rows).not.toContain(secret);
    expect(rows).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replace('-', ''));
  });

  it('asks for a password even on its private socket', async () => {
    const record = JSON.parse(await readFile(join(running.folder, 'camket-data.json'), 'utf8')) as {
      cluster: string;
    };
    const lines = (
      await readFile(join(running.folder, record.cluster, 'postmaster.pid'), 'utf8')
    ).split('\n');
    const client = new pg.Client({
      host: lines[4] ?? '',
      port: Number(lines[3]),
      user: 'camket_app',
      password: 'guess',
      database: 'camket',
    });
    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it.each([
    ['change an entry', `UPDATE entries SET type = 'x'`],
    ['delete an entry', 'DELETE FROM entries'],
    ['empty the entries', 'TRUNCATE entries'],
    ['move the head', 'UPDATE ledgers SET head_n = 0'],
    ['change a stored answer', `UPDATE answers SET answer = ''`],
    ['drop a table', 'DROP TABLE entries'],
    ['lift the row security', 'ALTER TABLE entries DISABLE ROW LEVEL SECURITY'],
    ['become the owner', 'SET ROLE camket_owner'],
  ])('does not let the application %s', async (_, sql) => {
    await running.client.appendEvents(clipEvents(createDevice()).events);
    const refusal = asApplication(await ownOrg(), (client) => client.query(sql));
    await expect(refusal).rejects.toMatchObject({ code: '42501' });
  });

  it('lets the application own no table', async () => {
    const owned = await asApplication(await ownOrg(), (client) =>
      client.query(`SELECT tablename FROM pg_tables WHERE tableowner = 'camket_app'`),
    );
    expect(owned.rows).toEqual([]);
  });

  it('refuses an entry that does not continue the chain', async () => {
    const orgId = await ownOrg();
    const forged = asApplication(orgId, (client) =>
      client.query(
        `INSERT INTO entries SELECT org_id, n + 1, prev, accepted_at, hash, gen_random_uuid(), gen_random_uuid(), seq, type, on_day, canonical, submitted_by
         FROM entries WHERE org_id = $1 ORDER BY n DESC LIMIT 1`,
        [orgId],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: 'CK001' });
  });

  it('shows an office nothing of another and lets it write nothing there', async () => {
    const orgId = await ownOrg();
    const other = newId();
    const tables = [
      'ledgers',
      'entries',
      'answers',
      'clients',
      'tokens',
      'pairing_codes',
      'sessions',
      'record_index',
      'status_intervals',
      'source_index',
    ];
    await asApplication(other, async (client) => {
      for (const table of tables)
        expect((await client.query(`SELECT * FROM ${table}`)).rows).toEqual([]);
      const foreign = client.query(
        'INSERT INTO clients (org_id, client, next_seq) VALUES ($1, $2, 1)',
        [orgId, newId()],
      );
      await expect(foreign).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('puts the office first in every key and unique index', async () => {
    const { rows } = await asApplication(await ownOrg(), (client) =>
      client.query<{ name: string; first: string }>(
        `SELECT c.relname AS name, a.attname AS first FROM pg_index i
         JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
         JOIN pg_namespace s ON s.oid = t.relnamespace
         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
         WHERE s.nspname = 'public' AND i.indisunique AND t.relname <> 'camket_migrations'`,
      ),
    );
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter(({ first }) => first !== 'org_id')).toEqual([]);
  });

  it('puts the office first in every foreign key', async () => {
    const { rows } = await asApplication(await ownOrg(), (client) =>
      client.query<{ name: string; first: string }>(
        `SELECT k.conname AS name, a.attname AS first FROM pg_constraint k
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] WHERE k.contype = 'f'`,
      ),
    );
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(({ first }) => first !== 'org_id')).toEqual([]);
  });
});

// The last one: nobody pairs within the minute after it.
describe('guessing codes', () => {
  it('stops guessing after ten wrong codes', async () => {
    const answers: unknown[] = [];
    for (let guess = 0; guess < 13; guess += 1) {
      const answer = await clientWith().pair(pairing('ABCD-2345'));
      answers.push(answer.ok ? 200 : answer.failure.kind === 'problem' && answer.failure.status);
    }
    expect(answers.at(-1)).toBe(429);
  });
});
