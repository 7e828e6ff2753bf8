import type { WorkingCalendar } from '@camket/calendar';
import type { Register } from '@camket/ledger';
import { calendarOf, deriveTimelines, type TimelineSet } from '@camket/status';

/** The register as known at an instant, with the timelines that follow from it. */
export interface RegisterView {
  readonly register: Register;
  /** Place and hash of the last entry known. */
  readonly n: number;
  readonly hash: string;
  readonly calendar: WorkingCalendar;
  readonly timelines: TimelineSet;
}

/** Derives what a folded register shows. */
export function viewOf(register: Register): RegisterView {
  const calendar = calendarOf(register);
  return {
    register,
    n: register.head?.n ?? 0,
    hash: register.head?.hash ?? '',
    calendar,
    timelines: deriveTimelines(register, calendar),
  };
}
