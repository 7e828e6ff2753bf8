import { calendarFinding } from './calendar-finding';
import { countPeriod } from './count-period';
import type { PeriodUnit } from './counted-period';
import type { WorkingCalendar } from './create-calendar';
import { safeParseDay } from './day-number';
import {
  completeResolution,
  unresolved,
  type DeadlineResolution,
  type Outcome,
} from './resolution';

/** A period as a plain program states it: a start day and exactly one length. A negative length is refused. */
export interface PeriodInput {
  /** Day `YYYY-MM-DD` from which the period runs; it is not counted. */
  from: string;
  workingDays?: number | undefined;
  days?: number | undefined;
  weeks?: number | undefined;
  months?: number | undefined;
  years?: number | undefined;
  /** Default `forward`; `backward` counts before an event. */
  direction?: 'forward' | 'backward';
}

const UNITS = [
  ['workingDays', 'working_day'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
] as const satisfies readonly (readonly [keyof PeriodInput, PeriodUnit])[];

function outcomeOf(calendar: WorkingCalendar, input: PeriodInput): Outcome {
  const given = UNITS.filter(([key]) => input[key] !== undefined);
  const [length] = given;
  const from = safeParseDay(input.from);
  if (from === null) return unresolved(calendarFinding('CAL-1', { value: input.from }, '/from'));
  if (length === undefined || given.length > 1) {
    const value = given.map(([key]) => `${key}=${String(input[key])}`).join(', ') || '–';
    return unresolved(calendarFinding('CAL-2', { value }));
  }
  const [key, unit] = length;
  const outcome = countPeriod(calendar, {
    from,
    count: Number(input[key]),
    unit,
    direction: input.direction ?? 'forward',
  });
  const path = outcome.due === null ? `/${key}` : '';
  return { ...outcome, findings: outcome.findings.map((finding) => ({ ...finding, path })) };
}

/**
 * Counts a period of working days, days, weeks, months or years from a day, by Civil Code 2015, Art. 147 and 148.
 * Impossible days, lengths and years without data are findings.
 *
 * @example
 * resolvePeriod({ from: '2026-08-01', days: 30 }, { calendar }).dueOn; // => '2026-09-03'
 */
export function resolvePeriod(
  input: PeriodInput,
  options: { calendar: WorkingCalendar },
): DeadlineResolution {
  return completeResolution(options.calendar, outcomeOf(options.calendar, input));
}
