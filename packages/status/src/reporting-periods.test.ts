import { describe, expect, it } from 'vitest';
import { dayInVietNam } from './reference-day';
import {
  customPeriod,
  PERIOD_LENGTHS,
  reportingPeriodOf,
  reportingPeriods,
} from './reporting-periods';

describe('reporting periods', () => {
  it.each([
    ['month', '2026-01-14', '2025-12-15', '2026-01-14', 'Tháng 01/2026 ('],
    ['month', '2026-01-15', '2026-01-15', '2026-02-14', 'Tháng 02/2026 ('],
    ['month', '2025-12-15', '2025-12-15', '2026-01-14', 'Tháng 01/2026 ('],
    ['quarter', '2026-03-14', '2025-12-15', '2026-03-14', 'Quý I/2026 ('],
    ['quarter', '2026-03-15', '2026-03-15', '2026-06-14', 'Quý II/2026 ('],
    ['half_year', '2026-06-14', '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026 ('],
    ['nine_months', '2026-05-01', '2025-12-15', '2026-09-14', '9 tháng đầu năm 2026 ('],
    ['year', '2026-12-14', '2025-12-15', '2026-12-14', 'Năm 2026 ('],
  ] as const)(
    'by the decree, the %s of %s runs from %s to %s',
    (...[length, on, fromOn, toOn, name]) => {
      const period = reportingPeriodOf(on, { length, scheme: 'decree_09_2019' });
      expect(period).toMatchObject({ fromOn, toOn });
      expect(period?.label.vi.startsWith(name)).toBe(true);
      expect(period?.label.vi).toContain(`từ ${fromOn.split('-').reverse().join('/')}`);
    },
  );

  it.each([
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['year', '2026-05-05', '2026-01-01', '2026-12-31'],
  ] as const)(
    'by the calendar, the %s of %s runs from %s to %s',
    (...[length, on, fromOn, toOn]) => {
      expect(reportingPeriodOf(on, { length, scheme: 'calendar' })).toMatchObject({ fromOn, toOn });
    },
  );

  it('follow each other without gap', () => {
    for (const length of PERIOD_LENGTHS.filter((each) => each !== 'nine_months')) {
      const periods = reportingPeriods(['2025-01-01', '2029-12-31'], {
        length,
        scheme: 'decree_09_2019',
      });
      expect(periods.length).toBeGreaterThan(3);
      periods.slice(1).forEach((period, at) => {
        expect(Date.parse(period.fromOn) - Date.parse(periods[at]?.toOn ?? '')).toBe(86_400_000);
      });
    }
  });

  it('end with the ninth month where they are nine months long', () => {
    expect(
      reportingPeriodOf('2026-10-01', { length: 'nine_months', scheme: 'calendar' }),
    ).toBeNull();
  });

  it('may be of the office’s own choosing, but not backward', () => {
    expect(customPeriod('2026-01-01', '2026-02-10')?.label.vi).toBe('Từ 01/01/2026 đến 10/02/2026');
    expect(customPeriod('2026-02-10', '2026-01-01')).toBeNull();
  });
});

describe('the day of a printed date in Viet Nam', () => {
  it.each([
    ['2025-11-19', '2025-11-19'],
    ['2025-11-19T23:30:00+07:00', '2025-11-19'],
    ['2025-11-19T18:30:00Z', '2025-11-20'],
    ['2025-11-19T23:30:00', '2025-11-19'],
    ['2025-11-19T20:00:00-08:00', '2025-11-20'],
    ['2025-02-31', null],
    ['hôm nay', null],
  ])('%s is %s', (printed, day) => {
    expect(dayInVietNam(printed)).toBe(day);
  });
});
