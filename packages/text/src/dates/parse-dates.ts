import { readableText } from '../readable-text';
import { findReferences } from '../references/find-references';
import type { DateMention } from './date-mention';
import { findDates } from './find-dates';

/** How dates are read. */
export interface DateOptions {
  /** ISO day that days without a year are read against; without it their value stays null. */
  referenceOn?: string | null;
}

/**
 * Finds every date and deadline of a text. Offsets are UTF-16 units in the NFC form of `text`; values are ISO days, never rolled.
 *
 * @example
 * parseDates('hoàn thành trước ngày 30/6/2026')[0]?.value; // => '2026-06-30'
 */
export function parseDates(text: string, options: DateOptions = {}): DateMention[] {
  const nfc = text.normalize('NFC');
  const readable = readableText(nfc);
  const taken = findReferences(readable).map((found) => found.mention);
  return findDates(readable, { referenceOn: options.referenceOn ?? null, taken }).map((mention) => {
    const start = readable.toRaw(mention.start);
    const end = readable.toRaw(mention.end - 1) + 1;
    return { ...mention, start, end, raw: nfc.slice(start, end) };
  });
}
