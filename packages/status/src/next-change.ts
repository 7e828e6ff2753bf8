import { formatDay, parseDay } from '@camket/calendar';
import { intervalAt } from './interval-at';
import { axesOf, type StatusAxes } from './status-on';
import type { Timeline } from './timeline';

/** The next day on which the status changes by itself or by an event already recorded. */
export interface StatusChange {
  on: string;
  before: StatusAxes | null;
  after: StatusAxes;
}

const axesAt = ({ states, dueDays }: Timeline, at: number): StatusAxes =>
  axesOf(states[at] ?? 0, dueDays[at] ?? 0);

/**
 * The next change after a day `YYYY-MM-DD` of Viet Nam; null where nothing more will change.
 *
 * @throws InvalidDayError when the text is no day.
 * @example
 * nextChange(timeline, '2026-06-30')?.after.schedule; // => 'overdue'
 */
export function nextChange(timeline: Timeline, on: string): StatusChange | null {
  const at = intervalAt(timeline.fromDays, parseDay(on));
  const next = timeline.fromDays[at + 1];
  if (next === undefined) return null;
  return {
    on: formatDay(next),
    before: at < 0 ? null : axesAt(timeline, at),
    after: axesAt(timeline, at + 1),
  };
}
