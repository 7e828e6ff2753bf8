import { safeParseDay } from '@camket/calendar';
import {
  customPeriod,
  reportingPeriodOf,
  type PeriodLength,
  type ReportingPeriod,
} from '@camket/status';

/** A day within the period of a name under Decree 09/2019, whose months begin on the 15th of the month before. */
const NAMED: readonly (readonly [RegExp, PeriodLength, (year: string, index: number) => string])[] =
  [
    [
      /^(\d{4})-(0[1-9]|1[0-2])$/u,
      'month',
      (year, index) => `${year}-${String(index).padStart(2, '0')}-10`,
    ],
    [
      /^(\d{4})-Q([1-4])$/u,
      'quarter',
      (year, index) => `${year}-${String(index * 3).padStart(2, '0')}-10`,
    ],
    [/^(\d{4})-H([12])$/u, 'half_year', (year, index) => `${year}-${index === 1 ? '06' : '12'}-10`],
    [/^(\d{4})$/u, 'year', (year) => `${year}-06-10`],
  ];

/**
 * The reporting period of a name: `2026-05`, `2026-Q2`, `2026-H1`, `2026` (15th to 14th), or two days `2026-01-01/2026-03-31`.
 * Null when it names none.
 */
export function parsePeriod(text: string): ReportingPeriod | null {
  const [fromOn = '', toOn = ''] = text.split('/');
  const isSpan = safeParseDay(fromOn) !== null && safeParseDay(toOn) !== null && fromOn <= toOn;
  if (isSpan) return customPeriod(fromOn, toOn);
  for (const [pattern, length, dayIn] of NAMED) {
    const match = pattern.exec(text);
    if (match)
      return reportingPeriodOf(dayIn(match[1] ?? '', Number(match[2])), {
        length,
        scheme: 'decree_09_2019',
      });
  }
  return null;
}
