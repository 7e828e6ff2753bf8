import {
  ANSWER_STATUSES,
  EVIDENCE_STATUSES,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
  type AnswerStatus,
  type EvidenceStatus,
  type ScheduleStatus,
  type WorkStatus,
} from '@camket/domain/data';

/** Keys of the work axis; a status is stored as its place in this list. */
export const WORK_KEYS: readonly WorkStatus[] = WORK_STATUSES.map((term) => term.key);
/** Keys of the schedule axis. */
export const SCHEDULE_KEYS: readonly ScheduleStatus[] = SCHEDULE_STATUSES.map((term) => term.key);
/** Keys of the evidence axis. */
export const EVIDENCE_KEYS: readonly EvidenceStatus[] = EVIDENCE_STATUSES.map((term) => term.key);
/** Keys of the answer axis. */
export const ANSWER_KEYS: readonly AnswerStatus[] = ANSWER_STATUSES.map((term) => term.key);

const codes = <Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> =>
  // Every key is present because the record is built from the full list.
  Object.fromEntries(keys.map((key, index) => [key, index])) as Record<Key, number>;

/** Place of each work status. */
export const WORK = codes(WORK_KEYS);
/** Place of each schedule status. */
export const SCHEDULE = codes(SCHEDULE_KEYS);
/** Place of each evidence status. */
export const EVIDENCE = codes(EVIDENCE_KEYS);
/** Place of each answer status. */
export const ANSWER = codes(ANSWER_KEYS);

/** Stands where an axis does not apply: the answer of what is no petition, the referral clock of what was not referred. */
export const NOT_APPLICABLE = 15;

/** Day numbers that stand for no day: no deadline, a deadline in words, and the end of time. */
export const NO_DAY = -0x40000000;
/** A deadline whose words give no day. */
export const UNRESOLVED_DAY = NO_DAY + 1;
/** After every day. */
export const END_OF_TIME = 0x3fffffff;

/** Bits of a packed state. */
export const SHIFT = { work: 0, schedule: 4, evidence: 8, answer: 12, referral: 16 } as const;
/** Set where the deadline was missed: overdue, done late, or stopped when already late. */
export const LATE_BIT = 1 << 20;
/** Set where the work counts as done: closed, not returned and not disputed. */
export const DONE_BIT = 1 << 21;
/** Set where the deadline is the one that the article's own words state. */
export const STATED_BIT = 1 << 22;
/** Set where the deadline was extended. */
export const EXTENDED_BIT = 1 << 23;

/** Set for records that owe nothing themselves: answers and reports of progress. */
export const UNTRACKED_BIT = 1 << 24;

/**
 * One axis of a packed state, as a place in its list.
 *
 * @example
 * axisOf(3 << 4, 'schedule'); // => 3
 */
export function axisOf(state: number, axis: keyof typeof SHIFT): number {
  return (state >> SHIFT[axis]) & 15;
}
