import { formatDay } from '@camket/calendar';
import { axesOf, type StatusAxes } from './status-on';
import type { Timeline } from './timeline';

/** A stretch of days with one status: `fromOn` in, `toOn` out; null where it never ends. */
export interface StatusInterval extends StatusAxes {
  fromOn: string;
  toOn: string | null;
}

/**
 * Writes a timeline out as intervals `[fromOn, toOn)` that follow each other without gap or overlap.
 *
 * @example
 * intervalsOf(timeline).at(-1)?.toOn; // => null
 */
export function intervalsOf(timeline: Timeline): StatusInterval[] {
  return Array.from(timeline.fromDays, (from, at) => {
    const next = timeline.fromDays[at + 1];
    return {
      fromOn: formatDay(from),
      toOn: next === undefined ? null : formatDay(next),
      ...axesOf(timeline.states[at] ?? 0, timeline.dueDays[at] ?? 0),
    };
  });
}
