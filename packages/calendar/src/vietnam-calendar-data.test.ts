import { describe, expect, it } from 'vitest';
import year2024 from '../years/2024.json';
import year2025 from '../years/2025.json';
import year2026 from '../years/2026.json';
import year2027 from '../years/2027.json';
import { calendarDataAt } from './calendar-data-at';
import { calendarYear } from './calendar-year';
import { compareResolutions } from './compare-resolutions';
import { computeCalendarYear } from './compute-calendar-year';
import { createCalendar } from './create-calendar';
import { isWorkingDay } from './is-working-day';
import { LUNAR_DAYS } from './lunar-days';
import { safeParseCalendarYear, withCalendarYear } from './parse-calendar-year';
import { resolvePeriod } from './resolve-period';
import { VIETNAM_CALENDAR_DATA, VIETNAM_CALENDAR_VERSIONS } from './vietnam-calendar-data';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const closedOf = (year: number, kinds?: string[]) =>
  (calendarYear(calendar, year)?.closed ?? [])
    .filter((day) => kinds === undefined || kinds.includes(day.kind))
    .map((day) => day.on.slice(5));

describe('the shipped years', () => {
  it.each([
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
    [
      2026,
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
      '01-10 08-22',
    ],
    [2027, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24', ''],
  ])('%i closes and works the days of its letters', (year, closed, worked) => {
    expect(closedOf(year).join(' ')).toBe(closed);
    expect(
      (calendarYear(calendar, year)?.worked ?? []).map((day) => day.on.slice(5)).join(' '),
    ).toBe(worked);
    expect(calendarYear(calendar, year)?.provisional).toBe(false);
  });

  it('rejects the proposals that were not adopted', () => {
    expect(isWorkingDay(calendar, '2026-11-23')).toBe(true);
    expect(isWorkingDay(calendar, '2026-11-28')).toBe(false);
    expect(isWorkingDay(calendar, '2027-02-11')).toBe(true);
  });

  it.each([year2024, year2025, year2026, year2027])('passes its own reader: $year', (year) => {
    expect(safeParseCalendarYear(year)).toEqual({ ok: true, year });
  });

  it('gives a source, a status and both names for every date', () => {
    const days = VIETNAM_CALENDAR_DATA.years.flatMap((year) => [...year.closed, ...year.worked]);
    expect(days.length).toBeGreaterThan(140);
    for (const day of days) {
      expect(day.source).not.toBe('');
      expect(day.name.vi).toBe(day.name.vi.normalize('NFC'));
      expect(day.name.en).not.toBe('');
    }
  });
});

describe('computed years', () => {
  it.each([2024, 2025, 2026, 2027])('agree with the letters of %i, swaps aside', (year) => {
    const computed = computeCalendarYear(year)?.closed.map((day) => day.on.slice(5));
    expect(computed).toEqual(closedOf(year, ['holiday', 'compensation']));
  });

  it('put Tết 2030 on 2 February, a day before the Chinese calendar', () => {
    expect(LUNAR_DAYS.find((row) => row.year === 2030)?.tetOn).toBe('2030-02-02');
    expect(closedOf(2030)).toContain('02-01');
  });

  it.each([2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035])('are provisional: %i', (year) => {
    expect(calendarYear(calendar, year)?.provisional).toBe(true);
    const result = resolvePeriod({ from: `${String(year)}-03-01`, workingDays: 3 }, { calendar });
    expect(result.provisional).toBe(true);
    expect(result.findings.map((finding) => finding.ruleId)).toEqual(['CAL-5']);
  });

  it('do not make good 24/11/2029, a Saturday that the law leaves open', () => {
    expect(closedOf(2029)).not.toContain('11-26');
  });

  it('stop at the years of the table', () => {
    expect(computeCalendarYear(2036)).toBeNull();
    expect(calendarYear(calendar, 2036)).toBeNull();
    expect(calendarYear(calendar, 2023)).toBeNull();
  });
});

describe('profiles', () => {
  const priv = createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'private' });
  it.each(['2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31'])(
    'let private employers work the swapped day %s',
    (on) => {
      expect(isWorkingDay(priv, on)).toBe(true);
      expect(isWorkingDay(calendar, on)).toBe(false);
    },
  );
  it.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])(
    'let private employers rest on the make-up Saturday %s',
    (on) => {
      expect(isWorkingDay(priv, on)).toBe(false);
      expect(isWorkingDay(calendar, on)).toBe(true);
    },
  );
});

