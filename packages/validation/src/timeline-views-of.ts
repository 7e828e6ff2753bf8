import { intervalsOf, type Timeline } from '@camket/status';
import type { TimelineLookup } from './timeline-view';

/** What holds timelines by record id: a `TimelineSet` of `@camket/status`, or a map. */
export interface TimelineHolder {
  get(recordId: string): Timeline | undefined;
}

/**
 * Derived timelines as the rules read them; intervals are written out only when a rule asks.
 *
 * @example
 * validate({ register, timelines: timelineViewsOf(deriveTimelines(register, calendar)), asOf: '2026-03-02' });
 */
export function timelineViewsOf(timelines: TimelineHolder): TimelineLookup {
  return {
    get: (recordId) => {
      const timeline = timelines.get(recordId);
      return timeline ? { intervals: intervalsOf(timeline) } : undefined;
    },
  };
}
