import type { WorkingCalendar } from '@camket/calendar';
import type { Issue } from './issue-log';
import type { RecordEvent, TimelineRecord } from './timeline-record';
import type { Thresholds } from './timeline-options';
import type { RowFacts } from './row-facts';

/** Where a timeline's facts come from, kept so that reasons can be written when somebody asks for them. */
export type TimelineSource =
  | {
      readonly kind: 'record';
      readonly record: TimelineRecord;
      readonly events: readonly RecordEvent[];
    }
  | { readonly kind: 'row'; readonly row: RowFacts }
  | { readonly kind: 'none' };

/** What all timelines of one derivation share. */
export interface TimelineContext {
  readonly calendar: WorkingCalendar | null;
  readonly thresholds: Thresholds;
  /** Day from which the words of the article are read; null where it is not known. */
  readonly referenceOn: string | null;
  /** Whether the office reads "trước ngày D" inclusively. */
  readonly beforeIsInclusive: boolean;
}

/**
 * The status of one record for every day from its first on, reaching into the future. Each interval runs from its day
 * to the day before the next one's; the last one has no end. Days are day numbers of Viet Nam.
 */
export interface Timeline {
  readonly recordId: string;
  /** First days of the intervals, ascending. */
  readonly fromDays: ArrayLike<number>;
  /** Packed states: read them with `statusOn` or `intervalsOf`. */
  readonly states: ArrayLike<number>;
  /** Deadlines in force, as day numbers. */
  readonly dueDays: ArrayLike<number>;
  readonly source: TimelineSource;
  readonly context: TimelineContext;
  /** What the derivation has to report, not yet worded: see `timelineFindings`. */
  readonly issues: readonly Issue[];
}
