import type { DeadlineExpression } from '@camket/domain';
import type { Because } from '../because';

/** What a date expression is for. */
export type DateClass =
  'day' | 'interval' | 'deadline' | 'duration' | 'horizon' | 'recurring' | 'vague' | 'event';

/** A date or deadline as a text prints it, understood. */
export interface DateMention {
  /** UTF-16 offsets in the NFC text. */
  start: number;
  end: number;
  /** With its deadline words: "trước ngày 30/6". */
  raw: string;
  class: DateClass;
  /** The ISO day named, or `start/end`; never rolled to a working day; null where the words name none. */
  value: string | null;
  /** Length in working days, where printed. */
  workingDays: number | null;
  /** Whether the day named is still in time; null where the words do not say. */
  inclusive: boolean | null;
  /** For deadlines, durations, intervals and the like: the words understood, for the calendar to resolve. */
  expression: DeadlineExpression | null;
  because: Because[];
}

/** The bound that words in front of a date set. */
export type Bound = 'before' | 'by' | 'within' | 'on' | 'after';

/** What a core expression (a day, a month, a quarter …) says, before the words in front are added. */
export interface DateCore {
  start: number;
  end: number;
  class: DateClass;
  ruleId: string;
  year: number | null;
  /** Missing year may be filled from the reference date. */
  yearless: boolean;
  month: number | null;
  day: number | null;
  /** For a span of the calendar. */
  span: 'month' | 'quarter' | 'half_year' | 'nine_months' | 'year' | 'years' | 'days' | null;
  /** First day of a span of days; `day`, `month`, `year` are its last. */
  from: { day: number; month: number; year: number | null } | null;
  index: number | null;
  edge: 'start' | 'middle' | 'end' | 'whole';
  toYear: number | null;
  time: string | null;
}

/** Holds every field: an object that gains fields behind a spread is made a hundred times slower. */
const EMPTY: DateCore = {
  start: 0,
  end: 0,
  class: 'day',
  ruleId: '',
  year: null,
  yearless: false,
  month: null,
  day: null,
  span: null,
  from: null,
  index: null,
  edge: 'whole',
  toYear: null,
  time: null,
};

/**
 * An empty core at a place, to be filled by a pattern.
 *
 * @example
 * dateCore({ start: 0, end: 4 }, { class: 'day', ruleId: 'DATE-FIGURES' }).year; // => null
 */
export function dateCore(
  span: { start: number; end: number },
  filled: Pick<DateCore, 'class' | 'ruleId'> & Partial<DateCore>,
): DateCore {
  return { ...EMPTY, start: span.start, end: span.end, ...filled };
}
