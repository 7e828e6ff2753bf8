import { addBusinessDays, format } from 'date-fns';
import Holidays from 'date-holidays';
import { bench, describe } from 'vitest';
import { addWorkingDays } from './add-working-days';
import { countWorkingDays } from './count-working-days';
import { createCalendar } from './create-calendar';
import { dayOf, formatDay, weekdayOf } from './day-number';
import { isWorkingDay } from './is-working-day';
import { VIETNAM_CALENDAR_DATA } from './vietnam-calendar-data';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const vietnam = new Holidays('VN');

/** Public holidays as date-holidays gives them, looked up once a year and then in a set: the kinder reading. */
const peerHolidays = new Set(
  [2023, 2024, 2025, 2026, 2027, 2028].flatMap((year) =>
    vietnam.getHolidays(year).flatMap(({ type, start, end }) => {
      if (type !== 'public') return [];
      const days: string[] = [];
      for (let at = start.getTime() + 43_200_000; at < end.getTime(); at += 86_400_000)
        days.push(format(at, 'yyyy-MM-dd'));
      return days;
    }),
  ),
);

const noon = (on: string): Date => new Date(`${on}T12:00:00`);
const text = (date: Date): string => format(date, 'yyyy-MM-dd');

/** date-fns alone: weekends only. */
const byDateFns = (on: string, count: number): string => text(addBusinessDays(noon(on), count));

/** date-fns with a look-up in date-holidays: a business day that is a holiday is stepped over. */
function byBoth(on: string, count: number): string {
  let date = noon(on);
  for (let left = count; left > 0; left -= 1) {
    date = addBusinessDays(date, 1);
    while (peerHolidays.has(text(date))) date = addBusinessDays(date, 1);
  }
  return text(date);
}

const sortedHolidays = [...peerHolidays]
  .map((on) => noon(on).getTime())
  .filter((at) => ![0, 6].includes(new Date(at).getDay()))
  .sort((a, b) => a - b);

/** The kindest reading: the holidays between are counted in a ready list and added once more, until none is left. */
function byList(on: string, count: number): string {
  let from = noon(on);
  for (let left = count; left > 0;) {
    const to = addBusinessDays(from, left);
    const [first, last] = [from.getTime(), to.getTime()];
    left = sortedHolidays.filter((at) => at > first && at <= last).length;
    from = to;
  }
  return text(from);
}

const days2024to2027 = Array.from({ length: dayOf(2028, 1, 1) - dayOf(2024, 1, 1) }, (_, at) =>
  formatDay(dayOf(2024, 1, 1) + at),
);
const COUNTS = [5, 10, 30];
const wrongOf = (peer: (on: string, count: number) => string): number =>
  COUNTS.reduce(
    (sum, count) =>
      sum +
      days2024to2027.filter((on) => peer(on, count) !== addWorkingDays(calendar, on, count)).length,
    0,
  );
const wrongDays = (isWorking: (on: string, weekday: number) => boolean): number =>
  days2024to2027.filter(
    (on, at) => isWorking(on, weekdayOf(dayOf(2024, 1, 1) + at)) !== isWorkingDay(calendar, on),
  ).length;

const isWeekday = (weekday: number): boolean => weekday !== 0 && weekday !== 6;
const total = days2024to2027.length * COUNTS.length;
process.stdout.write(
  `2024 to 2027, ${String(days2024to2027.length)} days, ${String(total)} deadlines of 5, 10 and 30 working days:\n` +
    `  date-fns alone: ${String(wrongDays((_, weekday) => isWeekday(weekday)))} days wrong, ${String(wrongOf(byDateFns))} deadlines wrong\n` +
    `  date-fns with date-holidays: ${String(wrongDays((on, weekday) => isWeekday(weekday) && !peerHolidays.has(on)))} days wrong, ${String(wrongOf(byBoth))} deadlines wrong\n`,
);

const FROM = '2025-03-03';
const sink = { value: '' };

describe('250 working days from 3 March 2025', () => {
  bench('addWorkingDays', () => {
    sink.value = addWorkingDays(calendar, FROM, 250);
  });
  bench('date-fns addBusinessDays with date-holidays in a set', () => {
    sink.value = byBoth(FROM, 250);
  });
  bench('date-fns addBusinessDays with the holidays in a ready list', () => {
    sink.value = byList(FROM, 250);
  });
  bench('date-fns addBusinessDays alone', () => {
    sink.value = byDateFns(FROM, 250);
  });
});

describe('the same cost for few and many', () => {
  bench('addWorkingDays, 5', () => {
    sink.value = addWorkingDays(calendar, FROM, 5);
  });
  bench('addWorkingDays, 500', () => {
    sink.value = addWorkingDays(calendar, FROM, 500);
  });
  bench('addWorkingDays, 500 back', () => {
    sink.value = addWorkingDays(calendar, '2027-03-03', -500);
  });
  bench('countWorkingDays, two years', () => {
    sink.value = String(countWorkingDays(calendar, FROM, '2027-03-03'));
  });
});
