import { describe, expect, it } from 'vitest';
import { readTypedDay, showDay, showInstant } from './show-day';

describe('days as officials write them', () => {
  it.each([
    ['30/6/2026', '2026-06-30'],
    ['30-06-2026', '2026-06-30'],
    ['30.6.2026', '2026-06-30'],
    ['30062026', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
    [' 1/7/2026 ', '2026-07-01'],
  ])('reads «%s»', (typed, day) => {
    expect(readTypedDay(typed)).toBe(day);
    expect(readTypedDay(showDay(day))).toBe(day);
  });

  it.each(['31/2/2026', '30/13/2026', '6/2026', 'mai', '', '30/6/26'])(
    'knows that «%s» is no day',
    (typed) => {
      expect(readTypedDay(typed)).toBeNull();
    },
  );

  it('shows an instant in the time of Viet Nam, also past midnight', () => {
    expect(showInstant('2026-01-05T17:05:00.000Z')).toBe('06/01/2026 00:05');
  });
});
