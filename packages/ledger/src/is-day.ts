const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Whether a value is a real calendar day, `YYYY-MM-DD`.
 *
 * @example
 * isDay('2026-02-29'); // => false
 */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  // Every month has 28 days; the tens digit tells without reading the number.
  if (value.charCodeAt(8) < 50) return true;
  const [year, month] = [Number(value.slice(0, 4)), Number(value.slice(5, 7))];
  return Number(value.slice(8)) <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
