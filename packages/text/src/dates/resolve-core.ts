import { dayNumber, daysInMonth, isoDay, readIsoDay } from './calendar-day';
import type { Bound, DateCore } from './date-mention';

/** First and last day a core expression covers, ISO. */
export interface CoreDays {
  first: string;
  last: string;
}

const DISTANCE = (left: number, right: number): number => Math.abs(left - right);

/**
 * Fills a missing year from the reference date: nearest day ahead for a deadline, nearest day past otherwise, nearest of all
 * where `ahead` is null; null without a reference date.
 *
 * @example
 * nearestYear({ month: 7, day: 12 }, '2026-03-01', false); // => 2025
 */
export function nearestYear(
  day: { month: number; day: number },
  referenceOn: string | null,
  ahead: boolean | null,
): number | null {
  const now = referenceOn === null ? null : readIsoDay(referenceOn);
  if (now === null) return null;
  const today = dayNumber(now);
  const years = [now.year - 1, now.year, now.year + 1].filter((year) => {
    const then = dayNumber({ year, ...day });
    const isOnSide = ahead === null || (ahead ? then >= today : then <= today);
    return isOnSide && isoDay(year, day.month, day.day) !== null;
  });
  years.sort(
    (left, right) =>
      DISTANCE(dayNumber({ year: left, ...day }), today) -
      DISTANCE(dayNumber({ year: right, ...day }), today),
  );
  return years[0] ?? null;
}

function monthDays(year: number, from: number, to: number): CoreDays {
  return {
    first: isoDay(year, from, 1) ?? '',
    last: isoDay(year, to, daysInMonth(year, to)) ?? '',
  };
}

function monthEdge(year: number, month: number, edge: DateCore['edge']): CoreDays {
  const day = edge === 'start' ? 1 : edge === 'middle' ? 15 : daysInMonth(year, month);
  const on = isoDay(year, month, day) ?? '';
  return { first: on, last: on };
}

/** Civil Code 2015 Art. 146.3: beginning, middle and end of a year are 1 January, 30 June and 31 December. */
const YEAR_EDGE = { start: '01-01', middle: '06-30', end: '12-31' } as const;

function yearDays(year: number, edge: DateCore['edge']): CoreDays {
  if (edge === 'whole') return monthDays(year, 1, 12);
  const on = `${String(year)}-${YEAR_EDGE[edge]}`;
  return { first: on, last: on };
}

function monthCount(core: DateCore, year: number): CoreDays {
  const count = core.month ?? 6;
  return core.index === 2 ? monthDays(year, 13 - count, 12) : monthDays(year, 1, count);
}

function quarterDays(core: DateCore, year: number): CoreDays {
  const first = ((core.index ?? 1) - 1) * 3 + 1;
  const month = core.edge === 'start' ? first : core.edge === 'middle' ? first + 1 : first + 2;
  return core.edge === 'whole'
    ? monthDays(year, first, first + 2)
    : monthEdge(year, month, core.edge);
}

/**
 * The days a core expression covers in a year; null for one that names none.
 *
 * @example
 * coreDays(dateCore({ start: 0, end: 1 }, { class: 'interval', ruleId: 'X', span: 'quarter', index: 1 }), 2026)?.last; // => '2026-03-31'
 */
export function coreDays(core: DateCore, year: number): CoreDays | null {
  if (core.span !== null) return SPAN_DAYS[core.span](core, year);
  if (core.class === 'interval' && core.month !== null) return monthCount(core, year);
  if (core.month === null || core.day === null) return null;
  const on = isoDay(year, core.month, core.day);
  return on === null ? null : { first: on, last: on };
}

function oneMonth(core: DateCore, year: number): CoreDays {
  const month = core.index ?? 1;
  return core.edge === 'whole' ? monthDays(year, month, month) : monthEdge(year, month, core.edge);
}

/** "Từ 28/12 đến 3/1": the first day lies in the year before where it would come after the last. */
function spanOfDays(core: DateCore, year: number): CoreDays {
  const { from, month, day } = core;
  const last = isoDay(year, month ?? 1, day ?? 1) ?? '';
  const first = from === null ? last : (isoDay(from.year ?? year, from.month, from.day) ?? last);
  if (from === null || first <= last) return { first, last };
  return { first: isoDay(year - 1, from.month, from.day) ?? last, last };
}

/** How each span of the calendar is laid out. */
const SPAN_DAYS: Readonly<
  Record<NonNullable<DateCore['span']>, (core: DateCore, year: number) => CoreDays>
> = {
  month: oneMonth,
  quarter: quarterDays,
  half_year: (core, year) => monthCount({ ...core, month: 6 }, year),
  nine_months: (core, year) => monthCount({ ...core, month: 9, index: 1 }, year),
  year: (core, year) => yearDays(year, core.edge),
  days: spanOfDays,
  years: (core, year) => ({
    first: `${String(year)}-01-01`,
    last: `${String(core.toYear ?? year)}-12-31`,
  }),
};

const AHEAD: ReadonlySet<Bound | null> = new Set(['before', 'by', 'within']);

function yearFor(core: DateCore, referenceOn: string | null, bound: Bound | null): number | null {
  if (core.year !== null || !core.yearless) return core.year;
  const { month, day } = core;
  if (month !== null && day !== null) {
    const ahead = core.span === 'days' ? null : AHEAD.has(bound);
    return nearestYear({ month, day }, referenceOn, ahead);
  }
  return referenceOn === null ? null : spanYear(core, referenceOn, bound);
}

/** A span that ended no longer ago than this is looked back at: "trong tháng 10", printed in November. */
const JUST_PAST_DAYS = 92;

function hasJustPassed(last: string, referenceOn: string, bound: Bound | null): boolean {
  const [then, now] = [readIsoDay(last), readIsoDay(referenceOn)];
  if (bound !== 'within' || then === null || now === null) return false;
  return dayNumber(now) - dayNumber(then) <= JUST_PAST_DAYS;
}

/** The year of a span without one: the reference year, the next where a bounded span is long over. */
function spanYear(core: DateCore, referenceOn: string, bound: Bound | null): number | null {
  const now = readIsoDay(referenceOn);
  const days = now && coreDays(core, now.year);
  if (!now) return null;
  const isOver = bound !== null && days !== null && days.last < referenceOn;
  return isOver && !hasJustPassed(days.last, referenceOn, bound) ? now.year + 1 : now.year;
}

/**
 * Completes a core expression with its year and gives the days it covers; both null where the text leaves the year open.
 *
 * @example
 * resolveCore(dateCore({ start: 0, end: 1 }, { class: 'day', ruleId: 'X', month: 6, day: 30, yearless: true }), '2026-03-01', 'before').days?.first; // => '2026-06-30'
 */
export function resolveCore(
  core: DateCore,
  referenceOn: string | null,
  bound: Bound | null,
): { year: number | null; days: CoreDays | null } {
  const year = yearFor(core, referenceOn, bound);
  if (core.class === 'horizon' && core.year === null && core.toYear !== null) {
    const last = `${String(core.toYear)}-12-31`;
    return { year: null, days: { first: last, last } };
  }
  return { year, days: year === null || core.ruleId === 'DATE-TERM' ? null : coreDays(core, year) };
}
