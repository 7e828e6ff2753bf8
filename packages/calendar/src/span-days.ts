import type { DeadlineExpression } from '@camket/domain';
import { civilOf, dayOf, daysInMonth, type DayNumber } from './day-number';
import { schoolYearDays } from './school-years';

/** Words that name a span of the calendar. */
export type SpanExpression = Extract<DeadlineExpression, { kind: 'span' }>;

/** First, middle and last day of a span. */
export interface SpanDays {
  first: DayNumber;
  middle: DayNumber;
  last: DayNumber;
  provisional: boolean;
}

const HALF_OF_MONTH = 15;

/** Months `from` to `to` of a year; the middle is the 15th of the middle month (Art. 146.2 for a single month). */
function months(year: number, from: number, to: number): SpanDays {
  return {
    first: dayOf(year, from, 1),
    middle: dayOf(year, Math.floor((from + to) / 2), HALF_OF_MONTH),
    last: dayOf(year, to, daysInMonth(year, to)),
    provisional: false,
  };
}

/** Civil Code 2015, Art. 146.3: the middle of a year is its 30 June. */
const wholeYears = (year: number, toYear: number): SpanDays => ({
  ...months(year, 1, 12),
  middle: dayOf(year, 6, 30),
  last: dayOf(toYear, 12, 31),
});

function schoolSpan(year: number, term: number | null): SpanDays {
  const { first, termOneLast, last, provisional } = schoolYearDays(year);
  if (term === 1)
    return { first, middle: Math.floor((first + termOneLast) / 2), last: termOneLast, provisional };
  const start = term === 2 ? termOneLast + 1 : first;
  return { first: start, middle: termOneLast, last, provisional };
}

/** The span that the words leave unnumbered ("trong tháng", "cuối quý này") is the one of the reference month. */
function indexOf(
  expression: SpanExpression,
  reference: DayNumber | null,
  monthsEach: number,
): number | null {
  if (expression.index !== null) return expression.index;
  return reference === null ? null : Math.ceil(civilOf(reference).month / monthsEach);
}

function monthsOf(
  expression: SpanExpression,
  reference: DayNumber | null,
): [number, number] | null {
  const length =
    { month: 1, quarter: 3, half_year: 6, nine_months: 9 }[expression.span as string] ?? 12;
  if (length >= 9) return [1, length];
  const index = indexOf(expression, reference, length);
  if (index === null || index < 1 || index * length > 12) return null;
  return [(index - 1) * length + 1, index * length];
}

/**
 * The days of a span in a given year (for a school year the year in which it starts); null where the words number it
 * beyond the calendar (quarter 5) or leave the number to an unknown reference day.
 *
 * @example
 * spanDays({ kind: 'span', raw: 'quý IV/2025', bound: 'within', span: 'quarter', year: 2025, index: 4, edge: 'whole' }, 2025, null)?.provisional; // => false
 */
export function spanDays(
  expression: SpanExpression,
  year: number,
  reference: DayNumber | null,
): SpanDays | null {
  if (expression.span === 'school_year') return schoolSpan(year, null);
  if (expression.span === 'school_term') return schoolSpan(year, expression.index);
  const toYear = expression.toYear ?? year;
  if (expression.span === 'year' || expression.span === 'years') {
    return toYear < year ? null : wholeYears(year, toYear);
  }
  const range = monthsOf(expression, reference);
  return range === null ? null : months(year, ...range);
}
