import {
  civilOf,
  dayOf,
  daysInMonth,
  formatDay,
  formatDayForPeople,
  parseDay,
} from '@camket/calendar';
import type { LocalText } from '@camket/domain';

/** Lengths of a reporting period. */
export const PERIOD_LENGTHS = ['month', 'quarter', 'half_year', 'nine_months', 'year'] as const;

/** Length of a reporting period. */
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** How reporting periods are cut. */
export interface PeriodScheme {
  readonly id: 'decree_09_2019' | 'calendar';
  readonly label: LocalText;
  readonly source: string;
  /** Day of the month on which a period begins, in the month before its name where it is not 1. */
  readonly firstDayOfMonth: number;
  readonly effectiveFromOn: string | null;
  readonly status: 'confirmed' | 'to_confirm';
}

/** The schemes by which offices report; the decree's was not yet checked against its official text. */
export const PERIOD_SCHEMES: readonly PeriodScheme[] = [
  {
    id: 'decree_09_2019',
    label: {
      vi: 'Từ ngày 15 tháng trước đến ngày 14',
      en: 'From the 15th of the month before to the 14th',
    },
    source: 'Nghị định 09/2019/NĐ-CP, Điều 12, Điều 13',
    firstDayOfMonth: 15,
    effectiveFromOn: '2019-03-12',
    status: 'to_confirm',
  },
  {
    id: 'calendar',
    label: { vi: 'Theo tháng dương lịch', en: 'By calendar months' },
    source: '',
    firstDayOfMonth: 1,
    effectiveFromOn: null,
    status: 'confirmed',
  },
];

/** A stretch of days for which a report is made; both ends in. */
export interface ReportingPeriod {
  readonly fromOn: string;
  readonly toOn: string;
  readonly label: LocalText;
}

const MONTHS: Readonly<Record<PeriodLength, number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  nine_months: 9,
  year: 12,
};
const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const HALVES_VI = ['6 tháng đầu năm', '6 tháng cuối năm'] as const;
const HALVES_EN = ['First half', 'Second half'] as const;

/** How officials call a period; the name is followed by its days. */
const NAMES: Readonly<Record<PeriodLength, (index: number, year: string) => LocalText>> = {
  month: (index, year) => ({
    vi: `Tháng ${String(index).padStart(2, '0')}/${year}`,
    en: `Month ${String(index)} of ${year}`,
  }),
  quarter: (index, year) => ({
    vi: `Quý ${ROMAN[index - 1] ?? ''}/${year}`,
    en: `Quarter ${String(index)} of ${year}`,
  }),
  half_year: (index, year) => ({
    vi: `${HALVES_VI[index - 1] ?? ''} ${year}`,
    en: `${HALVES_EN[index - 1] ?? ''} of ${year}`,
  }),
  nine_months: (_, year) => ({ vi: `9 tháng đầu năm ${year}`, en: `First nine months of ${year}` }),
  year: (_, year) => ({ vi: `Năm ${year}`, en: `Year ${year}` }),
};

/** The year and month by whose name a day's period goes: from the scheme's first day on, the month after. */
function namedMonth(
  on: string,
  { firstDayOfMonth }: PeriodScheme,
): { year: number; month: number } {
  const { year, month, day } = civilOf(parseDay(on));
  const total = year * 12 + month - 1 + (firstDayOfMonth > 1 && day >= firstDayOfMonth ? 1 : 0);
  return { year: Math.floor(total / 12), month: (total % 12) + 1 };
}

/** First day of the period that begins with a month. */
function firstDay(year: number, month: number, { firstDayOfMonth }: PeriodScheme): number {
  if (firstDayOfMonth === 1) return dayOf(year, month, 1);
  const total = year * 12 + month - 2;
  const before = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  return dayOf(
    before.year,
    before.month,
    Math.min(firstDayOfMonth, daysInMonth(before.year, before.month)),
  );
}

function labelOf(name: LocalText, [from, to]: readonly [number, number]): LocalText {
  const [first, last] = [formatDayForPeople(from), formatDayForPeople(to)];
  return { vi: `${name.vi} (từ ${first} đến ${last})`, en: `${name.en} (${first} to ${last})` };
}

const schemeOf = (id: PeriodScheme['id']): PeriodScheme =>
  PERIOD_SCHEMES.find((scheme) => scheme.id === id) ?? (PERIOD_SCHEMES[0] as PeriodScheme);

/**
 * The reporting period in which a day `YYYY-MM-DD` lies. By Decree 09/2019 a month runs from the 15th of the month
 * before to the 14th, and longer periods likewise; nine months are those from the start of the year. A day after the
 * ninth month belongs to no nine-month period: null.
 *
 * @throws InvalidDayError when the text is no day.
 * @example
 * reportingPeriodOf('2026-01-20', { length: 'month', scheme: 'decree_09_2019' })?.fromOn; // => '2026-01-15'
 */
export function reportingPeriodOf(
  on: string,
  options: { length: PeriodLength; scheme: PeriodScheme['id'] },
): ReportingPeriod | null {
  const scheme = schemeOf(options.scheme);
  const { year, month } = namedMonth(on, scheme);
  const months = MONTHS[options.length];
  const index = Math.ceil(month / months);
  if (index * months > 12) return null;
  const from = firstDay(year, (index - 1) * months + 1, scheme);
  const last = index * months;
  const to = firstDay(last === 12 ? year + 1 : year, (last % 12) + 1, scheme) - 1;
  return {
    fromOn: formatDay(from),
    toOn: formatDay(to),
    label: labelOf(NAMES[options.length](index, String(year)), [from, to]),
  };
}

/**
 * A period of the office's own choosing; the table prints from which day to which day it runs. Null where a day does
 * not exist or the end lies before the start.
 *
 * @throws InvalidDayError when a text is no day.
 * @example
 * customPeriod('2026-01-01', '2026-02-10')?.label.vi; // => 'Từ 01/01/2026 đến 10/02/2026'
 */
export function customPeriod(fromOn: string, toOn: string): ReportingPeriod | null {
  const [from, to] = [parseDay(fromOn), parseDay(toOn)];
  if (to < from) return null;
  const label = {
    vi: `Từ ${formatDayForPeople(from)} đến ${formatDayForPeople(to)}`,
    en: `${formatDayForPeople(from)} to ${formatDayForPeople(to)}`,
  };
  return { fromOn, toOn, label };
}

/**
 * All reporting periods of a length that begin between two days, both in.
 *
 * @throws InvalidDayError when a text is no day.
 * @example
 * reportingPeriods(['2026-01-01', '2026-12-31'], { length: 'quarter', scheme: 'calendar' }).length; // => 4
 */
export function reportingPeriods(
  [fromOn, toOn]: readonly [string, string],
  options: { length: PeriodLength; scheme: PeriodScheme['id'] },
): ReportingPeriod[] {
  const periods: ReportingPeriod[] = [];
  let at = parseDay(fromOn);
  const last = parseDay(toOn);
  while (at <= last) {
    const period = reportingPeriodOf(formatDay(at), options);
    if (period === null) {
      at += 1;
      continue;
    }
    if (period.fromOn >= fromOn) periods.push(period);
    at = parseDay(period.toOn) + 1;
  }
  return periods;
}
