import type { Entry, Sha256 } from './entry';

const PREV_BYTES = ',"prev":""}'.length + 64;
const HASH_BYTES = '"hash":"",'.length + 64;

/** Whether an entry's hash is that of its canonical form without `hash`; `bytes` must be its canonical line. */
export type EntryHashCheck = (entry: Entry, bytes: Uint8Array) => boolean;

/**
 * Checks hashes without writing the entry anew: in a canonical line the member `hash` stands at a known place before its end,
 * so the bytes around it are what was hashed.
 *
 * @example
 * typeof createEntryHashCheck(() => ''); // => 'function'
 */
export function createEntryHashCheck(sha256: Sha256): EntryHashCheck {
  let scratch = new Uint8Array(4096);
  return (entry, bytes) => {
    if (scratch.length < bytes.length) scratch = new Uint8Array(bytes.length * 2);
    const from = bytes.length - PREV_BYTES - `"n":${entry.n}`.length - HASH_BYTES;
    scratch.set(bytes.subarray(0, from), 0);
    scratch.set(bytes.subarray(from + HASH_BYTES), from);
    return sha256(scratch.subarray(0, bytes.length - HASH_BYTES)) === entry.hash;
  };
}
