/** What the rules read of a calendar. */
export interface CalendarView {
  readonly version: string;
  /** Whether offices work on a day; null where the calendar has no data for it. */
  isWorkingDay(on: string): boolean | null;
  /** Whether the day's year rests on computed data that await their letter. */
  isProvisional(on: string): boolean;
  /** The last day in time of a count of working days or days after a day; null where it cannot be told. */
  addDays(on: string, count: number, unit: 'day' | 'working_day'): string | null;
}
