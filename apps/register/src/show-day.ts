/**
 * A day as officials write it.
 *
 * @example
 * showDay('2026-06-30'); // => '30/06/2026'
 */
export function showDay(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** Viet Nam keeps UTC+7 all year, in milliseconds. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * An instant as day and minute in Viet Nam.
 *
 * @example
 * showInstant('2026-01-05T17:05:00.000Z'); // => '06/01/2026 00:05'
 */
export function showInstant(instant: string): string {
  const local = new Date(Date.parse(instant) + OFFSET_MS).toISOString();
  return `${showDay(local)} ${local.slice(11, 16)}`;
}

/**
 * Reads a day as it is typed: 30/6/2026, 30-6-2026, 30062026 or 2026-06-30. Null when it is none.
 *
 * @example
 * readTypedDay('30/6/2026'); // => '2026-06-30'
 */
export function readTypedDay(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const local =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/u.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/u.exec(text);
  return local ? realDay(local[3], local[2], local[1]) : null;
}

function realDay(year = '', month = '', date = ''): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null;
}
