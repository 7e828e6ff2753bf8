import type { Finding } from '@camket/domain';
import { calendarFinding } from './calendar-finding';
import { formatDayForPeople, parseDay } from './day-number';
import type { DeadlineResolution } from './resolution';

/** A stored deadline beside what a newer calendar would give; the stored one stands. */
export interface ResolutionComparison {
  isChanged: boolean;
  stored: DeadlineResolution;
  recomputed: DeadlineResolution;
  /** Days by which the newer result lies later (negative: earlier); null where either has no day. */
  shiftDays: number | null;
  findings: Finding[];
}

const shown = (on: string | null): string => (on === null ? '–' : formatDayForPeople(parseDay(on)));

/**
 * Puts a stored result beside a recomputed one. A new calendar version never silently moves a deadline: both are kept
 * and the difference is a finding.
 *
 * @throws InvalidDayError when a result's `dueOn` is no day.
 * @example
 * compareResolutions(resolution, resolution).isChanged; // => false
 */
export function compareResolutions(
  stored: DeadlineResolution,
  recomputed: DeadlineResolution,
): ResolutionComparison {
  const isChanged = stored.dueOn !== recomputed.dueOn;
  const isKnown = stored.dueOn !== null && recomputed.dueOn !== null;
  const params = {
    before: shown(stored.dueOn),
    beforeVersion: stored.calendarVersion,
    after: shown(recomputed.dueOn),
    afterVersion: recomputed.calendarVersion,
  };
  return {
    isChanged,
    stored,
    recomputed,
    shiftDays: isKnown ? parseDay(recomputed.dueOn ?? '') - parseDay(stored.dueOn ?? '') : null,
    findings: isChanged ? [calendarFinding('CAL-7', params)] : [],
  };
}
