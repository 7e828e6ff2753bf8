import { isWorkingDay } from '@camket/calendar';
import type { FoldedEventOf } from '@camket/ledger';
import { describe, expect, test } from 'vitest';
import { calendarOf } from './calendar-of';

const adopted = (data: object): FoldedEventOf<'calendar.adopted'> =>
  ({
    n: 7,
    acceptedAt: '2026-01-05T01:00:00Z',
    event: {
      id: 'e',
      type: 'calendar.adopted',
      data: { closedOn: [], workedOn: [], document: null, ...data },
    },
  }) as unknown as FoldedEventOf<'calendar.adopted'>;

describe('the calendar of an office', () => {
  test('is that of the state where it adopted none', () => {
    const calendar = calendarOf({ calendarAdoptions: [] });
    expect(calendar.profile).toBe('state');
    expect(isWorkingDay(calendar, '2026-11-24')).toBe(false);
  });

  test('is the one adopted last, with its own days', () => {
    const calendar = calendarOf({
      calendarAdoptions: [
        adopted({ calendarVersion: 'vn-2026-10-02', profile: 'state' }),
        adopted({
          calendarVersion: 'vn-2026-10-02',
          profile: 'state',
          closedOn: ['2026-03-04'],
          workedOn: ['2026-03-07'],
        }),
      ],
    });
    expect(isWorkingDay(calendar, '2026-03-04')).toBe(false);
    expect(isWorkingDay(calendar, '2026-03-07')).toBe(true);
  });

  test('falls back to the shipped data for a version that this release does not know', () => {
    const calendar = calendarOf({
      calendarAdoptions: [adopted({ calendarVersion: 'vn-1999', profile: 'private' })],
    });
    expect(calendar.profile).toBe('private');
  });
});
