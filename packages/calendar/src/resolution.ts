import type { Finding, LocalText } from '@camket/domain';
import { calendarFinding } from './calendar-finding';
import type { CountingRuleId } from './counting-rules';
import type { WorkingCalendar } from './create-calendar';
import { civilOf, formatDay, type DayNumber } from './day-number';

/** One step of an answer: a stretch of days (both ends in), how many it contributes, and why. */
export interface TraceStep {
  fromOn: string;
  toOn: string;
  /** Days or working days that the stretch contributes to the period. */
  counts: number;
  text: LocalText;
}

/** A deadline as the calendar understands it; days are those of Viet Nam. */
export interface DeadlineResolution {
  /** Last day in time; null where the words give no day. */
  dueOn: string | null;
  trace: TraceStep[];
  calendarVersion: string;
  ruleId: CountingRuleId;
  /** True where the answer rests on a year computed without its letter. */
  provisional: boolean;
  findings: Finding[];
}

/** What a resolver has found, in day numbers; the trace is written only when asked for. */
export interface Outcome {
  readonly due: DayNumber | null;
  readonly ruleId: CountingRuleId;
  /** Stretch of days whose calendar data decide the answer; null where none do. */
  readonly reliesOn: readonly [DayNumber, DayNumber] | null;
  readonly provisional?: boolean;
  readonly findings: readonly Finding[];
  readonly trace: () => TraceStep[];
}

/**
 * A step of a trace.
 *
 * @example
 * traceStep([0, 1], 2, { vi: 'hai ngày', en: 'two days' }).toOn; // => '1970-01-02'
 */
export function traceStep(
  stretch: readonly [DayNumber, DayNumber],
  counts: number,
  text: LocalText,
): TraceStep {
  return { fromOn: formatDay(stretch[0]), toOn: formatDay(stretch[1]), counts, text };
}

/**
 * The outcome of words that give no day, with the finding that says why.
 *
 * @example
 * unresolved(calendarFinding('CAL-1', { value: '2026-02-31' })).due; // => null
 */
export function unresolved(...findings: Finding[]): Outcome {
  return { due: null, ruleId: 'unresolved', reliesOn: null, findings, trace: () => [] };
}

function touchesProvisionalYear(calendar: WorkingCalendar, outcome: Outcome): number | null {
  if (outcome.reliesOn === null) return null;
  const last = civilOf(outcome.reliesOn[1]).year;
  for (let year = civilOf(outcome.reliesOn[0]).year; year <= last; year += 1) {
    if (calendar.provisionalYears.has(year)) return year;
  }
  return null;
}

/**
 * Writes an outcome out: day, trace, version, and the advice that belongs to provisional years.
 *
 * @example
 * completeResolution(calendar, unresolved()).dueOn; // => null
 */
export function completeResolution(
  calendar: WorkingCalendar,
  outcome: Outcome,
): DeadlineResolution {
  const year = touchesProvisionalYear(calendar, outcome);
  const advice = year === null ? [] : [calendarFinding('CAL-5', { year })];
  return {
    dueOn: outcome.due === null ? null : formatDay(outcome.due),
    trace: outcome.trace(),
    calendarVersion: calendar.version,
    ruleId: outcome.ruleId,
    provisional: year !== null || outcome.provisional === true,
    findings: [...outcome.findings, ...advice],
  };
}
