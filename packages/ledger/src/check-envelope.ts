import type { EventEnvelope } from './entry';
import { instantMs } from './instant';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 1;

/** Whether a text is a UUIDv7, the form of every id that people create. */
export const isUuidV7 = (value: unknown): boolean =>
  typeof value === 'string' && UUID_V7.test(value);

/**
 * Whether a value is a real calendar day, `YYYY-MM-DD`.
 *
 * @example
 * isDay('2026-02-29'); // => false
 */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const day = Number(value.slice(8));
  if (day <= 28) return true;
  const [year, month] = [Number(value.slice(0, 4)), Number(value.slice(5, 7))];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const MEMBERS: readonly (readonly [keyof EventEnvelope, (value: unknown) => boolean])[] = [
  ['v', isCount],
  ['id', isUuidV7],
  ['type', (value) => typeof value === 'string' && value !== ''],
  ['on', isDay],
  ['recordedAt', (value) => instantMs(value) !== null],
  ['client', isUuidV7],
  ['seq', isCount],
  ['actor', isObject],
  ['data', isObject],
];

/**
 * The path of the first member of the envelope that is not as every event has it, or null.
 *
 * @example
 * checkEnvelope({ v: 0 }); // => '/v'
 */
export function checkEnvelope(event: object): string | null {
  for (const [key, test] of MEMBERS)
    if (!test((event as Record<string, unknown>)[key])) return `/${key}`;
  return null;
}
