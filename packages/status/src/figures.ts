import type { LocalText } from '@camket/domain';
import type { BucketId } from './buckets';

/** What a count is a part of, by name. */
export interface DenominatorRule {
  readonly id: DenominatorId;
  readonly label: LocalText;
  readonly buckets: readonly BucketId[];
}

/** Names of the denominators. */
export type DenominatorId =
  'counted' | 'tasks' | 'done' | 'done_with_deadline' | 'open' | 'came_due' | 'with_deadline';

const DONE_DATED = ['done_on_time', 'done_late'] as const;
const DONE = [...DONE_DATED, 'done_no_deadline'] as const;
const OPEN_DATED = ['open_in_time', 'open_due_today', 'open_overdue'] as const;
const OPEN = [...OPEN_DATED, 'open_no_deadline'] as const;
const TASKS = [...DONE, ...OPEN] as const;

/** The denominators; a printed percentage names one of them. */
export const DENOMINATORS: readonly DenominatorRule[] = [
  {
    id: 'counted',
    label: { vi: 'tổng số mục được tính', en: 'all records counted' },
    buckets: [...TASKS, 'closed_without_work', 'referred'],
  },
  { id: 'tasks', label: { vi: 'tổng số nhiệm vụ', en: 'all tasks' }, buckets: TASKS },
  { id: 'done', label: { vi: 'số nhiệm vụ hoàn thành', en: 'tasks done' }, buckets: DONE },
  {
    id: 'done_with_deadline',
    label: { vi: 'số nhiệm vụ hoàn thành có hạn', en: 'tasks done that had a deadline' },
    buckets: DONE_DATED,
  },
  { id: 'open', label: { vi: 'số nhiệm vụ chưa hoàn thành', en: 'tasks not done' }, buckets: OPEN },
  {
    id: 'came_due',
    label: {
      vi: 'số nhiệm vụ hoàn thành có hạn cộng số quá hạn chưa hoàn thành',
      en: 'tasks done that had a deadline, plus those overdue',
    },
    buckets: [...DONE_DATED, 'open_overdue'],
  },
  {
    id: 'with_deadline',
    label: { vi: 'số nhiệm vụ có hạn', en: 'tasks with a deadline' },
    buckets: [...DONE_DATED, ...OPEN_DATED],
  },
];

/** One figure of a roll-up: what is counted, of what. */
export interface FigureRule {
  readonly id: string;
  readonly label: LocalText;
  readonly buckets: readonly BucketId[];
  readonly denominator: DenominatorId;
}

const figure = (
  id: string,
  [vi, en]: [string, string],
  rest: Pick<FigureRule, 'buckets' | 'denominator'>,
): FigureRule => ({
  id,
  label: { vi, en },
  ...rest,
});

/** The figures of every roll-up; the overdue rate stands twice, each with its own denominator. */
export const FIGURES: readonly FigureRule[] = [
  figure('total', ['Tổng số', 'Total'], {
    buckets: [...TASKS, 'closed_without_work', 'referred'],
    denominator: 'counted',
  }),
  figure('done', ['Hoàn thành', 'Done'], { buckets: DONE, denominator: 'tasks' }),
  figure('done_on_time', ['Hoàn thành đúng hạn', 'Done on time'], {
    buckets: ['done_on_time'],
    denominator: 'done_with_deadline',
  }),
  figure('done_late', ['Hoàn thành quá hạn', 'Done late'], {
    buckets: ['done_late'],
    denominator: 'done_with_deadline',
  }),
  figure('done_no_deadline', ['Hoàn thành, không có hạn', 'Done, no deadline'], {
    buckets: ['done_no_deadline'],
    denominator: 'done',
  }),
  figure('open', ['Chưa hoàn thành', 'Not done'], { buckets: OPEN, denominator: 'tasks' }),
  figure('open_in_time', ['Chưa hoàn thành, trong hạn', 'Open, in time'], {
    buckets: ['open_in_time'],
    denominator: 'open',
  }),
  figure('open_due_today', ['Đến hạn hôm nay', 'Due today'], {
    buckets: ['open_due_today'],
    denominator: 'open',
  }),
  figure('open_overdue', ['Chưa hoàn thành, quá hạn', 'Open, overdue'], {
    buckets: ['open_overdue'],
    denominator: 'open',
  }),
  figure('open_no_deadline', ['Chưa hoàn thành, không có hạn', 'Open, no deadline'], {
    buckets: ['open_no_deadline'],
    denominator: 'open',
  }),
  figure('overdue_of_all', ['Tỷ lệ quá hạn trên tổng số nhiệm vụ', 'Overdue of all tasks'], {
    buckets: ['open_overdue'],
    denominator: 'tasks',
  }),
  figure('overdue_of_due', ['Tỷ lệ quá hạn trên số đã đến kỳ', 'Overdue of those that came due'], {
    buckets: ['open_overdue'],
    denominator: 'came_due',
  }),
  figure('closed_without_work', ['Giải trình, không tiếp thu', 'Explained, declined'], {
    buckets: ['closed_without_work'],
    denominator: 'counted',
  }),
  figure('referred', ['Đã kiến nghị cấp trên', 'Referred'], {
    buckets: ['referred'],
    denominator: 'counted',
  }),
];
