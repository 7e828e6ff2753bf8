import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of bytes in hexadecimal, at once: a transaction of IndexedDB ends while anything else is awaited.
 *
 * @example
 * hashBytes(new Uint8Array()).slice(0, 8); // => 'e3b0c442'
 */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * SHA-256 of a text's UTF-8 bytes in hexadecimal.
 *
 * @example
 * hashText('').slice(0, 8); // => 'e3b0c442'
 */
export function hashText(text: string): string {
  return hashBytes(utf8ToBytes(text));
}
