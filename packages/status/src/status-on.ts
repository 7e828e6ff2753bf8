import { formatDay, parseDay } from '@camket/calendar';
import type { AnswerStatus, EvidenceStatus, ScheduleStatus, WorkStatus } from '@camket/domain/data';
import { intervalAt } from './interval-at';
import type { StatusReason } from './reason';
import { reasonsOn } from './reasons-on';
import {
  ANSWER_KEYS,
  axisOf,
  DONE_BIT,
  EVIDENCE_KEYS,
  LATE_BIT,
  SCHEDULE_KEYS,
  SHIFT,
  STATED_BIT,
  UNRESOLVED_DAY,
  WORK_KEYS,
} from './status-codes';
import type { Timeline } from './timeline';

/** The axes of a status. */
export interface StatusAxes {
  work: WorkStatus;
  schedule: ScheduleStatus;
  evidence: EvidenceStatus;
  /** Null for what is no petition. */
  answer: AnswerStatus | null;
  /** Clock of the referral to a higher level; null where there is none. */
  referral: ScheduleStatus | null;
  /** Whether the work counts as done: closed, not returned, not disputed. */
  isDone: boolean;
  /** Whether the deadline was missed, also where it was done late or stopped when already late. */
  isLate: boolean;
  /** Last day in time, `YYYY-MM-DD`; null where there is none. */
  dueOn: string | null;
  /** Whether the deadline comes from the article's own words and not from an assignment. */
  isDueStated: boolean;
}

/** The status of a record on one day. */
export interface StatusOnDay extends StatusAxes {
  /** First day since which work and schedule stand as they do. */
  sinceOn: string;
  /** Why, in both languages, with the event and the rule. */
  readonly reasons: readonly StatusReason[];
}

/**
 * Reads a packed state.
 *
 * @example
 * axesOf(0, UNRESOLVED_DAY).work; // => 'recorded'
 */
export function axesOf(state: number, due: number): StatusAxes {
  return {
    work: WORK_KEYS[axisOf(state, 'work')] ?? 'recorded',
    schedule: SCHEDULE_KEYS[axisOf(state, 'schedule')] ?? 'no_deadline',
    evidence: EVIDENCE_KEYS[axisOf(state, 'evidence')] ?? 'none_found',
    answer: ANSWER_KEYS[axisOf(state, 'answer')] ?? null,
    referral: SCHEDULE_KEYS[axisOf(state, 'referral')] ?? null,
    isDone: (state & DONE_BIT) !== 0,
    isLate: (state & LATE_BIT) !== 0,
    dueOn: due <= UNRESOLVED_DAY ? null : formatDay(due),
    isDueStated: (state & STATED_BIT) !== 0,
  };
}

const WORK_AND_SCHEDULE = (15 << SHIFT.work) | (15 << SHIFT.schedule);

function sinceDay({ fromDays, states }: Timeline, at: number): number {
  let first = at;
  const same = (states[at] ?? 0) & WORK_AND_SCHEDULE;
  while (first > 0 && ((states[first - 1] ?? 0) & WORK_AND_SCHEDULE) === same) first -= 1;
  return fromDays[first] ?? 0;
}

/**
 * The status on a day `YYYY-MM-DD` of Viet Nam: a look-up. Null before the record's first day. Reasons are worded when
 * they are read.
 *
 * @throws InvalidDayError when the text is no day.
 * @example
 * statusOn(timeline, '2026-07-01')?.schedule; // => 'overdue'
 */
export function statusOn(timeline: Timeline, on: string): StatusOnDay | null {
  const day = parseDay(on);
  const at = intervalAt(timeline.fromDays, day);
  if (at < 0) return null;
  let reasons: readonly StatusReason[] | undefined;
  return {
    ...axesOf(timeline.states[at] ?? 0, timeline.dueDays[at] ?? 0),
    sinceOn: formatDay(sinceDay(timeline, at)),
    get reasons() {
      reasons ??= reasonsOn(timeline, day);
      return reasons;
    },
  };
}
