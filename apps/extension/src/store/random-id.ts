import { createUuidV7 } from '@camket/domain/data';

/**
 * A new UUIDv7 of this device.
 *
 * @example
 * randomId().charAt(14); // => '7'
 */
export function randomId(): string {
  return createUuidV7({ nowMs: Date.now(), random: crypto.getRandomValues(new Uint8Array(10)) });
}
