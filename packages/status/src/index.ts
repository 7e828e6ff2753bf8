export { BUCKETS, bucketPlace, type Bucket, type BucketId } from './buckets';
export { burnUp, type BurnUpPoint } from './burn-up';
export { commitmentsOf } from './commitments-of';
export { calendarOf } from './calendar-of';
export { countBuckets } from './count-buckets';
export {
  COVERAGE_STAGES,
  coverageLedger,
  type CoverageDrop,
  type CoverageLedger,
  type CoverageOptions,
  type CoverageStage,
} from './coverage-ledger';
export { deadlineDrift, type DeadlineDrift } from './deadline-drift';
export { deriveTimeline } from './derive-timeline';
export { deriveTimelines } from './derive-timelines';
export { DENOMINATORS, FIGURES, type DenominatorRule, type FigureRule } from './figures';
export { intervalsOf, type StatusInterval } from './intervals-of';
export { MOVEMENTS, movementsOf, type Movement } from './movements';
export { nextChange, type StatusChange } from './next-change';
export { DEFAULT_ROUNDING, percentage, type Rounding } from './percentage';
export {
  petitionTable,
  type PetitionCell,
  type PetitionRow,
  type PetitionTable,
  type PetitionTableOptions,
} from './petition-table';
export { REASON_TEXTS, type ReasonId } from './reason-texts';
export type { ReasonAxis, StatusReason } from './reason';
export { dayInVietNam, referenceDayOf } from './reference-day';
export {
  PERIOD_LENGTHS,
  PERIOD_SCHEMES,
  customPeriod,
  reportingPeriodOf,
  reportingPeriods,
  type PeriodLength,
  type PeriodScheme,
  type ReportingPeriod,
} from './reporting-periods';
export { figuresOf, rollUp, type RollUp, type RollUpOptions, type RollUpRow } from './roll-up';
export type { RollUpCell } from './roll-up-cell';
export { ROLL_UP_KEYS, type RollUpBy, type RollUpKey } from './roll-up-keys';
export type { RowFacts } from './row-facts';
export { recordsOn, type RecordOnDay } from './state-on';
export {
  scheduleOn,
  statusFromRow,
  timelineFromRow,
  type RowStatus,
  type StatusRow,
} from './status-from-row';
export { statusOn, type StatusAxes, type StatusOnDay } from './status-on';
export {
  statusReport,
  type ReportedCell,
  type ReportedRecord,
  type StatusReport,
  type StatusReportOptions,
} from './status-report';
export { statusTableText } from './status-table-text';
export type { StatusRecord, StatusRegister } from './status-register';
export { STATUS_FINDINGS, type StatusFindingId } from './status-rules';
export {
  taskTable,
  type Figure,
  type NamedRate,
  type TaskRow,
  type TaskTable,
  type TaskTableOptions,
} from './task-table';
export type { Timeline } from './timeline';
export type { TimelineColumns } from './timeline-columns';
export { timelineContext, type DerivationOptions } from './timeline-deriver';
export { timelineFindings } from './timeline-findings';
export { DEFAULT_THRESHOLDS, type Thresholds } from './timeline-options';
export type { RecordEvent, TimelineRecord } from './timeline-record';
export { TimelineSet, TimelineSetBuilder, type TimelineInput } from './timeline-set';
export {
  workloadAhead,
  type Workload,
  type WorkloadOptions,
  type WorkloadSlot,
} from './workload-ahead';
