import { describe, expect, it } from 'vitest';
import { showPartialDate } from './show-partial-date';

describe('a date as precise as it is known', () => {
  it.each([
    [{ precision: 'day', on: '2025-11-19' }, '19/11/2025', '19/11/2025'],
    [{ precision: 'month', month: '2025-11' }, 'tháng 11/2025', 'month 11/2025'],
    [{ precision: 'quarter', quarter: '2026-Q1' }, 'quý 1/2026', 'quarter 1/2026'],
    [{ precision: 'year', year: 2026 }, 'năm 2026', '2026'],
    [
      { precision: 'interval', fromOn: '2025-11-19', toOn: '2025-11-20' },
      '19/11/2025 – 20/11/2025',
      '19/11/2025 – 20/11/2025',
    ],
  ] as const)('%j is %s', (date, vi, en) => {
    expect([showPartialDate(date, 'vi'), showPartialDate(date, 'en')]).toEqual([vi, en]);
  });
});
