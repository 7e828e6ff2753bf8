import { parseDay } from '@camket/calendar';
import type { ScheduleStatus } from '@camket/domain/data';
import type { Finding } from '@camket/domain';
import { addRowFacts, rowFlags, type RowFacts } from './row-facts';
import { axesOf, statusOn, type StatusOnDay } from './status-on';
import { intervalAt } from './interval-at';
import type { Timeline } from './timeline';
import { timelineFindings } from './timeline-findings';
import { completeThresholds, type Thresholds } from './timeline-options';
import { TimelineDeriver } from './timeline-deriver';

/** A row of a plain table, with the office's thresholds where it has chosen its own. */
export interface StatusRow extends RowFacts {
  thresholds?: Partial<Thresholds>;
}

/** The status of a row on one day, with what is wrong with the row. */
export interface RowStatus extends StatusOnDay {
  readonly findings: readonly Finding[];
}

/**
 * The timeline of a row of a plain table: the same engine as for a register's record. Impossible days and contradictions
 * are findings.
 *
 * @example
 * timelineFromRow({ dueOn: '2026-06-30' }).fromDays.length; // => 5
 */
export function timelineFromRow(row: StatusRow): Timeline {
  const thresholds = completeThresholds(row.thresholds);
  const { facts, fold, intervals } = new TimelineDeriver(thresholds);
  const { start } = addRowFacts(row, facts, fold.state.issues);
  fold.run(start, rowFlags(row));
  const { count } = intervals;
  return {
    recordId: row.id ?? '',
    fromDays: Array.from(intervals.fromDays.subarray(0, count)),
    states: Array.from(intervals.states.subarray(0, count)),
    dueDays: Array.from(intervals.dueDays.subarray(0, count)),
    source: { kind: 'row', row },
    context: { calendar: null, thresholds, referenceOn: null, beforeIsInclusive: false },
    issues: fold.state.issues.list,
  };
}

/**
 * The schedule of a row on a day `YYYY-MM-DD` of Viet Nam. Due today is due today and not overdue; late starts the day
 * after. Null before the row's `recordedOn`.
 *
 * @throws InvalidDayError when `on` is no day.
 * @example
 * scheduleOn({ dueOn: '2026-06-30' }, '2026-07-01'); // => 'overdue'
 */
export function scheduleOn(row: StatusRow, on: string): ScheduleStatus | null {
  const day = parseDay(on);
  const timeline = timelineFromRow(row);
  const at = intervalAt(timeline.fromDays, day);
  return at < 0 ? null : axesOf(timeline.states[at] ?? 0, timeline.dueDays[at] ?? 0).schedule;
}

/**
 * All axes of a row on a day `YYYY-MM-DD` of Viet Nam, with reasons and with findings on the row. Null before the row's
 * `recordedOn`.
 *
 * @throws InvalidDayError when `on` is no day.
 * @example
 * statusFromRow({ dueOn: '2026-06-30', doneOn: '2026-07-02' }, '2026-07-03')?.schedule; // => 'done_late'
 */
export function statusFromRow(row: StatusRow, on: string): RowStatus | null {
  const timeline = timelineFromRow(row);
  const status = statusOn(timeline, on);
  return status === null ? null : Object.assign(status, { findings: timelineFindings(timeline) });
}
