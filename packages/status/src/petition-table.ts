import type { LocalText, PetitionBucket } from '@camket/domain';
import { ANSWER_STATUSES, COMPETENCES, PETITION_BUCKETS, WORK_STATUSES } from '@camket/domain/data';
import { DEFAULT_ROUNDING, percentage, type Rounding } from './percentage';
import { recordsOn, type RecordOnDay } from './state-on';
import type { StatusRegister } from './status-register';
import { figure, type Figure } from './task-table';
import { isPetition } from './timeline-record';
import type { TimelineSet } from './timeline-set';

/** A bucket of the petition table with its part of the whole. */
export interface PetitionCell extends Figure {
  key: string;
  label: LocalText;
  rate: string | null;
}

/** The petitions of one level of competence. */
export interface PetitionRow {
  key: string;
  label: LocalText;
  total: Figure;
  /** By resolution; they add up to the total. */
  resolution: PetitionCell[];
  /** By answer; they add up to the total. */
  answer: PetitionCell[];
}

/** The official petition table: every petition in exactly one bucket of each division. */
export interface PetitionTable {
  asOf: string;
  doneMeansLabel: LocalText;
  denominatorLabel: LocalText;
  rounding: Rounding;
  rows: PetitionRow[];
  total: PetitionRow;
  /** Merged, superseded or withdrawn: shown, not counted. */
  notCounted: Figure;
}

/** What the petition table counts. */
export interface PetitionTableOptions {
  asOf: string;
  rounding?: Rounding;
  /** Petitions to count; default all. */
  only?: (record: RecordOnDay['record']) => boolean;
}

const BUCKET_OF_WORK = new Map<string, PetitionBucket>(
  WORK_STATUSES.map((term) => [term.key, term.petitionBucket]),
);
const WAITING: ReadonlySet<string> = new Set(['recorded', 'assigned']);

/** Where a petition stands; what only the central level may decide and nobody here works on is the central level's. */
function bucketOf({ axes, record }: RecordOnDay): PetitionBucket {
  if (axes.work === 'fulfilled' && !axes.isDone) return 'in_progress';
  if (record.competence === 'central' && WAITING.has(axes.work)) return 'central_competence';
  return BUCKET_OF_WORK.get(axes.work) ?? 'in_progress';
}

function cells(
  terms: readonly { key: string; label: LocalText }[],
  rows: readonly RecordOnDay[],
  { keyOf, rounding }: { keyOf: (row: RecordOnDay) => string; rounding: Rounding },
): PetitionCell[] {
  return terms.map(({ key, label }) => {
    const found = figure(rows.filter((row) => keyOf(row) === key).map(({ record }) => record.id));
    return { key, label, ...found, rate: percentage(found.count, rows.length, rounding) };
  });
}

const COUNTED_BUCKETS = PETITION_BUCKETS.filter(({ key }) => key !== 'not_counted');

function rowOf(
  key: string,
  label: LocalText,
  { rows, rounding }: { rows: readonly RecordOnDay[]; rounding: Rounding },
): PetitionRow {
  return {
    key,
    label,
    total: figure(rows.map(({ record }) => record.id)),
    resolution: cells(COUNTED_BUCKETS, rows, { keyOf: bucketOf, rounding }),
    answer: cells(ANSWER_STATUSES, rows, {
      keyOf: ({ axes }) => axes.answer ?? 'unanswered',
      rounding,
    }),
  };
}

/**
 * The official petition table on a day: by competence, each petition by resolution and by answer.
 *
 * @throws InvalidDayError when `asOf` is no day.
 * @example
 * petitionTable(register, timelines, { asOf: '2026-06-30' }).total.total.count; // => 1
 */
export function petitionTable(
  register: StatusRegister,
  timelines: TimelineSet,
  options: PetitionTableOptions,
): PetitionTable {
  const { asOf, rounding = DEFAULT_ROUNDING, only = () => true } = options;
  const petitions = recordsOn(register, timelines, asOf).filter(
    ({ record }) => isPetition(record.kind) && only(record),
  );
  const counted = petitions.filter((row) => bucketOf(row) !== 'not_counted');
  const competenceOf = ({ record }: RecordOnDay): string => record.competence ?? 'unknown';
  return {
    asOf,
    doneMeansLabel: {
      vi: '“Đã giải quyết xong” là theo báo cáo của đơn vị',
      en: '“Resolved” is as the agencies report',
    },
    denominatorLabel: { vi: 'số kiến nghị của dòng', en: 'petitions of the row' },
    rounding,
    rows: COMPETENCES.map(({ key, label }) =>
      rowOf(key, label, { rows: counted.filter((row) => competenceOf(row) === key), rounding }),
    ),
    total: rowOf('total', { vi: 'Tổng cộng', en: 'Total' }, { rows: counted, rounding }),
    notCounted: figure(
      petitions.filter((row) => bucketOf(row) === 'not_counted').map(({ record }) => record.id),
    ),
  };
}
