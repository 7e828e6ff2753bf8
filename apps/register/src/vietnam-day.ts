/** Viet Nam keeps UTC+7 all year (Decision 134-CP of 1967), in milliseconds. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * The calendar day in Asia/Ho_Chi_Minh at an instant.
 *
 * @example
 * vietnamDay(new Date('2026-01-05T17:00:00Z')); // => '2026-01-06'
 */
export function vietnamDay(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}
