import { calendarFinding } from './calendar-finding';
import { coversDay, uncoveredYearFinding } from './calendar-coverage';
import type { CountedPeriod } from './counted-period';
import type { CountingRuleId } from './counting-rules';
import type { WorkingCalendar } from './create-calendar';
import { addMonthsClamped, civilOf, type DayNumber } from './day-number';
import { periodTrace } from './period-trace';
import { restAdvice } from './rest-advice';
import { unresolved, type Outcome } from './resolution';
import { rollDayForward, shiftWorkingDays } from './working-day-index';

/** Largest number of days, weeks, months or years of a period. */
export const MAX_PERIOD_COUNT = 10_000;

function rawEnd({ from, count, unit, direction }: CountedPeriod): DayNumber {
  const signed = direction === 'forward' ? count : -count;
  if (unit === 'day') return from + signed;
  if (unit === 'week') return from + 7 * signed;
  return addMonthsClamped(from, unit === 'year' ? 12 * signed : signed);
}

function ruleOf({ unit, direction }: CountedPeriod): CountingRuleId {
  const base =
    unit === 'working_day' ? 'working-days' : unit === 'day' || unit === 'week' ? 'days' : 'months';
  return direction === 'forward' ? base : `${base}-backward`;
}

function uncovered(calendar: WorkingCalendar, period: CountedPeriod, year: number): Outcome {
  const outcome = unresolved(uncoveredYearFinding(calendar, year));
  return { ...outcome, ruleId: ruleOf(period) };
}

function countWorking(calendar: WorkingCalendar, period: CountedPeriod): Outcome {
  const forward = period.direction === 'forward';
  const due = shiftWorkingDays(calendar, period.from, forward ? period.count : -period.count);
  if (due === null) {
    const edge = forward ? calendar.lastDay + 1 : calendar.firstDay - 1;
    const outside = coversDay(calendar, period.from) ? edge : period.from;
    return uncovered(calendar, period, civilOf(outside).year);
  }
  return {
    due,
    ruleId: ruleOf(period),
    reliesOn: forward ? [period.from, due] : [due, period.from],
    findings: [],
    trace: () => periodTrace(calendar, period, { end: due, due }),
  };
}

function countCalendarUnits(calendar: WorkingCalendar, period: CountedPeriod): Outcome {
  const end = rawEnd(period);
  const due = period.direction === 'forward' ? rollDayForward(calendar, end) : end;
  if (due === null || !coversDay(calendar, due)) {
    const outside = coversDay(calendar, end) ? calendar.lastDay + 1 : end;
    return uncovered(calendar, period, civilOf(outside).year);
  }
  return {
    due,
    ruleId: ruleOf(period),
    reliesOn: [Math.min(end, due), due],
    findings: period.direction === 'forward' ? [] : restAdvice(calendar, due),
    trace: () => periodTrace(calendar, period, { end, due }),
  };
}

/**
 * Counts a period by Civil Code 2015, Art. 147 and 148: the start is left out; counted forward, a last day of rest
 * rolls to the next working day; counted backward it stays, for moving it would shorten the notice.
 *
 * @example
 * countPeriod(calendar, { from: parseDay('2025-11-20'), count: 30, unit: 'day', direction: 'forward' }).ruleId; // => 'days'
 */
export function countPeriod(calendar: WorkingCalendar, period: CountedPeriod): Outcome {
  const { count } = period;
  if (!Number.isInteger(count) || count < 1 || count > MAX_PERIOD_COUNT) {
    return unresolved(calendarFinding('CAL-2', { value: String(count) }));
  }
  return period.unit === 'working_day'
    ? countWorking(calendar, period)
    : countCalendarUnits(calendar, period);
}
