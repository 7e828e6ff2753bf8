import type { LocalText } from '@camket/domain';
import { WORK_STATUSES } from '@camket/domain/data';
import { DEFAULT_ROUNDING, percentage, type Rounding } from './percentage';
import { recordsOn, type RecordOnDay } from './state-on';
import type { StatusRegister } from './status-register';
import type { TimelineSet } from './timeline-set';

/** Columns of the task matrix. */
export const TASK_COLUMNS = ['in_time', 'late', 'no_deadline'] as const;

/** A column of the task matrix. */
export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** A count with the ids behind it. */
export interface Figure {
  count: number;
  ids: string[];
}

/** A row of the task matrix; its columns add up to its total. */
export type TaskRow = Readonly<Record<TaskColumn | 'total', Figure>>;

/** A rate of the task table with its named denominator. */
export interface NamedRate {
  id: string;
  label: LocalText;
  numerator: Figure;
  denominator: Figure & { label: LocalText };
  rate: string | null;
  rounding: Rounding;
}

/** The official task matrix: done or not, in time, late or without deadline. */
export interface TaskTable {
  asOf: string;
  doneMeans: 'reported' | 'confirmed';
  doneMeansLabel: LocalText;
  done: TaskRow;
  notDone: TaskRow;
  total: TaskRow;
  rates: NamedRate[];
  /** Tasks that the matrix leaves out: explained, declined, referred; and merged, superseded, withdrawn. */
  leftOut: { notApplicable: Figure; notCounted: Figure };
}

/** What the task table counts. */
export interface TaskTableOptions {
  asOf: string;
  /** `confirmed` counts as done only what a check has confirmed; default `reported`. */
  doneMeans?: 'reported' | 'confirmed';
  rounding?: Rounding;
  /** Records to count; default the commitments: directives, pledges, referrals, targets. */
  only?: (record: RecordOnDay['record']) => boolean;
}

const TASK_KINDS: ReadonlySet<string> = new Set(['directive', 'pledge', 'referral', 'target']);
const MEANING: Readonly<Record<TaskTable['doneMeans'], LocalText>> = {
  reported: {
    vi: '“Hoàn thành” là theo báo cáo của đơn vị',
    en: '“Done” is as the agencies report',
  },
  confirmed: {
    vi: '“Hoàn thành” là đã được kiểm tra, xác nhận',
    en: '“Done” is what a check has confirmed',
  },
};

const BUCKET_OF_WORK = new Map<string, string>(
  WORK_STATUSES.map((term) => [term.key, term.taskBucket]),
);

/**
 * A count with the ids behind it.
 *
 * @example
 * figure(['a']).count; // => 1
 */
export function figure(ids: string[]): Figure {
  return { count: ids.length, ids };
}

function columnOf({ axes }: RecordOnDay): TaskColumn {
  if (axes.schedule === 'no_deadline' || axes.schedule === 'unresolved_deadline')
    return 'no_deadline';
  return axes.isLate ? 'late' : 'in_time';
}

/** A result that is reported but not confirmed is late where its deadline has passed on the day. */
function unconfirmedColumn(row: RecordOnDay, asOf: string): TaskColumn {
  if (columnOf(row) === 'no_deadline') return 'no_deadline';
  return (row.axes.dueOn ?? '') < asOf ? 'late' : 'in_time';
}

function taskRow(rows: readonly { id: string; column: TaskColumn }[]): TaskRow {
  const idsOf = (column: TaskColumn): string[] =>
    rows.filter((row) => row.column === column).map(({ id }) => id);
  return {
    in_time: figure(idsOf('in_time')),
    late: figure(idsOf('late')),
    no_deadline: figure(idsOf('no_deadline')),
    total: figure(rows.map(({ id }) => id)),
  };
}

function rateOf(
  [id, vi, en]: readonly [string, string, string],
  numerator: Figure,
  rest: { denominator: Figure & { label: LocalText }; rounding: Rounding },
): NamedRate {
  const rate = percentage(numerator.count, rest.denominator.count, rest.rounding);
  return { id, label: { vi, en }, numerator, ...rest, rate };
}

function ratesOf(
  table: Pick<TaskTable, 'done' | 'notDone' | 'total'>,
  rounding: Rounding,
): NamedRate[] {
  const { done, notDone, total } = table;
  const all = { ...total.total, label: { vi: 'tổng số nhiệm vụ', en: 'all tasks' } };
  const dated = {
    ...figure([...done.in_time.ids, ...done.late.ids]),
    label: { vi: 'số nhiệm vụ hoàn thành có hạn', en: 'tasks done that had a deadline' },
  };
  const due = {
    ...figure([...dated.ids, ...notDone.late.ids]),
    label: {
      vi: 'số hoàn thành có hạn cộng số quá hạn chưa hoàn thành',
      en: 'done with a deadline plus overdue',
    },
  };
  return [
    rateOf(['done', 'Tỷ lệ hoàn thành', 'Done'], done.total, { denominator: all, rounding }),
    rateOf(['done_in_time', 'Tỷ lệ hoàn thành đúng hạn', 'Done in time'], done.in_time, {
      denominator: dated,
      rounding,
    }),
    rateOf(['overdue_of_all', 'Tỷ lệ quá hạn trên tổng số', 'Overdue of all'], notDone.late, {
      denominator: all,
      rounding,
    }),
    rateOf(
      ['overdue_of_due', 'Tỷ lệ quá hạn trên số đã đến kỳ', 'Overdue of those due'],
      notDone.late,
      { denominator: due, rounding },
    ),
  ];
}

/**
 * The official task matrix on a day, with its rates, each with its own denominator.
 *
 * @throws InvalidDayError when `asOf` is no day.
 * @example
 * taskTable(register, timelines, { asOf: '2026-06-30' }).notDone.total.count; // => 1
 */
export function taskTable(
  register: StatusRegister,
  timelines: TimelineSet,
  options: TaskTableOptions,
): TaskTable {
  const { asOf, doneMeans = 'reported', rounding = DEFAULT_ROUNDING } = options;
  const only = options.only ?? (({ kind }) => TASK_KINDS.has(kind));
  const tasks = recordsOn(register, timelines, asOf).filter(({ record }) => only(record));
  const placeOf = ({ axes }: RecordOnDay): string => BUCKET_OF_WORK.get(axes.work) ?? '';
  const isDone = (row: RecordOnDay): boolean =>
    row.axes.isDone && (doneMeans === 'reported' || row.axes.evidence === 'verified');
  const counted = tasks.filter((row) => placeOf(row) === 'done' || placeOf(row) === 'not_done');
  const entry = (row: RecordOnDay) => ({
    id: row.record.id,
    column: row.axes.isDone && !isDone(row) ? unconfirmedColumn(row, asOf) : columnOf(row),
  });
  const done = taskRow(counted.filter(isDone).map(entry));
  const notDone = taskRow(counted.filter((row) => !isDone(row)).map(entry));
  const total = taskRow(counted.map(entry));
  const idsAt = (place: string): Figure =>
    figure(tasks.filter((row) => placeOf(row) === place).map(({ record }) => record.id));
  return {
    asOf,
    doneMeans,
    doneMeansLabel: MEANING[doneMeans],
    done,
    notDone,
    total,
    rates: ratesOf({ done, notDone, total }, rounding),
    leftOut: { notApplicable: idsAt('not_applicable'), notCounted: idsAt('not_counted') },
  };
}
