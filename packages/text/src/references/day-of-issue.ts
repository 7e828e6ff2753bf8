import { isoDay } from '../dates/calendar-day';
import type { DateMention } from '../dates/date-mention';
import type { ReadableText } from '../readable-text';
import { near } from './near';
import type { ReferenceMention } from './reference-mention';

/** What may stand in front of the day that opens a sentence. */
const SENTENCE_START = /(?:^|\n {0,6}|[.;:–-] ?|\) ?[–-]? ?|trước đó, ?)(?:ngày )?$/u;
const DAY_BEHIND = /^[^.;\n\d]{0,70}?,? ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u;

/** The day that opens the sentence in which a body issues the reference: "Ngày 25/7, UBND tỉnh ban hành …". */
function openingDay(
  readable: ReadableText,
  reference: ReferenceMention,
  dates: readonly DateMention[],
): string | null {
  const day = near(dates, reference.start).findLast(
    (date) => date.end <= reference.start && date.class === 'day',
  );
  if (!day || /[.;\n]/.test(readable.key.slice(day.end, reference.start))) return null;
  const before = readable.key.slice(Math.max(0, day.start - 20), day.start);
  return SENTENCE_START.test(before) ? day.value : null;
}

/** The day printed behind the reference with its body: "của UBND tỉnh ngày 3/7/2019". */
function dayBehind(readable: ReadableText, reference: ReferenceMention): string | null {
  const hit = DAY_BEHIND.exec(readable.key.slice(reference.end, reference.end + 90));
  if (!hit || !/^[\s,]*(?:của|do) /u.test(hit[0])) return null;
  return isoDay(Number(hit[3]), Number(hit[2]), Number(hit[1]));
}

/**
 * The day of a reference that carries none itself: behind the body it is of, or, where the sentence tells that it was issued, the day that opens the sentence.
 *
 * @example
 * // see nameIssuers
 */
export function dayOfIssue(
  readable: ReadableText,
  reference: ReferenceMention,
  told: { isIssued: boolean; dates: readonly DateMention[] },
): string | null {
  const behind = dayBehind(readable, reference);
  return behind ?? (told.isIssued ? openingDay(readable, reference, told.dates) : null);
}
