import type { PartialDate } from '@camket/domain';
import type { Language } from '@camket/domain/data';
import { showDay } from '../show-day';

const WORDS = {
  vi: { month: 'tháng', quarter: 'quý', year: 'năm' },
  en: { month: 'month', quarter: 'quarter', year: '' },
} as const;

/**
 * A date as precise as it is known.
 *
 * @example
 * showPartialDate({ precision: 'quarter', quarter: '2026-Q1' }, 'vi'); // => 'quý 1/2026'
 */
export function showPartialDate(date: PartialDate, language: Language): string {
  const words = WORDS[language];
  switch (date.precision) {
    case 'day':
      return showDay(date.on);
    case 'month':
      return `${words.month} ${date.month.slice(5)}/${date.month.slice(0, 4)}`;
    case 'quarter':
      return `${words.quarter} ${date.quarter.slice(6)}/${date.quarter.slice(0, 4)}`;
    case 'year':
      return `${words.year} ${date.year}`.trim();
    case 'interval':
      return `${showDay(date.fromOn)} – ${showDay(date.toOn)}`;
  }
}
