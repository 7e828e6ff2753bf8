import { formatDay, parseDay } from '@camket/calendar';
import type { LocalText } from '@camket/domain';
import { BUCKETS, bucketPlace } from './buckets';
import { rollUpKeysOf, type KeyContext, type RollUpBy } from './roll-up-keys';
import { recordsOn, type RecordOnDay } from './state-on';
import type { StatusRegister } from './status-register';
import { figure, type Figure } from './task-table';
import type { TimelineSet } from './timeline-set';

/** Work of one agency that falls due in one stretch of days, both ends in. */
export interface WorkloadSlot extends Figure {
  fromOn: string;
  toOn: string;
}

/** The open work of one agency. */
export interface Workload {
  key: string;
  label: LocalText;
  overdue: Figure;
  slots: WorkloadSlot[];
  /** Falls due after the last slot. */
  later: Figure;
  noDeadline: Figure;
}

/** How far ahead to look. */
export interface WorkloadOptions {
  asOf: string;
  /** Default 4 stretches of 7 days. */
  slots?: number;
  slotDays?: number;
  /** Default `lead`. */
  by?: Extract<RollUpBy, 'lead' | 'coordinating' | 'field'>;
}

const isOpen = ({ packed }: RecordOnDay): boolean =>
  BUCKETS[bucketPlace(packed)]?.id.startsWith('open_') === true;
const idsOf = (rows: readonly RecordOnDay[]): string[] => rows.map(({ record }) => record.id);

function slotsOf(
  rows: readonly RecordOnDay[],
  { asOf, slots = 4, slotDays = 7 }: WorkloadOptions,
): WorkloadSlot[] {
  const today = parseDay(asOf);
  return Array.from({ length: slots }, (_, at) => {
    const fromOn = formatDay(today + at * slotDays);
    const toOn = formatDay(today + (at + 1) * slotDays - 1);
    const due = rows.filter(
      ({ axes }) => axes.dueOn !== null && axes.dueOn >= fromOn && axes.dueOn <= toOn,
    );
    return { fromOn, toOn, ...figure(idsOf(due)) };
  });
}

function workloadOf(
  rows: readonly RecordOnDay[],
  options: WorkloadOptions,
): Omit<Workload, 'key' | 'label'> {
  const { asOf } = options;
  const slots = slotsOf(rows, options);
  const lastOn = slots.at(-1)?.toOn ?? asOf;
  return {
    overdue: figure(idsOf(rows.filter(({ axes }) => axes.dueOn !== null && axes.dueOn < asOf))),
    slots,
    later: figure(idsOf(rows.filter(({ axes }) => axes.dueOn !== null && axes.dueOn > lastOn))),
    noDeadline: figure(idsOf(rows.filter(({ axes }) => axes.dueOn === null))),
  };
}

/**
 * What falls due in the weeks ahead, by lead agency: overdue, each stretch of days from `asOf` on, later, and without
 * deadline. Each open record stands in exactly one of them for each of its agencies.
 *
 * @throws InvalidDayError when `asOf` is no day.
 * @example
 * workloadAhead(register, timelines, { asOf: '2026-06-30' })[0]?.slots.length; // => 4
 */
export function workloadAhead(
  register: StatusRegister,
  timelines: TimelineSet,
  options: WorkloadOptions,
): Workload[] {
  const context: KeyContext = {
    register,
    asOf: options.asOf,
    periods: { length: 'month', scheme: 'decree_09_2019' },
  };
  const groups = new Map<string, { label: LocalText; rows: RecordOnDay[] }>();
  for (const row of recordsOn(register, timelines, options.asOf).filter(isOpen)) {
    for (const { key, label } of rollUpKeysOf(row.record, options.by ?? 'lead', context)) {
      const group = groups.get(key) ?? { label, rows: [] };
      groups.set(key, group);
      group.rows.push(row);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { label, rows }]) => ({ key, label, ...workloadOf(rows, options) }));
}
