import { because } from '../because';
import type { ReadableText } from '../readable-text';
import type { DateMention } from './date-mention';

/**
 * Joins days in words that "từ … đến" makes one interval: "từ ngày 1 tháng 7 đến ngày 30 tháng 9 năm 2026".
 *
 * @example
 * // see findDates
 */
export function joinRanges(readable: ReadableText, found: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : readable.key.slice(last.end, mention.start);
    const isRange =
      last?.class === 'day' &&
      mention.class === 'day' &&
      /^ ?(?:đến|tới|-) ?$/u.test(gap) &&
      readable.key.startsWith('từ', last.start);
    if (!isRange) {
      joined.push(mention);
      continue;
    }
    const span = { start: last.start, end: mention.end };
    const value =
      last.value !== null && mention.value !== null ? `${last.value}/${mention.value}` : null;
    joined[joined.length - 1] = {
      ...last,
      ...span,
      raw: readable.text.slice(span.start, span.end),
      class: 'interval',
      value,
      because: [because('DATE-RANGE', span)],
    };
  }
  return joined;
}
