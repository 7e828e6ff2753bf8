import type { LocalText } from '@camket/domain';
import type { DayNumber } from './day-number';

/** Units in which a period is counted, as in a deadline expression. */
export type PeriodUnit = 'working_day' | 'day' | 'week' | 'month' | 'year';

/** A period to be counted from a day, which is itself not counted. */
export interface CountedPeriod {
  readonly from: DayNumber;
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly direction: 'forward' | 'backward';
  /** What the period is counted from, as printed. */
  readonly anchorWords?: LocalText;
}
