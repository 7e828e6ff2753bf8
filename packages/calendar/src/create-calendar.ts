import type { Finding } from '@camket/domain';
import type { CalendarData, CalendarProfile, OfficeDay, SpecialDay } from './calendar-data';
import { calendarFinding } from './calendar-finding';
import { dayOf, formatDay, parseDay, safeParseDay, weekdayOf, type DayNumber } from './day-number';

/** A special day with what it does to the calendar. */
export interface MarkedDay extends SpecialDay {
  readonly is: 'closed' | 'worked';
}

/** Working days of some years, indexed so that adding or counting any number of them costs the same. */
export interface WorkingCalendar {
  /** Version of the data with profile and office days, as stored beside a deadline. */
  readonly version: string;
  readonly profile: CalendarProfile;
  readonly data: CalendarData;
  /** First and last day with data, both in. */
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** Number of working days before `firstDay + i`; one longer than the span. */
  readonly workingDaysBefore: Int32Array;
  /** All working days in order. */
  readonly workingDays: Int32Array;
  /** The same days written `YYYY-MM-DD`, so that an answer is read and not composed. */
  readonly workingDayTexts: readonly string[];
  /** Closed weekdays and worked rest days of this profile. */
  readonly marked: ReadonlyMap<DayNumber, MarkedDay>;
  /** Years computed from the rules, awaiting their letter. */
  readonly provisionalYears: ReadonlySet<number>;
  /** What was wrong with the office's own days; those were left out. */
  readonly findings: readonly Finding[];
}

/** How a calendar is kept. */
export interface CalendarOptions {
  /** Default `state`. */
  profile?: CalendarProfile;
  /** The office's own closed and worked days, with a name for the set that enters the version. */
  officeDays?: { id: string; days: readonly OfficeDay[] };
}

type Marks = Map<DayNumber, MarkedDay>;

function markYears(data: CalendarData, profile: CalendarProfile): Marks {
  const marks: Marks = new Map();
  const mark = (day: SpecialDay, is: 'closed' | 'worked'): void => {
    if (day.profiles === undefined || day.profiles.includes(profile)) {
      marks.set(parseDay(day.on), { ...day, is });
    }
  };
  for (const year of data.years) {
    for (const day of year.closed) mark(day, 'closed');
    for (const day of year.worked) mark(day, 'worked');
  }
  return marks;
}

function markOfficeDays(marks: Marks, days: readonly OfficeDay[]): Finding[] {
  return days.flatMap(({ on, is, name, source }, index) => {
    const day = safeParseDay(on);
    if (day === null)
      return [calendarFinding('CAL-1', { value: on }, `/officeDays/days/${String(index)}/on`)];
    marks.set(day, { on, is, name, source, kind: 'office', status: 'confirmed' });
    return [];
  });
}

/**
 * Whether offices work on a day, by its weekday and its mark.
 *
 * @example
 * isWorkedDay(0, undefined); // => true
 */
export function isWorkedDay(day: DayNumber, mark: MarkedDay | undefined): boolean {
  if (mark !== undefined) return mark.is === 'worked';
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

function indexDays(firstDay: DayNumber, lastDay: DayNumber, marks: Marks) {
  const length = lastDay - firstDay + 1;
  const workingDaysBefore = new Int32Array(length + 1);
  const workingDays = new Int32Array(length);
  let count = 0;
  for (let offset = 0; offset < length; offset += 1) {
    const day = firstDay + offset;
    workingDaysBefore[offset] = count;
    if (isWorkedDay(day, marks.get(day))) workingDays[count++] = day;
  }
  workingDaysBefore[length] = count;
  const found = workingDays.slice(0, count);
  return {
    workingDaysBefore,
    workingDays: found,
    workingDayTexts: Array.from(found, (day) => formatDay(day)),
  };
}

function versionOf(
  data: CalendarData,
  profile: CalendarProfile,
  officeId: string | undefined,
): string {
  const profileSuffix = profile === 'state' ? '' : `+${profile}`;
  const officeSuffix = officeId === undefined ? '' : `+${officeId}`;
  return `${data.version}${profileSuffix}${officeSuffix}`;
}

/** First and last day of the data's years. */
function spanOf({ years }: CalendarData): { firstDay: DayNumber; lastDay: DayNumber } {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined || last - first + 1 !== years.length) {
    throw new RangeError('Calendar data need at least one year and no gap between years');
  }
  return { firstDay: dayOf(first, 1, 1), lastDay: dayOf(last, 12, 31) };
}

/**
 * Builds a calendar from data that are already checked.
 *
 * @throws RangeError when the data hold no year or leave a year out.
 * @example
 * createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'private' }).version; // => 'vn-2026-10-02+private'
 */
export function createCalendar(data: CalendarData, options: CalendarOptions = {}): WorkingCalendar {
  const profile = options.profile ?? 'state';
  const office = options.officeDays;
  const { firstDay, lastDay } = spanOf(data);
  const marked = markYears(data, profile);
  const findings = markOfficeDays(marked, office?.days ?? []);
  return {
    version: versionOf(data, profile, office?.id),
    profile,
    data,
    firstDay,
    lastDay,
    ...indexDays(firstDay, lastDay, marked),
    marked,
    provisionalYears: new Set(
      data.years.filter((year) => year.provisional).map((year) => year.year),
    ),
    findings,
  };
}
