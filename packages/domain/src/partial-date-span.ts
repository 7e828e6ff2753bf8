import type { PartialDate } from './partial-date';

const pad = (value: number): string => String(value).padStart(2, '0');
const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

function monthSpan(year: number, firstMonth: number, lastMonth: number) {
  return {
    fromOn: `${year}-${pad(firstMonth)}-01`,
    toOn: `${year}-${pad(lastMonth)}-${pad(lastDayOfMonth(year, lastMonth))}`,
  };
}

/**
 * First and last day (both in) that a date may mean.
 *
 * @example
 * partialDateSpan({ precision: 'quarter', quarter: '2026-Q1' }); // => { fromOn: '2026-01-01', toOn: '2026-03-31' }
 */
export function partialDateSpan(date: PartialDate): { fromOn: string; toOn: string } {
  switch (date.precision) {
    case 'day':
      return { fromOn: date.on, toOn: date.on };
    case 'interval':
      return { fromOn: date.fromOn, toOn: date.toOn };
    case 'year':
      return monthSpan(date.year, 1, 12);
    case 'month':
      return monthSpan(
        Number(date.month.slice(0, 4)),
        Number(date.month.slice(5)),
        Number(date.month.slice(5)),
      );
    case 'quarter': {
      const last = Number(date.quarter.slice(6)) * 3;
      return monthSpan(Number(date.quarter.slice(0, 4)), last - 2, last);
    }
  }
}
