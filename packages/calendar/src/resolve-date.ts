import type { DeadlineExpression, LocalText } from '@camket/domain';
import { boundDay, type NamedDay } from './bound-day';
import { calendarFinding } from './calendar-finding';
import {
  civilOf,
  dayOf,
  daysInMonth,
  formatDayForPeople,
  safeParseDay,
  type DayNumber,
} from './day-number';
import type { ResolveOptions } from './resolve-options';
import { unresolved, type Outcome } from './resolution';
import { unresolvedFinding } from './why-unresolved';

type DateExpression = Extract<DeadlineExpression, { kind: 'date' }>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
/** 29 February may be eight years away (1896 to 1904, 2096 to 2104). */
const YEARS_AHEAD = 8;

function realDay(year: number, { month, day }: DateExpression): DayNumber | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1 || day > daysInMonth(year, month))
    return null;
  return dayOf(year, month, day);
}

/** The first such day from the reference on; "trước" the reference day itself could no longer be kept. */
function nearestFuture(expression: DateExpression, reference: DayNumber): DayNumber | null {
  const earliest = expression.bound === 'before' ? reference + 1 : reference;
  const firstYear = civilOf(reference).year;
  for (let year = firstYear; year <= firstYear + YEARS_AHEAD; year += 1) {
    const day = realDay(year, expression);
    if (day !== null && day >= earliest) return day;
  }
  return null;
}

function originOf(day: DayNumber, reference: DayNumber | null): LocalText {
  const on = formatDayForPeople(day);
  if (reference === null) return { vi: `ngày nêu đích danh ${on}`, en: `the named day ${on}` };
  const from = formatDayForPeople(reference);
  return {
    vi: `không nêu năm, lấy ngày gần nhất kể từ ${from}: ${on}`,
    en: `no year printed, the nearest such day from ${from} on: ${on}`,
  };
}

function impossible(expression: DateExpression): Outcome {
  return unresolved(calendarFinding('CAL-1', { value: expression.raw }));
}

function bind(expression: DateExpression, day: DayNumber, origin: LocalText): NamedDay {
  const { raw, bound, time } = expression;
  return { raw, bound, time, first: day, last: day, ruleId: 'named-day', origin };
}

/**
 * Resolves a named day; without a printed year the nearest future from the reference day.
 *
 * @example
 * resolveDate({ kind: 'date', raw: 'ngày 30/6', bound: 'by', year: null, month: 6, day: 30 }, options).ruleId; // => 'named-day'
 */
export function resolveDate(expression: DateExpression, options: ResolveOptions): Outcome {
  if (expression.year !== null) {
    const day = realDay(expression.year, expression);
    return day === null
      ? impossible(expression)
      : boundDay(bind(expression, day, originOf(day, null)), options);
  }
  const reference = options.referenceOn === null ? null : safeParseDay(options.referenceOn);
  if (reference === null) return unresolved(unresolvedFinding(expression.raw, 'no_reference'));
  const day = nearestFuture(expression, reference);
  if (day === null) return impossible(expression);
  return boundDay(bind(expression, day, originOf(day, reference)), options);
}
