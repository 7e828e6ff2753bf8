import { sha256Of } from '../ledger/sha256';
import type { ServiceContext } from '../service-context';
import type { Caller } from './device-tokens';

/** How long a session of the pages lasts, in milliseconds: a working week. */
export const SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** Starts a session for the holder of a token and gives the secret for the cookie. */
export async function startSession(context: ServiceContext, caller: Caller): Promise<string> {
  const { orgId } = context.office;
  const secret = Buffer.from(context.randomBytes(32)).toString('base64url');
  const expiresAt = new Date(context.now().getTime() + SESSION_MS);
  await context.database.inOrg(orgId, async (client) => {
    await client.query('DELETE FROM sessions WHERE org_id = $1 AND expires_at < $2', [
      orgId,
      context.now(),
    ]);
    await client.query(
      'INSERT INTO sessions (org_id, session_sha256, token_id, expires_at) VALUES ($1, $2, $3, $4)',
      [orgId, sha256Of(secret), caller.tokenId, expiresAt],
    );
  });
  return secret;
}

/** Who a session belongs to; null when it has ended or its token was revoked. */
export async function findSession(context: ServiceContext, secret: string): Promise<Caller | null> {
  return context.database.inOrg(context.office.orgId, async (client) => {
    const { rows } = await client.query<{ token_id: string; name: string; role: Caller['role'] }>(
      `SELECT t.token_id, t.name, t.role FROM sessions s
       JOIN tokens t ON t.org_id = s.org_id AND t.token_id = s.token_id
       WHERE s.org_id = $1 AND s.session_sha256 = $2 AND s.expires_at > $3 AND t.revoked_at IS NULL`,
      [context.office.orgId, sha256Of(secret), context.now()],
    );
    const row = rows[0];
    return row ? { tokenId: row.token_id, name: row.name, role: row.role } : null;
  });
}

/** Ends a session. */
export async function endSession(context: ServiceContext, secret: string): Promise<void> {
  await context.database.inOrg(context.office.orgId, (client) =>
    client.query('DELETE FROM sessions WHERE org_id = $1 AND session_sha256 = $2', [
      context.office.orgId,
      sha256Of(secret),
    ]),
  );
}
