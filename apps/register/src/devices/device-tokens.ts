import { timingSafeEqual } from 'node:crypto';
import { createUuidV7, type TransitionActor } from '@camket/domain/data';
import type { Device } from '@camket/client';
import { sha256Of } from '../ledger/sha256';
import type { ServiceContext } from '../service-context';
import { formatToken, parseToken } from './token-text';

/** Who is calling: the device whose token it is. */
export interface Caller {
  readonly tokenId: string;
  readonly name: string;
  readonly role: TransitionActor;
}

/** A new device. */
export interface NewDevice {
  readonly name: string;
  readonly role: TransitionActor;
  /** Id of the device in its events, when it is known. */
  readonly client: string | null;
}

/** A token just made; the only time it is seen. */
export interface NewToken {
  readonly token: string;
  readonly tokenId: string;
}

/** Makes a token for a device and keeps its hash. */
export async function createDeviceToken(
  context: ServiceContext,
  device: NewDevice,
): Promise<NewToken> {
  const { orgId } = context.office;
  const now = context.now();
  const tokenId = createUuidV7({ nowMs: now.getTime(), random: context.randomBytes(10) });
  const secret = Buffer.from(context.randomBytes(32)).toString('base64url');
  await context.database.inOrg(orgId, (client) =>
    client.query(
      `INSERT INTO tokens (org_id, token_id, name, role, client, secret_sha256, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [orgId, tokenId, device.name, device.role, device.client, sha256Of(secret), now],
    ),
  );
  return { token: formatToken({ orgId, tokenId, secret }), tokenId };
}

interface TokenRow {
  readonly token_id: string;
  readonly name: string;
  readonly role: TransitionActor;
  readonly secret_sha256: string;
  readonly revoked_at: Date | null;
  readonly last_used_at: Date | null;
}

/** How often the last use of a token is written, in milliseconds. */
const USE_STEP_MS = 60_000;

/** Who a token stands for; null when it is not one of ours, was revoked, or its secret is wrong. */
export async function findCaller(context: ServiceContext, text: string): Promise<Caller | null> {
  const parts = parseToken(text);
  if (!parts || parts.orgId !== context.office.orgId) return null;
  return context.database.inOrg(parts.orgId, async (client) => {
    const { rows } = await client.query<TokenRow>(
      'SELECT * FROM tokens WHERE org_id = $1 AND token_id = $2',
      [parts.orgId, parts.tokenId],
    );
    const row = rows[0];
    if (!row || row.revoked_at || !isSecret(parts.secret, row.secret_sha256)) return null;
    const now = context.now();
    if (now.getTime() - (row.last_used_at?.getTime() ?? 0) > USE_STEP_MS) {
      await client.query(
        'UPDATE tokens SET last_used_at = $3 WHERE org_id = $1 AND token_id = $2',
        [parts.orgId, parts.tokenId, now],
      );
    }
    return { tokenId: row.token_id, name: row.name, role: row.role };
  });
}

function isSecret(secret: string, storedSha256: string): boolean {
  return timingSafeEqual(Buffer.from(sha256Of(secret), 'hex'), Buffer.from(storedSha256, 'hex'));
}

/** Every device of the office, the newest first. */
export async function listDevices(context: ServiceContext): Promise<Device[]> {
  return context.database.inOrg(context.office.orgId, async (client) => {
    const { rows } = await client.query<TokenRow & { client: string | null; created_at: Date }>(
      'SELECT * FROM tokens WHERE org_id = $1 ORDER BY created_at DESC, token_id DESC',
      [context.office.orgId],
    );
    return rows.map((row) => ({
      tokenId: row.token_id,
      name: row.name,
      client: row.client,
      createdAt: row.created_at.toISOString(),
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
      revokedAt: row.revoked_at?.toISOString() ?? null,
    }));
  });
}

/** Revokes a token; gives whether there was one to revoke. */
export async function revokeDevice(context: ServiceContext, tokenId: string): Promise<boolean> {
  return context.database.inOrg(context.office.orgId, async (client) => {
    const { rowCount } = await client.query(
      'UPDATE tokens SET revoked_at = $3 WHERE org_id = $1 AND token_id = $2 AND revoked_at IS NULL',
      [context.office.orgId, tokenId, context.now()],
    );
    return rowCount === 1;
  });
}
