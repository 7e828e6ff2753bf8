import { describe, expect, test } from 'vitest';
import { parseDeadline } from './parse-deadline';

const read = (text: string) => parseDeadline(text, { referenceOn: '2025-11-20' });

describe('deadlines that are typed whole', () => {
  test.each([
    [
      'chậm nhất là 20 ngày làm việc trước ngày 1/6/2026',
      {
        direction: 'backward',
        count: 20,
        unit: 'working_day',
        anchor: { kind: 'day', on: '2026-06-01' },
      },
    ],
    [
      'chậm nhất là 20 ngày làm việc, trước ngày dự kiến khai mạc kỳ họp',
      {
        direction: 'backward',
        anchor: { kind: 'words', words: 'trước ngày dự kiến khai mạc kỳ họp' },
      },
    ],
    [
      'trong thời hạn 10 ngày làm việc kể từ ngày 01/12/2025',
      { direction: 'forward', count: 10, anchor: { kind: 'day', on: '2025-12-01' } },
    ],
    [
      '30 ngày kể từ ngày ký',
      { direction: 'forward', anchor: { kind: 'words', words: 'ngày ký' } },
    ],
    ['nửa tháng', { count: 15, unit: 'day' }],
    ['trong nửa năm', { count: 6, unit: 'month' }],
    ['năm học 2025-2026', { span: 'school_year', year: 2025 }],
    ['học kỳ I năm học 2025-2026', { span: 'school_term', year: 2025, index: 1 }],
    ['6 tháng đầu năm', { span: 'half_year', year: null, index: 1 }],
    ['cuối năm nay', { span: 'year', year: 2025 }],
    ['đến năm 2030', { kind: 'horizon', toYear: 2030 }],
    ['đến năm 2030, tầm nhìn 2045', { kind: 'horizon', toYear: 2030 }],
    ['giai đoạn 2022- 2026', { kind: 'horizon', toYear: 2026 }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test.each(['năm học 2025-2027', 'nửa chừng', '0 ngày trước ngày 1/6/2026'])(
    '%j is none of them',
    (text) => {
      expect(read(text)?.kind).not.toBe('duration');
    },
  );
});
