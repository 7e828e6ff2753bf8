import {
  createCalendar,
  parseDay,
  isWorking,
  resolveDeadline,
  VIETNAM_CALENDAR_DATA,
  weekdayOf,
} from '@camket/calendar';
import type { DeadlineExpression } from '@camket/domain';
import type { LocalText } from '@camket/domain/data';

/** What a deadline's words come to. */
export interface DeadlineEcho {
  /** Last day in time, `YYYY-MM-DD` in Viet Nam; null where the words give no day. */
  readonly dueOn: string | null;
  /** 0 Sunday to 6 Saturday; null without a day. */
  readonly weekday: number | null;
  readonly isWorkingDay: boolean | null;
  readonly isProvisional: boolean;
  /** The steps that lead there, or why there is no day. */
  readonly steps: readonly LocalText[];
}

/** The state calendar, made once. */
export const CALENDAR = createCalendar(VIETNAM_CALENDAR_DATA);

/**
 * What a deadline's words come to, counted from the day of the event or article.
 *
 * @example
 * echoDeadline({ kind: 'date', raw: '30/6/2026', bound: 'by', year: 2026, month: 6, day: 30 }, null).dueOn; // => '2026-06-30'
 */
export function echoDeadline(
  expression: DeadlineExpression,
  referenceOn: string | null,
): DeadlineEcho {
  const resolved = resolveDeadline(expression, { calendar: CALENDAR, referenceOn });
  const day = resolved.dueOn === null ? null : parseDay(resolved.dueOn);
  const isInData = day !== null && day >= CALENDAR.firstDay && day <= CALENDAR.lastDay;
  return {
    dueOn: resolved.dueOn,
    weekday: day === null ? null : weekdayOf(day),
    isWorkingDay: isInData ? isWorking(CALENDAR, day) : null,
    isProvisional: resolved.provisional,
    steps: [
      ...resolved.trace.map(({ text }) => text),
      ...resolved.findings.map(({ message }) => message),
    ],
  };
}
