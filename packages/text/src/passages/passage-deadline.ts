import type { DateMention } from '../dates/date-mention';
import type { Draft } from './draft';

/** Which expression bounds a task in time when several stand in it; lower wins. */
const RANK: Readonly<Record<string, number>> = { deadline: 0, duration: 2, recurring: 3, event: 4, horizon: 6, vague: 7 };
const BOUNDING_INTERVAL = /^(?:trong|quý|tháng|đầu|giữa|cuối)/iu;

function rank(date: DateMention): number | null {
  if (date.class === 'interval') return BOUNDING_INTERVAL.test(date.raw) ? 1 : null;
  return RANK[date.class] ?? null;
}

function allowed(kind: Draft['kind'], date: DateMention): boolean {
  if (kind === 'complaint') return false;
  if (kind === 'answer' || kind === 'progress') return date.class === 'deadline';
  if (kind === 'target') return date.class !== 'vague';
  if (kind === 'request') return date.class !== 'horizon' && date.class !== 'duration';
  return date.class !== 'horizon' || /^đến/iu.test(date.raw);
}

/**
 * The date expression that bounds a passage in time, or null.
 *
 * @example
 * // see readText
 */
export function passageDeadline(passage: Draft, dates: readonly DateMention[]): DateMention | null {
  const inside = dates.filter((date) => date.start >= passage.start && date.end <= passage.end && allowed(passage.kind, date) && rank(date) !== null);
  inside.sort((left, right) => (rank(left) ?? 9) - (rank(right) ?? 9) || left.start - right.start);
  return inside[0] ?? null;
}
