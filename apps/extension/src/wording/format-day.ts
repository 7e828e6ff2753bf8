/**
 * A day as people write it, whatever the browser's language.
 *
 * @example
 * formatDay('2026-06-30'); // => '30/06/2026'
 */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return year && month && date ? `${date}/${month}/${year}` : day;
}

/**
 * A printed date as people write it: a day, or a day with its time as printed.
 *
 * @example
 * formatPrinted('2025-10-22T19:25:00+07:00'); // => '22/10/2025, 19:25'
 */
export function formatPrinted(printed: string): string {
  const day = formatDay(printed.slice(0, 10));
  const time = printed.slice(11, 16);
  return time === '' ? day : `${day}, ${time}`;
}

const VIETNAM_MS = 7 * 60 * 60 * 1_000;

/**
 * An instant as day and time in Viet Nam.
 *
 * @example
 * formatInstant('2026-03-01T20:05:00.000Z'); // => '02/03/2026, 03:05'
 */
export function formatInstant(instant: string): string {
  return formatPrinted(new Date(Date.parse(instant) + VIETNAM_MS).toISOString());
}

const TYPED = /^(\d{1,2})\s{0,2}[/.-]\s{0,2}(\d{1,2})\s{0,2}[/.-]\s{0,2}(\d{4})$/u;

/**
 * Reads a day typed as day/month/year; null when it is none.
 *
 * @example
 * readTypedDay('5/1/2026'); // => '2026-01-05'
 */
export function readTypedDay(typed: string): string | null {
  const match = TYPED.exec(typed.trim());
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const day = `${match[3]}-${match[2].padStart(2, '0')}-${match[1].padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day ? day : null;
}

/**
 * Whether a text is a day of the calendar, `YYYY-MM-DD`.
 *
 * @example
 * isDay('2026-02-31'); // => false
 */
export function isDay(text: string): boolean {
  return /^\d{4}-/u.test(text) && readTypedDay(formatDay(text)) !== null;
}
