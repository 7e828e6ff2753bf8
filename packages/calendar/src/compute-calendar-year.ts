import type { CalendarYearData, SpecialDay, SpecialDayKind } from './calendar-data';
import { dayOf, formatDay, parseDay, weekdayOf, type DayNumber } from './day-number';
import { HOLIDAY_RULES, type HolidayRule } from './holiday-rules';
import { LUNAR_DAYS } from './lunar-days';

const isWeekend = (day: DayNumber): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

const specialDay = (rule: HolidayRule, on: DayNumber, kind: SpecialDayKind): SpecialDay => ({
  on: formatDay(on),
  kind,
  name: kind === 'holiday' ? rule.name : rule.nameInLieu,
  source: rule.source,
  status: 'computed',
});

/** First weekday after `day` that is not closed yet. */
function nextFreeWeekday(day: DayNumber, taken: ReadonlyMap<DayNumber, SpecialDay>): DayNumber {
  let next = day + 1;
  while (isWeekend(next) || taken.has(next)) next += 1;
  return next;
}

/** Holidays first, then the days in lieu, so that 30/4 on a Sunday is made good after 1/5 and not on it. */
function closeDays(occurrences: readonly { rule: HolidayRule; day: DayNumber }[]): SpecialDay[] {
  const closed = new Map<DayNumber, SpecialDay>();
  for (const { rule, day } of occurrences) {
    if (!isWeekend(day)) closed.set(day, specialDay(rule, day, 'holiday'));
  }
  for (const { rule, day } of occurrences) {
    if (!isWeekend(day) || rule.compensated !== 'yes') continue;
    const inLieu = nextFreeWeekday(day, closed);
    closed.set(inLieu, specialDay(rule, inLieu, 'compensation'));
  }
  return [...closed].sort(([a], [b]) => a - b).map(([, day]) => day);
}

function occurrencesOf(rule: HolidayRule, year: number): DayNumber[] {
  const lunar = LUNAR_DAYS.find((row) => row.year === year);
  if (lunar === undefined || year < rule.fromYear) return [];
  return rule.days({
    year,
    tet: parseDay(lunar.tetOn),
    hungKings: parseDay(lunar.hungKingsOn),
    on: (month, day) => dayOf(year, month, day),
  });
}

/**
 * Special days of a year from the rules alone: what the law fixes, and for Tết and National Day what the yearly
 * letters of 2024 to 2027 had in common. Swapped days and make-up Saturdays cannot be foreseen. Null where the table
 * of lunar days has no such year.
 *
 * @example
 * computeCalendarYear(2030)?.closed[1]?.on; // => '2030-01-31'
 */
export function computeCalendarYear(year: number): CalendarYearData | null {
  if (!LUNAR_DAYS.some((row) => row.year === year)) return null;
  const occurrences = HOLIDAY_RULES.flatMap((rule) =>
    occurrencesOf(rule, year).map((day) => ({ rule, day })),
  ).sort((a, b) => a.day - b.day);
  return {
    camketCalendarYear: 1,
    year,
    closed: closeDays(occurrences).filter((day) => day.on.startsWith(String(year))),
    worked: [],
    provisional: true,
  };
}
