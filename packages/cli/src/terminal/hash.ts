import { createHash } from 'node:crypto';

/**
 * SHA-256 of bytes in lower-case hexadecimal.
 *
 * @example
 * sha256(new Uint8Array()).slice(0, 8); // => 'e3b0c442'
 */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