describe('an office’s own days', () => {
  it('close or work as it says, enter the version, and report an impossible day', () => {
    const name = { vi: 'Ngày thành lập thành phố', en: 'City day' };
    const office = createCalendar(VIETNAM_CALENDAR_DATA, {
      officeDays: {
        id: 'hp-1',
        days: [
          { on: '2026-05-13', is: 'closed', name, source: 'Thông báo của cơ quan' },
          { on: '2026-02-31', is: 'closed', name, source: 'Thông báo của cơ quan' },
        ],
      },
    });
    expect(isWorkingDay(office, '2026-05-13')).toBe(false);
    expect(office.version).toBe('vn-2026-10-02+hp-1');
    expect(office.findings.map((finding) => finding.path)).toEqual(['/officeDays/days/1/on']);
    expect(calendarYear(office, 2026)?.workingDays).toBe(248);
  });
});

describe('versions', () => {
  it('rebuild what was known before the Culture Day was law', () => {
    const data = calendarDataAt('vn-2025-10-16');
    if (data === null) throw new Error('no such version');
    const earlier = createCalendar(data);
    expect(isWorkingDay(earlier, '2026-11-24')).toBe(true);
    expect(calendarYear(earlier, 2027)?.provisional).toBe(true);
    expect(calendarDataAt('vn-1999-01-01')).toBeNull();
    expect(VIETNAM_CALENDAR_VERSIONS.at(-1)).toBe(VIETNAM_CALENDAR_DATA.version);
  });

  it('never move a stored deadline: both results are kept and the difference is a finding', () => {
    const data = calendarDataAt('vn-2025-10-16');
    if (data === null) throw new Error('no such version');
    const input = { from: '2026-11-20', workingDays: 5 };
    const stored = resolvePeriod(input, { calendar: createCalendar(data) });
    const comparison = compareResolutions(stored, resolvePeriod(input, { calendar }));
    expect([comparison.stored.dueOn, comparison.recomputed.dueOn]).toEqual([
      '2026-11-27',
      '2026-11-30',
    ]);
    expect(comparison.shiftDays).toBe(3);
    expect(comparison.findings[0]?.message.vi).toContain('30/11/2026');
    expect(compareResolutions(stored, stored).findings).toEqual([]);
  });

  it('take a newly loaded year, and refuse a gap or an unchanged version name', () => {
    const year = { ...year2027, year: 2036, closed: [], worked: [] } as never;
    const loaded = createCalendar(withCalendarYear(VIETNAM_CALENDAR_DATA, year, 'vn-2035-10-01'));
    expect(calendarYear(loaded, 2036)?.workingDays).toBe(262);
    expect(() =>
      withCalendarYear(VIETNAM_CALENDAR_DATA, { ...year2027, year: 2040 } as never, 'x'),
    ).toThrow(RangeError);
    expect(() =>
      withCalendarYear(VIETNAM_CALENDAR_DATA, year, VIETNAM_CALENDAR_DATA.version),
    ).toThrow(RangeError);
  });
});

describe('reading a calendar year', () => {
  const [first] = year2026.closed;
  it.each([
    [null, ''],
    [{ ...year2026, camketCalendarYear: 2 }, '/camketCalendarYear'],
    [{ ...year2026, closed: 'none' }, '/closed'],
    [{ ...year2026, closed: [{ ...first, on: '2026-02-30' }] }, '/closed/0/on'],
    [{ ...year2026, closed: [{ ...first, on: '2025-01-01' }] }, '/closed/0/on'],
    [{ ...year2026, closed: [{ ...first, source: '' }] }, '/closed/0/source'],
    [{ ...year2026, closed: [{ ...first, name: { vi: 'Tết' } }] }, '/closed/0/name'],
    [{ ...year2026, closed: [first, first] }, '/closed/1/on'],
    [{ ...year2026, worked: [7] }, '/worked/0'],
  ])('names the wrong place (%#)', (data, path) => {
    const result = safeParseCalendarYear(data);
    expect(result.ok ? [] : result.findings.map((finding) => finding.path)).toEqual([path]);
  });
});
