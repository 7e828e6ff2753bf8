import { sha256Of } from '../ledger/sha256';
import type { ServiceContext } from '../service-context';
import type { Caller } from './device-tokens';

/** How long a pairing code is good, in milliseconds. */
export const CODE_MS = 10 * 60 * 1000;

/** Letters and digits that are not mistaken for each other when read aloud: without I, L, O, U, 0 and 1. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code and when it ends. */
export interface PairingCode {
  readonly code: string;
  readonly expiresAt: string;
}

/** Makes a code such as `K7QF-2M9D` for one device, in the name of the caller. */
export async function createPairingCode(
  context: ServiceContext,
  caller: Caller,
): Promise<PairingCode> {
  const { orgId } = context.office;
  const code = drawCode(context.randomBytes);
  const expiresAt = new Date(context.now().getTime() + CODE_MS);
  await context.database.inOrg(orgId, async (client) => {
    await client.query('DELETE FROM pairing_codes WHERE org_id = $1 AND expires_at < $2', [
      orgId,
      context.now(),
    ]);
    await client.query(
      'INSERT INTO pairing_codes (org_id, code_sha256, made_by, expires_at) VALUES ($1, $2, $3, $4)',
      [orgId, sha256Of(plainCode(code)), caller.tokenId, expiresAt],
    );
  });
  return { code, expiresAt: expiresAt.toISOString() };
}

/** Uses up a code; gives whether it was good. Two devices that try the same code at once: one wins. */
export async function redeemPairingCode(context: ServiceContext, code: string): Promise<boolean> {
  return context.database.inOrg(context.office.orgId, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE pairing_codes SET used_at = $3
       WHERE org_id = $1 AND code_sha256 = $2 AND used_at IS NULL AND expires_at > $3
         AND EXISTS (SELECT 1 FROM tokens t WHERE t.org_id = $1 AND t.token_id = made_by AND t.revoked_at IS NULL)`,
      [context.office.orgId, sha256Of(plainCode(code)), context.now()],
    );
    return rowCount === 1;
  });
}

function drawCode(randomBytes: ServiceContext['randomBytes']): string {
  const letters: string[] = [];
  while (letters.length < 8) {
    for (const byte of randomBytes(16)) {
      // Bytes past the last whole multiple would favour the first letters.
      if (byte < 240 && letters.length < 8) letters.push(ALPHABET[byte % ALPHABET.length] ?? '2');
    }
  }
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/**
 * What a person may have typed, as it is compared: capital letters, no spaces or dashes.
 *
 * @example
 * plainCode(' k7qf 2m9d'); // => 'K7QF2M9D'
 */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '');
}
