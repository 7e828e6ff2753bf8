import type { Finding } from '@camket/domain';
import {
  CALENDAR_PROFILES,
  DATUM_STATUSES,
  SPECIAL_DAY_KINDS,
  type CalendarData,
  type CalendarYearData,
} from './calendar-data';
import { calendarFinding } from './calendar-finding';
import { safeParseDay } from './day-number';

/** A calendar year read from data, or what is wrong with them. */
export type CalendarYearResult =
  { ok: true; year: CalendarYearData } | { ok: false; findings: Finding[] };

type Fields = Readonly<Record<string, unknown>>;
type Check = readonly [isRight: boolean, path: string, why: string, whyEn: string];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (values: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && values.includes(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isLocal = (value: unknown): boolean =>
  isFields(value) && isText(value['vi']) && isText(value['en']);
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && safeParseDay(value) !== null;

const isProfiles = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.every((profile) => isOneOf(CALENDAR_PROFILES, profile)));

function dayChecks(day: Fields, year: number, path: string): Check[] {
  const on = day['on'];
  const isInYear = isDay(on) && String(on).startsWith(`${String(year)}-`);
  return [
    [isInYear, `${path}/on`, 'ngày không có thật hoặc khác năm', 'not a day of this year'],
    [
      isOneOf(SPECIAL_DAY_KINDS, day['kind']),
      `${path}/kind`,
      'loại ngày không biết',
      'unknown kind',
    ],
    [
      isLocal(day['name']),
      `${path}/name`,
      'thiếu tên tiếng Việt hoặc tiếng Anh',
      'a name in both languages is missing',
    ],
    [isText(day['source']), `${path}/source`, 'thiếu nguồn', 'the source is missing'],
    [
      isOneOf(DATUM_STATUSES, day['status']),
      `${path}/status`,
      'trạng thái không biết',
      'unknown status',
    ],
    [
      isProfiles(day['profiles']),
      `${path}/profiles`,
      'đối tượng áp dụng không biết',
      'unknown profile',
    ],
    [
      day['announcedOn'] === undefined || isDay(day['announcedOn']),
      `${path}/announcedOn`,
      'ngày không có thật',
      'no real day',
    ],
  ];
}

function listChecks(data: Fields, list: 'closed' | 'worked'): Check[] {
  const days = data[list];
  if (!Array.isArray(days))
    return [[false, `/${list}`, 'phải là danh sách ngày', 'must be a list of days']];
  return days.flatMap((day: unknown, index): Check[] => {
    const path = `/${list}/${String(index)}`;
    if (!isFields(day)) return [[false, path, 'phải là một ngày', 'must be a day']];
    return dayChecks(day, Number(data['year']), path);
  });
}

function repeatedDays(data: Fields): Check[] {
  const seen = new Set<unknown>();
  return (['closed', 'worked'] as const).flatMap((list) => {
    const days: unknown = data[list];
    if (!Array.isArray(days)) return [];
    return days.flatMap((day: unknown, index): Check[] => {
      const on = isFields(day) ? day['on'] : index;
      const isNew = !seen.has(on);
      seen.add(on);
      return isNew
        ? []
        : [[false, `/${list}/${String(index)}/on`, 'ngày ghi hai lần', 'the day stands twice']];
    });
  });
}

function checksOf(data: Fields): Check[] {
  const year = data['year'];
  const isYear = typeof year === 'number' && Number.isInteger(year) && year >= 1945 && year <= 2200;
  return [
    [
      data['camketCalendarYear'] === 1,
      '/camketCalendarYear',
      'không phải dữ liệu lịch phiên bản 1',
      'not calendar data of version 1',
    ],
    [isYear, '/year', 'năm không hợp lệ', 'not a year'],
    ...listChecks(data, 'closed'),
    ...listChecks(data, 'worked'),
    ...repeatedDays(data),
  ];
}

/**
 * Reads one calendar year from parsed JSON; every wrong place is a finding.
 *
 * @example
 * safeParseCalendarYear({ camketCalendarYear: 1, year: 2036, closed: [], worked: [] }).ok; // => true
 */
export function safeParseCalendarYear(data: unknown): CalendarYearResult {
  const checks: Check[] = isFields(data)
    ? checksOf(data)
    : [[false, '', 'phải là một đối tượng', 'must be an object']];
  const findings = checks
    .filter(([isRight]) => !isRight)
    .map(([, path, why, whyEn]) =>
      calendarFinding('CAL-8', { path: path || '/', why, whyEn }, path),
    );
  // The edge: every field has just been checked.
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, year: data as CalendarYearData };
}

/**
 * Calendar data with one year replaced or added, under a new version; the years stay without gaps.
 *
 * @throws RangeError when the year leaves a gap, or when the version is not a new one.
 * @example
 * withCalendarYear(VIETNAM_CALENDAR_DATA, year2028, 'vn-2027-10-01').version; // => 'vn-2027-10-01'
 */
export function withCalendarYear(
  data: CalendarData,
  year: CalendarYearData,
  version: string,
): CalendarData {
  const years = [...data.years.filter((known) => known.year !== year.year), year].sort(
    (a, b) => a.year - b.year,
  );
  const span = (years.at(-1)?.year ?? 0) - (years[0]?.year ?? 0) + 1;
  if (span !== years.length) throw new RangeError(`Year ${String(year.year)} leaves a gap`);
  if (version === data.version) throw new RangeError('Changed calendar data need a new version');
  return { version, years };
}
