import type { AnswerStatus, EvidenceStatus, ScheduleStatus, WorkStatus } from '@camket/domain';

/** The statuses of a record from one day on, up to the day before another. */
export interface StatusInterval {
  /** First day, `YYYY-MM-DD`. */
  readonly fromOn: string;
  /** The day after the last; null while it goes on. */
  readonly toOn: string | null;
  readonly work: WorkStatus;
  readonly schedule: ScheduleStatus;
  readonly evidence: EvidenceStatus;
  readonly answer: AnswerStatus | null;
  /** Last day in time. */
  readonly dueOn: string | null;
}

/** What the rules read of a record's timeline: its intervals in order. */
export interface TimelineView {
  readonly intervals: readonly StatusInterval[];
}

/** Timelines by record id; a map is one. */
export interface TimelineLookup {
  get(recordId: string): TimelineView | undefined;
}

/**
 * The statuses on a day, or null before the record begins.
 *
 * @example
 * statusOnDay({ intervals: [] }, '2026-01-05'); // => null
 */
export function statusOnDay(timeline: TimelineView, on: string): StatusInterval | null {
  for (let at = timeline.intervals.length - 1; at >= 0; at -= 1) {
    const interval = timeline.intervals[at];
    if (interval && interval.fromOn <= on) return coversDay(interval, on) ? interval : null;
  }
  return null;
}

const coversDay = (interval: StatusInterval, on: string): boolean =>
  interval.toOn === null || on < interval.toOn;
