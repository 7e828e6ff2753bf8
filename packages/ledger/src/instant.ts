import { isDay } from './is-day';

const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Milliseconds since 1970 of an instant with its offset (RFC 3339), or null when the text is none.
 *
 * @example
 * instantMs('1970-01-01T07:00:01+07:00'); // => 1000
 */
export function instantMs(text: unknown): number | null {
  if (!isInstant(text)) return null;
  const ms = Date.parse(text as string);
  return Number.isNaN(ms) ? null : ms;
}

/**
 * Whether a text is an instant with its offset (RFC 3339), without working out which.
 *
 * @example
 * isInstant('2026-02-30T00:00:00Z'); // => false
 */
export function isInstant(text: unknown): boolean {
  return typeof text === 'string' && INSTANT.test(text) && isDay(text.slice(0, 10));
}

/**
 * An instant as the ledger writes it: UTC with milliseconds.
 *
 * @example
 * formatInstant(1000); // => '1970-01-01T00:00:01.000Z'
 */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString();
}
