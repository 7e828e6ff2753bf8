export { addWorkingDays } from './add-working-days';
export { calendarDataAt } from './calendar-data-at';
export {
  CALENDAR_PROFILES,
  DATUM_STATUSES,
  SPECIAL_DAY_KINDS,
  type CalendarData,
  type CalendarProfile,
  type CalendarYearData,
  type DatumStatus,
  type OfficeDay,
  type SpecialDay,
  type SpecialDayKind,
} from './calendar-data';
export { CalendarCoverageError, coversDay } from './calendar-coverage';
export { CALENDAR_FINDINGS, type CalendarFindingId } from './calendar-finding';
export { calendarYear, type CalendarYear, type CalendarYearDay } from './calendar-year';
export { compareResolutions, type ResolutionComparison } from './compare-resolutions';
export { computeCalendarYear } from './compute-calendar-year';
export { COUNTING_RULES, type CountingRule, type CountingRuleId } from './counting-rules';
export { MAX_PERIOD_COUNT } from './count-period';
export type { PeriodUnit } from './counted-period';
export { countWorkingDays } from './count-working-days';
export {
  createCalendar,
  type CalendarOptions,
  type MarkedDay,
  type WorkingCalendar,
} from './create-calendar';
export {
  InvalidDayError,
  addMonthsClamped,
  civilOf,
  dayOf,
  daysInMonth,
  formatDay,
  formatDayForPeople,
  parseDay,
  safeParseDay,
  weekdayOf,
  type DayNumber,
} from './day-number';
export { HOLIDAY_RULES, type HolidayRule } from './holiday-rules';
export { isWorkingDay } from './is-working-day';
export { LUNAR_DAYS } from './lunar-days';
export {
  safeParseCalendarYear,
  withCalendarYear,
  type CalendarYearResult,
} from './parse-calendar-year';
export type { DeadlineResolution, TraceStep } from './resolution';
export { resolveDeadline, resolveDueDay } from './resolve-deadline';
export type { ResolveOptions } from './resolve-options';
export { resolvePeriod, type PeriodInput } from './resolve-period';
export { rollForward } from './roll-forward';
export { SCHOOL_YEARS, type SchoolYear } from './school-years';
export { statutoryPeriodFor, type ApplicablePeriod } from './statutory-period-for';
export {
  STATUTORY_PERIODS,
  STATUTORY_PERIOD_KEYS,
  type StatutoryPeriod,
  type StatutoryPeriodKey,
} from './statutory-periods';
export { VIETNAM_CALENDAR_DATA, VIETNAM_CALENDAR_VERSIONS } from './vietnam-calendar-data';
export { isWorking, rollDayForward, shiftWorkingDays } from './working-day-index';
export { WHY_UNRESOLVED, type UnresolvedReason } from './why-unresolved';
