import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays } from './add-working-days';
import { countWorkingDays } from './count-working-days';
import { createCalendar } from './create-calendar';
import { civilOf, dayOf, formatDay, parseDay, weekdayOf } from './day-number';
import { isWorkingDay } from './is-working-day';
import { resolvePeriod } from './resolve-period';
import { rollForward } from './roll-forward';
import { VIETNAM_CALENDAR_DATA } from './vietnam-calendar-data';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const day = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2033, 1, 1) });
const count = fc.integer({ min: 1, max: 600 });
const unit = fc.constantFrom('workingDays', 'days', 'weeks', 'months', 'years');

describe('laws of counting', () => {
  it('holds that adding working days ends on a working day and contains exactly that many', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const due = addWorkingDays(calendar, formatDay(from), n);
        expect(isWorkingDay(calendar, due)).toBe(true);
        let seen = 0;
        for (let at = from + 1; at <= parseDay(due); at += 1) {
          if (isWorkingDay(calendar, formatDay(at))) seen += 1;
        }
        expect(seen).toBe(n);
        expect(countWorkingDays(calendar, formatDay(from), due)).toBe(n);
      }),
    );
  });

  it('holds that counting backward from the result of a working day returns to it', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const start = rollForward(calendar, formatDay(from));
        expect(addWorkingDays(calendar, addWorkingDays(calendar, start, n), -n)).toBe(start);
      }),
    );
  });

  it('holds that a longer period never ends earlier', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 23 }), unit, (from, n, key) => {
        const due = (length: number) =>
          resolvePeriod({ from: formatDay(from), [key]: length }, { calendar }).dueOn;
        const [shorter, longer] = [due(n), due(n + 1)];
        if (shorter !== null && longer !== null) expect(longer >= shorter).toBe(true);
      }),
    );
  });

  it('holds that the steps of a trace cover every day once and add up to the period', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), fc.boolean(), (from, n, isWorking) => {
        const input = isWorking ? { workingDays: n } : { days: n };
        const { dueOn, trace } = resolvePeriod({ from: formatDay(from), ...input }, { calendar });
        expect(trace.reduce((sum, step) => sum + step.counts, 0)).toBe(n);
        let next = from;
        for (const step of trace) {
          expect(parseDay(step.fromOn)).toBe(next);
          next = parseDay(step.toOn) + 1;
        }
        expect(formatDay(next - 1)).toBe(dueOn);
      }),
    );
  });

  it('reads and writes every day from 1600 to 2400 alike', () => {
    for (let at = dayOf(1600, 1, 1); at <= dayOf(2400, 12, 31); at += 1) {
      const civil = civilOf(at);
      if (dayOf(civil.year, civil.month, civil.day) !== at) throw new Error(formatDay(at));
    }
    expect(parseDay(formatDay(dayOf(2400, 2, 29)))).toBe(dayOf(2400, 2, 29));
  });

  it('knows the weekday as the built-in calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (at) => {
        expect(weekdayOf(at)).toBe(new Date(at * 86_400_000).getUTCDay());
        expect(formatDay(at)).toBe(new Date(at * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('time zones', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia'])(
    'change nothing in %s',
    (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        expect(addWorkingDays(createCalendar(VIETNAM_CALENDAR_DATA), '2025-12-30', 7)).toBe(
          '2026-01-10',
        );
        expect(resolvePeriod({ from: '2025-11-20', days: 30 }, { calendar }).dueOn).toBe(
          '2025-12-22',
        );
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );
});
