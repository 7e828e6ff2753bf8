import type { DateMention } from '../dates/date-mention';
import type { Draft } from './draft';

/** Which expression bounds a task in time when several stand in it; lower wins. */
const RANK: Readonly<Record<string, number>> = {
  deadline: 0,
  duration: 2,
  recurring: 3,
  event: 4,
  horizon: 6,
  vague: 7,
};
const BOUNDING_INTERVAL = /^(?:trong|quý|tháng|đầu|giữa|cuối)/iu;

function rank(date: DateMention): number | null {
  if (date.class === 'interval') return BOUNDING_INTERVAL.test(date.raw) ? 1 : null;
  return RANK[date.class] ?? null;
}

/** Words that put what is told into the time to come. */
const AHEAD = /(?:^|\s)(?:sẽ|dự kiến|phấn đấu|kế hoạch)(?=\s)[^;]*$/u;

function allowed({ kind, start }: Draft, date: DateMention, key: string): boolean {
  if (kind === 'complaint') return false;
  if (kind === 'answer' || kind === 'progress')
    return (
      date.class === 'deadline' ||
      (date.class === 'interval' && AHEAD.test(key.slice(start, date.start)))
    );
  if (kind === 'target') return date.class !== 'vague';
  if (kind === 'request') return date.class !== 'horizon' && date.class !== 'duration';
  return date.class !== 'horizon' || /^đến/iu.test(date.raw);
}

function within(
  dates: readonly DateMention[],
  span: { start: number; end: number },
): DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: DateMention[] = [];
  for (let at = low; at < dates.length && (dates[at]?.end ?? Infinity) <= span.end; at += 1)
    found.push(dates[at] as DateMention);
  return found;
}

/**
 * The date expression that bounds a passage in time, or null; `key` is the match key of the whole text.
 *
 * @example
 * // see readText
 */
export function passageDeadline(
  passage: Draft,
  dates: readonly DateMention[],
  key: string,
): DateMention | null {
  const elsewhere = passage.deadlineIn;
  const apart = elsewhere && within(dates, elsewhere).find((date) => date.class !== 'vague');
  if (apart) return apart;
  const inside = within(dates, passage).filter(
    (date) => allowed(passage, date, key) && rank(date) !== null,
  );
  inside.sort((left, right) => (rank(left) ?? 9) - (rank(right) ?? 9) || left.start - right.start);
  return inside[0] ?? null;
}
