import type { EventEnvelope } from './entry';
import { isInstant } from './instant';
import { isDay } from './is-day';

const UUID_V7 =
  /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/;

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 1;

/** Whether a text is a UUIDv7, the form of every id that people create. */
export const isUuidV7 = (value: unknown): boolean =>
  typeof value === 'string' && UUID_V7.test(value);

const MEMBERS: readonly (readonly [keyof EventEnvelope, (value: unknown) => boolean])[] = [
  ['v', isCount],
  ['id', isUuidV7],
  ['type', (value) => typeof value === 'string' && value !== ''],
  ['on', isDay],
  ['recordedAt', isInstant],
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
