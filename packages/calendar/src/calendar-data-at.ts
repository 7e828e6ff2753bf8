import type { CalendarData, CalendarYearData, SpecialDay } from './calendar-data';
import { computeCalendarYear } from './compute-calendar-year';
import { VIETNAM_CALENDAR_DATA, VIETNAM_CALENDAR_VERSIONS } from './vietnam-calendar-data';

const CULTURE_DAY_LAW_ON = '2026-04-24';

const knownOn = (announcedOn: string | undefined, on: string): boolean =>
  announcedOn === undefined || announcedOn <= on;

const knownDays = (days: readonly SpecialDay[], on: string): SpecialDay[] =>
  days.filter((day) => knownOn(day.announcedOn, on));

/** A computed year as the law stood: before the law of 24/4/2026 there was no Culture Day. */
function computedAsKnown(year: number, on: string): CalendarYearData | null {
  const computed = computeCalendarYear(year);
  if (computed === null || on >= CULTURE_DAY_LAW_ON) return computed;
  return { ...computed, closed: computed.closed.filter((day) => !day.on.endsWith('-11-24')) };
}

function yearAsKnown(year: CalendarYearData, on: string): CalendarYearData | null {
  if (year.provisional === true || !knownOn(year.announcedOn, on))
    return computedAsKnown(year.year, on);
  return { ...year, closed: knownDays(year.closed, on), worked: knownDays(year.worked, on) };
}

/**
 * The shipped calendar as an earlier version knew it; null for a version that was never shipped.
 *
 * @example
 * calendarDataAt('vn-2025-10-16')?.years.length; // => 12
 */
export function calendarDataAt(version: string): CalendarData | null {
  if (version === VIETNAM_CALENDAR_DATA.version) return VIETNAM_CALENDAR_DATA;
  if (!VIETNAM_CALENDAR_VERSIONS.includes(version)) return null;
  const on = version.slice('vn-'.length);
  return {
    version,
    years: VIETNAM_CALENDAR_DATA.years.flatMap((year) => yearAsKnown(year, on) ?? []),
  };
}
