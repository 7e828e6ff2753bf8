const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Makes a UUIDv7 (RFC 9562) from an instant in milliseconds since 1970 and at least 10 random bytes.
 *
 * @throws RangeError when fewer than 10 random bytes are given or the instant does not fit 48 bits.
 * @example
 * createUuidV7({ nowMs: 0, random: new Uint8Array(10) }); // => '00000000-0000-7000-8000-000000000000'
 */
export function createUuidV7(input: { nowMs: number; random: Uint8Array }): string {
  const { nowMs, random } = input;
  if (random.length < 10) throw new RangeError('createUuidV7 needs 10 random bytes');
  if (!(nowMs >= 0 && nowMs < 2 ** 48))
    throw new RangeError('createUuidV7 needs 0 <= nowMs < 2^48');
  const time = Math.floor(nowMs).toString(16).padStart(12, '0');
  const tail = Uint8Array.from(random.subarray(0, 10));
  tail[0] = ((tail[0] ?? 0) & 0x0f) | 0x70;
  tail[2] = ((tail[2] ?? 0) & 0x3f) | 0x80;
  const h = time + hex(tail);
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}
