import { formatDay, safeParseDay } from '@camket/calendar';
import type { StatusRecord, StatusRegister } from './status-register';

const HOUR_MS = 3_600_000;
const HO_CHI_MINH_HOURS = 7;
const DAY_MS = 86_400_000;
const ZONED = /(?:Z|[+-]\d{2}:\d{2})$/u;

/**
 * The day of a printed date or instant in Viet Nam (UTC+7); an instant without an offset is one of Viet Nam. Null where
 * the text is neither.
 *
 * @example
 * dayInVietNam('2025-11-19T18:30:00Z'); // => '2025-11-20'
 */
export function dayInVietNam(printed: string): string | null {
  if (!ZONED.test(printed) || printed.length === 10) {
    const day = printed.slice(0, 10);
    return safeParseDay(day) === null ? null : day;
  }
  const instantMs = Date.parse(printed);
  if (Number.isNaN(instantMs)) return null;
  return formatDay(Math.floor((instantMs + HO_CHI_MINH_HOURS * HOUR_MS) / DAY_MS));
}

/**
 * Day from which a record's words are read: the day of its event, else the day on which its source was published; null
 * where neither is known to the day.
 *
 * @example
 * referenceDayOf(record, register); // => '2025-11-19'
 */
export function referenceDayOf(record: StatusRecord, register: StatusRegister): string | null {
  const heldOn = register.events.get(record.eventId)?.heldOn;
  if (heldOn?.state === 'stated' && heldOn.value.precision === 'day') return heldOn.value.on;
  const [quotation] = record.quotations;
  const published = quotation && register.sources.get(quotation.sourceId)?.publishedAt;
  return published ? dayInVietNam(published) : null;
}
