import type { Competence, Language } from '@camket/domain';
import { nextChange } from './next-change';
import type { ReportingPeriod } from './reporting-periods';
import { rollUp, type RollUp, type RollUpRow } from './roll-up';
import type { RollUpCell } from './roll-up-cell';
import type { RollUpBy } from './roll-up-keys';
import { statusOn, type StatusAxes } from './status-on';
import type { StatusRecord, StatusRegister } from './status-register';
import type { Timeline } from './timeline';
import type { TimelineSet } from './timeline-set';

type Axis = 'work' | 'schedule' | 'evidence' | 'answer';

/** One record of a status report; texts in one language. */
export interface ReportedRecord extends Pick<StatusAxes, Axis> {
  id: string;
  number: string | null;
  kind: string;
  /** The main quotation's words. */
  exact: string;
  competence: Competence;
  dueOn: string | null;
  sinceOn: string;
  reasons: { axis: string; ruleId: string; eventId: string | null; text: string }[];
  /** What comes next without anybody doing anything; null where nothing will. */
  nextChange: ({ on: string } & Pick<StatusAxes, Axis>) | null;
}

/** A cell of a reported roll-up; texts in one language. */
export interface ReportedCell extends Omit<RollUpCell, 'label' | 'denominator'> {
  label: string;
  denominator: { id: string; label: string; count: number };
}

/** What `camket status` prints as JSON. */
export interface StatusReport {
  asOf: string;
  /** Instant up to which the ledger was read; null for all of it. */
  knownAt: string | null;
  records: ReportedRecord[];
  rollUp: {
    by: RollUpBy;
    doneMeans: RollUp['doneMeans'];
    period: { fromOn: string; toOn: string; label: string } | null;
    rows: { key: string; label: string; cells: ReportedCell[] }[];
    total: { key: string; label: string; cells: ReportedCell[] };
  };
}

/** What a status report covers. */
export interface StatusReportOptions {
  asOf: string;
  knownAt?: string | null | undefined;
  by?: RollUpBy | undefined;
  period?: ReportingPeriod | null | undefined;
  language?: Language | undefined;
}

const axes = ({ work, schedule, evidence, answer }: StatusAxes): Pick<StatusAxes, Axis> => ({
  work,
  schedule,
  evidence,
  answer,
});

function changeAfter(timeline: Timeline, asOf: string): ReportedRecord['nextChange'] {
  const change = nextChange(timeline, asOf);
  return change === null ? null : { on: change.on, ...axes(change.after) };
}

function reportRecord(
  record: StatusRecord,
  timeline: Timeline,
  { asOf, language = 'vi' }: StatusReportOptions,
): ReportedRecord[] {
  const status = statusOn(timeline, asOf);
  if (status === null) return [];
  const { id, number, kind, quotations } = record;
  const competence = record.competence ?? 'unknown';
  const { dueOn, sinceOn } = status;
  const reasons = status.reasons.map((reason) => ({ ...reason, text: reason.text[language] }));
  const exact = quotations[0]?.exact ?? '';
  const nextOne = changeAfter(timeline, asOf);
  return [
    {
      id,
      number,
      kind,
      exact,
      ...axes(status),
      competence,
      dueOn,
      sinceOn,
      reasons,
      nextChange: nextOne,
    },
  ];
}

function reportRow(
  { key, label, cells }: RollUpRow,
  language: Language,
): StatusReport['rollUp']['rows'][number] {
  return {
    key,
    label: label[language],
    cells: cells.map(({ denominator, ...cell }) => ({
      ...cell,
      label: cell.label[language],
      denominator: {
        id: denominator.id,
        label: denominator.label[language],
        count: denominator.count,
      },
    })),
  };
}

function reportRollUp(found: RollUp, language: Language): StatusReport['rollUp'] {
  const { by, doneMeans, period, rows, total } = found;
  return {
    by,
    doneMeans,
    period:
      period === null
        ? null
        : { fromOn: period.fromOn, toOn: period.toOn, label: period.label[language] },
    rows: rows.map((row) => reportRow(row, language)),
    total: reportRow(total, language),
  };
}

/**
 * The status of every record on a day with its reasons and its next change, and a roll-up: what `camket status` prints.
 * Records that did not exist yet on the day are left out. The register is the one known at `knownAt`, which is only
 * repeated here: fold the ledger up to it first.
 *
 * @throws InvalidDayError when `asOf` is no day.
 * @example
 * statusReport(register, timelines, { asOf: '2026-06-30', by: 'lead', language: 'en' }).records.length; // => 3
 */
export function statusReport(
  register: StatusRegister,
  timelines: TimelineSet,
  options: StatusReportOptions,
): StatusReport {
  const { asOf, knownAt = null, by = 'kind', period, language = 'vi' } = options;
  const records = [...register.records.values()].flatMap((record) => {
    const timeline = timelines.get(record.id);
    return timeline === undefined ? [] : reportRecord(record, timeline, options);
  });
  return {
    asOf,
    knownAt,
    records,
    rollUp: reportRollUp(rollUp(register, timelines, { asOf, by, period }), language),
  };
}
