import type { LocalText } from '@camket/domain';
import { WORK_STATUSES } from '@camket/domain/data';
import { axisOf, DONE_BIT, LATE_BIT, SCHEDULE, UNTRACKED_BIT, WORK } from './status-codes';

/** A place for a record in every count; each record is in exactly one on every day from its first on. */
export interface Bucket {
  readonly id: BucketId;
  readonly label: LocalText;
}

/** Names of the buckets. */
export type BucketId =
  | 'done_on_time'
  | 'done_late'
  | 'done_no_deadline'
  | 'open_in_time'
  | 'open_due_today'
  | 'open_overdue'
  | 'open_no_deadline'
  | 'closed_without_work'
  | 'referred'
  | 'not_counted'
  | 'not_tracked';

/** The buckets, in the order of the tables. */
export const BUCKETS: readonly Bucket[] = [
  { id: 'done_on_time', label: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' } },
  { id: 'done_late', label: { vi: 'Hoàn thành quá hạn', en: 'Done late' } },
  { id: 'done_no_deadline', label: { vi: 'Hoàn thành, không có hạn', en: 'Done, no deadline' } },
  { id: 'open_in_time', label: { vi: 'Chưa hoàn thành, trong hạn', en: 'Open, in time' } },
  {
    id: 'open_due_today',
    label: { vi: 'Chưa hoàn thành, đến hạn hôm nay', en: 'Open, due today' },
  },
  { id: 'open_overdue', label: { vi: 'Chưa hoàn thành, quá hạn', en: 'Open, overdue' } },
  {
    id: 'open_no_deadline',
    label: { vi: 'Chưa hoàn thành, không có hạn', en: 'Open, no deadline' },
  },
  {
    id: 'closed_without_work',
    label: { vi: 'Giải trình hoặc không tiếp thu', en: 'Explained or declined' },
  },
  { id: 'referred', label: { vi: 'Đã kiến nghị cấp có thẩm quyền', en: 'Referred' } },
  {
    id: 'not_counted',
    label: {
      vi: 'Không tính: gộp, thay thế, rút',
      en: 'Not counted: merged, superseded, withdrawn',
    },
  },
  {
    id: 'not_tracked',
    label: { vi: 'Không theo dõi: trả lời, kết quả', en: 'Not tracked: answers, results' },
  },
];

const PLACE = Object.fromEntries(BUCKETS.map(({ id }, place) => [id, place])) as Record<
  BucketId,
  number
>;
const UNDATED: readonly number[] = [SCHEDULE.no_deadline, SCHEDULE.unresolved_deadline];
const NOT_COUNTED = WORK_STATUSES.map((term) => term.taskBucket === 'not_counted');

function doneBucket(schedule: number): BucketId {
  if (UNDATED.includes(schedule)) return 'done_no_deadline';
  return schedule === SCHEDULE.done_late ? 'done_late' : 'done_on_time';
}

function openBucket(schedule: number, isLate: boolean): BucketId {
  if (UNDATED.includes(schedule)) return 'open_no_deadline';
  if (schedule === SCHEDULE.due_today) return 'open_due_today';
  return isLate ? 'open_overdue' : 'open_in_time';
}

/** Rules in order; the first that applies decides. */
function bucketOf(state: number): BucketId {
  const work = axisOf(state, 'work');
  const schedule = axisOf(state, 'schedule');
  if ((state & UNTRACKED_BIT) !== 0) return 'not_tracked';
  if (NOT_COUNTED[work] === true) return 'not_counted';
  if (work === WORK.referred) return 'referred';
  if (work === WORK.explained || work === WORK.declined) return 'closed_without_work';
  return (state & DONE_BIT) !== 0
    ? doneBucket(schedule)
    : openBucket(schedule, (state & LATE_BIT) !== 0);
}

/** The bits that decide, moved together: work, schedule, late, done, untracked. */
const compact = (state: number): number => (state & 255) | ((state >> 12) & 0x1300);
const expand = (code: number): number => (code & 255) | ((code & 0x1300) << 12);

/** The bucket of every combination, so that counting is one look-up a record. */
const TABLE = /* @__PURE__ */ (() =>
  Uint8Array.from({ length: 0x2000 }, (_, code) => PLACE[bucketOf(expand(code))]))();

/**
 * Place in `BUCKETS` of a packed state.
 *
 * @example
 * BUCKETS[bucketPlace(0)]?.id; // => 'open_no_deadline'
 */
export function bucketPlace(state: number): number {
  return TABLE[compact(state)] ?? 0;
}
