const DAY_MS = 86_400_000;

/**
 * Days from one day to another, `YYYY-MM-DD`; negative when the second comes first, NaN when a text is no day.
 *
 * @example
 * daysBetween('2026-01-30', '2026-02-02'); // => 3
 */
export function daysBetween(fromOn: string, toOn: string): number {
  return Math.round((Date.parse(`${toOn}T00:00:00Z`) - Date.parse(`${fromOn}T00:00:00Z`)) / DAY_MS);
}

/**
 * The day so many days later, `YYYY-MM-DD`.
 *
 * @throws RangeError when the text is no day.
 * @example
 * dayAfter('2026-01-30', 3); // => '2026-02-02'
 */
export function dayAfter(on: string, days: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Whether more than so many days have passed; false where the first day is unknown.
 *
 * @example
 * isOlderThan(null, '2026-02-02', 30); // => false
 */
export function isOlderThan(on: string | null, asOf: string, days: number): boolean {
  return on !== null && daysBetween(on, asOf) > days;
}
