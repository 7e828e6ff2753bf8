/** Thresholds of the schedule axis, in calendar days; shown in the reasons. */
export interface Thresholds {
  /** "Due soon" begins this many days before the last day; 0 means never. */
  readonly dueSoonDays: number;
  /** "Seriously overdue" is more than this many days after the last day. */
  readonly seriouslyOverdueDays: number;
}

/** The thresholds where an office has chosen none. */
export const DEFAULT_THRESHOLDS: Thresholds = { dueSoonDays: 7, seriouslyOverdueDays: 30 };

/**
 * Completes thresholds; a negative or broken one falls back to the default.
 *
 * @example
 * completeThresholds({ dueSoonDays: 3 }); // => { dueSoonDays: 3, seriouslyOverdueDays: 30 }
 */
export function completeThresholds(given: Partial<Thresholds> = {}): Thresholds {
  const valid = (value: number | undefined, fallback: number): number =>
    value !== undefined && Number.isInteger(value) && value >= 0 ? value : fallback;
  return {
    dueSoonDays: valid(given.dueSoonDays, DEFAULT_THRESHOLDS.dueSoonDays),
    seriouslyOverdueDays: valid(
      given.seriouslyOverdueDays,
      DEFAULT_THRESHOLDS.seriouslyOverdueDays,
    ),
  };
}
