import year2024 from '../years/2024.json';
import year2025 from '../years/2025.json';
import year2026 from '../years/2026.json';
import year2027 from '../years/2027.json';
import type { CalendarData, CalendarYearData } from './calendar-data';
import { computeCalendarYear } from './compute-calendar-year';
import { LUNAR_DAYS } from './lunar-days';

// The edge where JSON becomes typed: a test reads every file with parseCalendarYear.
const ANNOUNCED = [
  year2024,
  year2025,
  year2026,
  year2027,
] as unknown as readonly CalendarYearData[];

const computed = (): CalendarYearData[] =>
  LUNAR_DAYS.filter((row) => !ANNOUNCED.some((known) => known.year === row.year)).flatMap(
    (row) => computeCalendarYear(row.year) ?? [],
  );

/**
 * Working days of Viet Nam: 2024 to 2027 by the yearly letters, 2028 to 2035 computed from the rules and provisional.
 * Days are those of Asia/Ho_Chi_Minh.
 */
export const VIETNAM_CALENDAR_DATA: CalendarData = /* @__PURE__ */ (() => ({
  version: 'vn-2026-10-02',
  years: [...ANNOUNCED, ...computed()],
}))();

/** Versions of the calendar that shipped data can rebuild, oldest first: what was known on that day. */
export const VIETNAM_CALENDAR_VERSIONS: readonly string[] = [
  'vn-2025-10-16',
  'vn-2026-04-24',
  'vn-2026-10-02',
];
