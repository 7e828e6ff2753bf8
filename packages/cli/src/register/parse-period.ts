import { safeParseDay } from '@camket/calendar';
import {
  customPeriod,
  reportingPeriodOf,
  type PeriodLength,
  type ReportingPeriod,
} from '@camket/status';
import { wrongUsage } from '../terminal/command-error';

/** A day that lies within the period of a name under the scheme of Decree 09/2019, whose months begin on the 15th of the month before. */
const NAMED: readonly (readonly [RegExp, PeriodLength, (year: string, index: number) => string])[] =
  [
    [
      /^(\d{4})-(0[1-9]|1[0-2])$/,
      'month',
      (year, index) => `${year}-${String(index).padStart(2, '0')}-10`,
    ],
    [
      /^(\d{4})-Q([1-4])$/,
      'quarter',
      (year, index) => `${year}-${String(index * 3).padStart(2, '0')}-10`,
    ],
    [/^(\d{4})-H([12])$/, 'half_year', (year, index) => `${year}-${index === 1 ? '06' : '12'}-10`],
    [/^(\d{4})$/, 'year', (year) => `${year}-06-10`],
  ];

function namedPeriod(text: string): ReportingPeriod | null {
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

/**
 * The reporting period that `--period` names: `2026-05`, `2026-Q2`, `2026-H1`, `2026` (15th to 14th), or two days `2026-01-01/2026-03-31`.
 *
 * @throws CommandError (2) when it names none.
 * @example
 * parsePeriod('2026-05', 'camket status FILE')?.fromOn; // => '2026-04-15'
 */
export function parsePeriod(text: string | undefined, usage: string): ReportingPeriod | null {
  if (text === undefined) return null;
  const [fromOn, toOn] = text.split('/');
  const isSpan =
    fromOn !== undefined &&
    toOn !== undefined &&
    safeParseDay(fromOn) !== null &&
    safeParseDay(toOn) !== null;
  const period = isSpan && fromOn <= toOn ? customPeriod(fromOn, toOn) : namedPeriod(text);
  if (period) return period;
  throw wrongUsage(
    {
      vi: `--period là NNNN-TT, NNNN-Q1, NNNN-H1, NNNN hoặc ngày/ngày, không phải “${text}”.`,
      en: `--period is YYYY-MM, YYYY-Q1, YYYY-H1, YYYY or day/day, not “${text}”.`,
    },
    usage,
  );
}
