import type { LocalText } from '@camket/domain';

/** Who keeps the calendar: offices of the state follow the yearly swap letters, private employers need not. */
export const CALENDAR_PROFILES = ['state', 'private'] as const;

/** Who keeps the calendar. */
export type CalendarProfile = (typeof CALENDAR_PROFILES)[number];

/**
 * Why a day is closed or worked: a public holiday, a day in lieu of a holiday on a rest day, a working day
 * exchanged for a rest day, the rest day worked for it, an office's own day.
 */
export const SPECIAL_DAY_KINDS = ['holiday', 'compensation', 'swap', 'make_up', 'office'] as const;

/** Why a day is closed or worked. */
export type SpecialDayKind = (typeof SPECIAL_DAY_KINDS)[number];

/** Whether a datum was seen in its official source; `computed` days come from the rules and await the yearly letter. */
export const DATUM_STATUSES = ['confirmed', 'to_confirm', 'computed'] as const;

/** Whether a datum was seen in its official source. */
export type DatumStatus = (typeof DATUM_STATUSES)[number];

/** A weekday that is closed or a rest day that is worked. */
export interface SpecialDay {
  /** The day, `YYYY-MM-DD`, in Viet Nam. */
  readonly on: string;
  readonly kind: SpecialDayKind;
  readonly name: LocalText;
  /** The document that says so. */
  readonly source: string;
  readonly status: DatumStatus;
  /** Day on which it became known; absent when known since the first version. */
  readonly announcedOn?: string;
  /** Profiles that it binds; absent means all. */
  readonly profiles?: readonly CalendarProfile[];
}

/** The special days of one year. */
export interface CalendarYearData {
  /** Version of this format. */
  readonly camketCalendarYear: 1;
  readonly year: number;
  /** Day on which the year's letter was published; absent when known since the first version. */
  readonly announcedOn?: string;
  /** Closed weekdays. */
  readonly closed: readonly SpecialDay[];
  /** Worked Saturdays and Sundays. */
  readonly worked: readonly SpecialDay[];
  /** True when computed from the rules, without the yearly letter. */
  readonly provisional?: boolean;
}

/** A version of the Vietnamese calendar: its years, each as data. */
export interface CalendarData {
  /** Names the version; stored with every deadline that was resolved with it. */
  readonly version: string;
  /** Years in ascending order, without gaps. */
  readonly years: readonly CalendarYearData[];
}

/** A day that an office closes or works on its own decision. */
export interface OfficeDay {
  /** The day, `YYYY-MM-DD`, in Viet Nam. */
  readonly on: string;
  readonly is: 'closed' | 'worked';
  readonly name: LocalText;
  readonly source: string;
}
