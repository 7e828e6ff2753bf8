import { parseDay } from '@camket/calendar';
import type { LocalText } from '@camket/domain';
import { BUCKETS, bucketPlace, type BucketId } from './buckets';
import { DENOMINATORS, FIGURES, type FigureRule } from './figures';
import { movementCells } from './movements';
import { DEFAULT_ROUNDING, percentage, type Rounding } from './percentage';
import type { PeriodLength, PeriodScheme, ReportingPeriod } from './reporting-periods';
import type { RollUpCell } from './roll-up-cell';
import { rollUpKeysOf, type KeyContext, type RollUpBy, type RollUpKey } from './roll-up-keys';
import type { StatusRegister } from './status-register';
import type { TimelineSet } from './timeline-set';

/** One group of a roll-up with its figures. */
export interface RollUpRow {
  key: string;
  label: LocalText;
  cells: RollUpCell[];
}

/** A roll-up: groups and their sum. */
export interface RollUp {
  asOf: string;
  by: RollUpBy;
  period: ReportingPeriod | null;
  /** Whether "done" means reported by the agency or confirmed by a check. */
  doneMeans: 'reported';
  /** True where a record may stand in several groups, so that the rows do not add up to the total. */
  isOverlapping: boolean;
  rows: RollUpRow[];
  total: RollUpRow;
}

/** What a roll-up counts, by what and when. */
export interface RollUpOptions {
  /** Day `YYYY-MM-DD` of Viet Nam for which it is counted. */
  asOf: string;
  by: RollUpBy;
  /** Adds what moved in the period: new, done, newly overdue, extended, returned. */
  period?: ReportingPeriod | null | undefined;
  rounding?: Rounding | undefined;
  /** How periods are cut for a roll-up by period; default months of Decree 09/2019. */
  periods?: { length: PeriodLength; scheme: PeriodScheme['id'] } | undefined;
  /** Records to count; default all. */
  only?: ReadonlySet<string> | undefined;
}

/** The ids of one group's records, by bucket. */
export type BucketIds = Readonly<Record<BucketId, string[]>>;

/** One group while it is being filled. */
export interface RollUpGroup {
  readonly key: RollUpKey;
  readonly buckets: BucketIds;
  /** Places of the group's timelines in the set. */
  readonly places: number[];
}

const newGroup = (key: RollUpKey): RollUpGroup => ({
  key,
  buckets: Object.fromEntries(BUCKETS.map(({ id }) => [id, [] as string[]])) as Record<
    BucketId,
    string[]
  >,
  places: [],
});

const idsIn = (buckets: BucketIds, ids: readonly BucketId[]): string[] =>
  ids.flatMap((id) => buckets[id]);

function cellOf(rule: FigureRule, buckets: BucketIds, rounding: Rounding): RollUpCell {
  const ids = idsIn(buckets, rule.buckets);
  const whole = DENOMINATORS.find(({ id }) => id === rule.denominator);
  const wholeIds = idsIn(buckets, whole?.buckets ?? []);
  return {
    id: rule.id,
    label: rule.label,
    count: ids.length,
    ids,
    denominator: {
      id: rule.denominator,
      label: whole?.label ?? rule.label,
      count: wholeIds.length,
      ids: wholeIds,
    },
    rate: percentage(ids.length, wholeIds.length, rounding),
    rounding,
  };
}

/**
 * Figures of records that are already sorted into buckets.
 *
 * @example
 * const none = Object.fromEntries(BUCKETS.map(({ id }) => [id, []]));
 * const buckets = { ...none, open_overdue: ['a'], done_late: ['b'], open_in_time: ['c', 'd'] };
 * figuresOf(buckets).find(({ id }) => id === 'overdue_of_due')?.rate; // => '50.00'
 */
export function figuresOf(buckets: BucketIds, rounding: Rounding = DEFAULT_ROUNDING): RollUpCell[] {
  return FIGURES.map((rule) => cellOf(rule, buckets, rounding));
}

/** The bucket of a timeline on a day; null before its first. */
function bucketOn(timelines: TimelineSet, place: number, day: number): BucketId | null {
  const at = place < 0 ? -1 : timelines.intervalPlace(place, day);
  if (at < 0) return null;
  return BUCKETS[bucketPlace(timelines.columns.states[at] ?? 0)]?.id ?? null;
}

interface Sorting {
  readonly timelines: TimelineSet;
  readonly by: RollUpBy;
  readonly context: KeyContext;
  readonly only: ReadonlySet<string> | undefined;
}

function sortIntoGroups({ timelines, by, context, only }: Sorting): {
  total: RollUpGroup;
  groups: RollUpGroup[];
} {
  const day = parseDay(context.asOf);
  const total = newGroup({ key: 'total', label: { vi: 'Tổng cộng', en: 'Total' } });
  const groups = new Map<string, RollUpGroup>();
  for (const record of context.register.records.values()) {
    const place = timelines.placeOf(record.id);
    const bucket = only?.has(record.id) === false ? null : bucketOn(timelines, place, day);
    if (bucket === null) continue;
    for (const key of rollUpKeysOf(record, by, context)) {
      const group = groups.get(key.key) ?? newGroup(key);
      groups.set(key.key, group);
      put(group, { id: record.id, place, bucket });
    }
    put(total, { id: record.id, place, bucket });
  }
  return { total, groups: [...groups.values()] };
}

function put(
  group: RollUpGroup,
  { id, place, bucket }: { id: string; place: number; bucket: BucketId },
): void {
  group.buckets[bucket].push(id);
  group.places.push(place);
}

/**
 * Counts and rates of a register's records on a day, by lead, coordinating agency, issue group, field, competence, kind,
 * event or reporting period. Every count carries the ids behind it, every rate its named denominator and its rounding;
 * with a period also what moved in it.
 *
 * @throws InvalidDayError when `asOf` is no day.
 * @example
 * rollUp(register, timelines, { asOf: '2026-06-30', by: 'lead' }).total.cells[0]?.count; // => 2
 */
export function rollUp(
  register: StatusRegister,
  timelines: TimelineSet,
  options: RollUpOptions,
): RollUp {
  const { asOf, by, only } = options;
  const periods = options.periods ?? { length: 'month', scheme: 'decree_09_2019' };
  const rounding = options.rounding ?? DEFAULT_ROUNDING;
  const period = options.period ?? null;
  const { total, groups } = sortIntoGroups({
    timelines,
    by,
    only,
    context: { register, asOf, periods },
  });
  const rowOf = ({ key, buckets, places }: RollUpGroup): RollUpRow => ({
    ...key,
    cells: [
      ...figuresOf(buckets, rounding),
      ...(period === null ? [] : movementCells(timelines, places, { period, rounding })),
    ],
  });
  const rows = groups.map(rowOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    asOf,
    by,
    period,
    doneMeans: 'reported',
    isOverlapping: by === 'coordinating',
    rows,
    total: rowOf(total),
  };
}
