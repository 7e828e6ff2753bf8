import { isWorkingDay } from '@camket/calendar';
import { fold, type FoldableEntry } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import { EventBuilder } from '../tests/event-builder';
import { calendarOf } from './calendar-of';

const adopt = (builder: EventBuilder, data: object) =>
  builder.event('calendar.adopted', '2026-01-05', {
    calendarVersion: 'vn-2026-10-02',
    profile: 'state',
    closedOn: [],
    workedOn: [],
    document: null,
    ...data,
  });

const registerOf = (...adoptions: object[]) => {
  const builder = new EventBuilder();
  const events = adoptions.map((data) => adopt(builder, data));
  return fold(
    events.map(
      (event, at) =>
        ({ n: at + 1, acceptedAt: '2026-01-05T03:00:00Z', event, hash: '' }) as FoldableEntry,
    ),
  );
};

describe('the calendar of an office', () => {
  it('is the shipped one of the state until another is adopted', () => {
    expect(calendarOf(registerOf()).version).toBe('vn-2026-10-02');
  });

  it('is what was adopted last, with the office’s own days in its version', () => {
    const own = { closedOn: ['2026-05-13'], workedOn: ['2026-05-16'] };
    const calendar = calendarOf(registerOf({ profile: 'private' }, own));
    expect(calendar.profile).toBe('state');
    expect(calendar.version).toBe('vn-2026-10-02+n2');
    expect(isWorkingDay(calendar, '2026-05-13')).toBe(false);
    expect(isWorkingDay(calendar, '2026-05-16')).toBe(true);
  });

  it('may be an earlier version, and names the one it used where the adopted one is not known', () => {
    expect(calendarOf(registerOf({ calendarVersion: 'vn-2025-10-16' })).version).toBe(
      'vn-2025-10-16',
    );
    expect(calendarOf(registerOf({ calendarVersion: 'vn-1999-01-01' })).version).toBe(
      'vn-2026-10-02',
    );
  });
});
