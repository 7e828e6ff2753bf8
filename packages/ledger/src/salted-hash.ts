import { canonicalise } from './canonicalise';
import type { Opening, Sha256 } from './entry';
import { encodeUtf8 } from './utf8';

/**
 * The hash that stands in an event for a private value: SHA-256 of the canonical `{"salt":…,"value":…}`.
 * The salt must be random and at least 16 bytes long, else a name can be guessed from its hash.
 *
 * @throws LedgerError `not-canonical-json` when salt or value holds a lone surrogate.
 * @example
 * saltedHash({ salt: 's', value: 'v' }, (bytes) => `${bytes.length} bytes`); // => '24 bytes'
 */
export function saltedHash(secret: Pick<Opening, 'salt' | 'value'>, sha256: Sha256): string {
  return sha256(encodeUtf8(canonicalise({ salt: secret.salt, value: secret.value })));
}
