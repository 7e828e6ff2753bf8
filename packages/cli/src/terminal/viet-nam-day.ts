const OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * The day in Viet Nam (UTC+7, no summer time) at an instant in milliseconds since 1970.
 *
 * @example
 * vietNamDay(Date.UTC(2026, 0, 1, 17)); // => '2026-01-02'
 */
export function vietNamDay(nowMs: number): string {
  return new Date(nowMs + OFFSET_MS).toISOString().slice(0, 10);
}
