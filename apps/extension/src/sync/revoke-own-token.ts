import { createRegisterClient, type FetchLike } from '@camket/client';
import type { OfficeProfile } from '../settings/office-profiles';

/**
 * Whether the register was told that this device's token no longer counts. `kept`: the token was typed in and may be used
 * elsewhere too, so it is left alone. `none`: there was none.
 */
export type Revocation = (typeof REVOCATIONS)[number];

/** Every way in which it may end. */
export const REVOCATIONS = ['revoked', 'not-reached', 'kept', 'none'] as const;

/** Signing out does not wait longer for a register, in milliseconds. */
const CALL_TIMEOUT_MS = 5_000;

/** Tells the register that this device's own token no longer counts; best effort, for the device forgets it anyhow. */
export async function revokeOwnToken(
  { baseUrl, isPaired }: OfficeProfile,
  token: string | null,
  fetch: FetchLike,
): Promise<Revocation> {
  if (baseUrl === null || token === null) return 'none';
  if (isPaired !== true) return 'kept';
  const createSignal = () => AbortSignal.timeout(CALL_TIMEOUT_MS);
  const client = createRegisterClient({ baseUrl, token, fetch, createSignal });
  const session = await client.session();
  if (!session.ok) {
    // A register that does not know the token any more has nothing left to revoke.
    const isGone = session.failure.kind === 'problem' && session.failure.status === 401;
    return isGone ? 'revoked' : 'not-reached';
  }
  const { ok } = await client.revokeDevice(session.value.device.tokenId);
  return ok ? 'revoked' : 'not-reached';
}
