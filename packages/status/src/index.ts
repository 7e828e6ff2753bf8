export { deriveTimeline } from './derive-timeline';
export { intervalsOf, type StatusInterval } from './intervals-of';
export { nextChange, type StatusChange } from './next-change';
export { REASON_TEXTS, type ReasonId } from './reason-texts';
export type { ReasonAxis, StatusReason } from './reason';
export type { RowFacts } from './row-facts';
export {
  scheduleOn,
  statusFromRow,
  timelineFromRow,
  type RowStatus,
  type StatusRow,
} from './status-from-row';
export { statusOn, type StatusAxes, type StatusOnDay } from './status-on';
export { STATUS_FINDINGS, type StatusFindingId } from './status-rules';
export type { Timeline } from './timeline';
export type { DerivationOptions } from './timeline-deriver';
export { timelineFindings } from './timeline-findings';
export { DEFAULT_THRESHOLDS, type Thresholds } from './timeline-options';
export type { RecordEvent, TimelineRecord } from './timeline-record';
