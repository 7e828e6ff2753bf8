import { dayOf, parseDay, type DayNumber } from './day-number';

/** Frame of a school year as its decision sets it; days are those of Viet Nam. */
export interface SchoolYear {
  readonly startYear: number;
  readonly startsOn: string;
  /** Term I ends before this day. */
  readonly termOneEndsBeforeOn: string;
  /** The school year ends before this day. */
  readonly endsBeforeOn: string;
  readonly source: string;
  readonly status: 'confirmed' | 'to_confirm';
}

/** School years whose decision is known. */
export const SCHOOL_YEARS: readonly SchoolYear[] = [
  {
    startYear: 2025,
    startsOn: '2025-09-05',
    termOneEndsBeforeOn: '2026-01-18',
    endsBeforeOn: '2026-05-31',
    source: 'Quyết định 2269/QĐ-BGDĐT, 11/8/2025',
    status: 'to_confirm',
  },
];

/** First and last days (both in) of a school year and of its first term. */
export interface SchoolYearDays {
  first: DayNumber;
  termOneLast: DayNumber;
  last: DayNumber;
  /** True where the frame of 2025-2026 stands in for the year's own decision. */
  provisional: boolean;
}

/**
 * The days of the school year that starts in a given year.
 *
 * @example
 * formatDay(schoolYearDays(2025).last); // => '2026-05-30'
 */
export function schoolYearDays(startYear: number): SchoolYearDays {
  const known = SCHOOL_YEARS.find((year) => year.startYear === startYear);
  if (known !== undefined) {
    const { startsOn, termOneEndsBeforeOn, endsBeforeOn } = known;
    return {
      first: parseDay(startsOn),
      termOneLast: parseDay(termOneEndsBeforeOn) - 1,
      last: parseDay(endsBeforeOn) - 1,
      provisional: false,
    };
  }
  return {
    first: dayOf(startYear, 9, 5),
    termOneLast: dayOf(startYear + 1, 1, 17),
    last: dayOf(startYear + 1, 5, 30),
    provisional: true,
  };
}
