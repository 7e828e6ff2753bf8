import type { WorkingCalendar } from './create-calendar';

/** What a deadline's words are read against. */
export interface ResolveOptions {
  /** Working days, with their version and profile. */
  calendar: WorkingCalendar;
  /** Day of the document or meeting, `YYYY-MM-DD` in Viet Nam; null where it is not known. */
  referenceOn: string | null;
  /** Days of events that words name: `{ 'ngày khai mạc': '2026-06-01' }`; compared without case or extra spaces. */
  anchors?: Readonly<Record<string, string>> | undefined;
  /** Day from which a period is counted whose words print none, where the caller decides so; else it stays unresolved. */
  anchorOn?: string | undefined;
  /** True where an office reads "trước ngày D" as "by D"; default false: the last day is the day before. */
  beforeIsInclusive?: boolean | undefined;
}

const key = (words: string): string =>
  words.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');

/**
 * Day that an event's words stand for; null where the caller gave none.
 *
 * @example
 * anchorFor({ calendar, referenceOn: null, anchors: { 'Ngày ký': '2026-01-05' } }, 'ngày  ký'); // => '2026-01-05'
 */
export function anchorFor(options: ResolveOptions, words: string): string | null {
  const wanted = key(words);
  const found = Object.entries(options.anchors ?? {}).find(([name]) => key(name) === wanted);
  return found?.[1] ?? null;
}
