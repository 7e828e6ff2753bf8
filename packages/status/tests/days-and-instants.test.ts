import { fold } from '@camket/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTimelines, intervalsOf, statusOn } from '../src/index';
import { EventBuilder, idOf, NOT_STATED } from './event-builder';
import { calendar, entriesOf, opening } from './small-ledger';

const STATED = {
  ...NOT_STATED,
  deadline: {
    state: 'stated',
    value: {
      kind: 'date',
      raw: 'trước ngày 20/11',
      bound: 'before',
      year: null,
      month: 11,
      day: 20,
    },
  },
} as const;

describe('the day from which an article’s words are read', () => {
  it.each([
    [
      'the event’s day',
      { state: 'stated', value: { precision: 'day', on: '2025-11-18' } },
      '2025-11-19',
    ],
    [
      'the day of publication in Viet Nam where the event’s is not known',
      { state: 'not_stated' },
      '2026-11-19',
    ],
  ])('is %s', (_, heldOn, dueOn) => {
    const b = new EventBuilder();
    const events = [
      ...opening(b, heldOn),
      b.of(idOf(400)).committed('2025-11-20', 'directive', STATED),
    ];
    const timeline = deriveTimelines(fold(entriesOf(events)), calendar).get(idOf(400));
    const status = timeline && statusOn(timeline, '2025-11-20');
    expect(status?.dueOn).toBe(dueOn);
    expect(status?.isDueStated).toBe(true);
    expect(status?.reasons.find(({ ruleId }) => ruleId === 'schedule.stated')?.text.vi).toContain(
      '“trước ngày 20/11”',
    );
  });
});

describe('assignments told in another order than their days', () => {
  const id = idOf(400);
  const workOn = (day: string, laterDay: boolean) => {
    const b = new EventBuilder();
    const events = [...opening(b), b.of(id).committed('2025-11-20', 'directive')];
    if (laterDay) events.push(b.of(id).assigned('2025-12-10', 'Sở Xây dựng'));
    events.push(b.of(id).assigned('2025-12-05', 'Sở Xây dựng'));
    events.push(b.of(id).status('2025-12-01', 'in_progress'));
    const timeline = deriveTimelines(fold(entriesOf(events)), calendar).get(id);
    return timeline && statusOn(timeline, day)?.work;
  };

  it('take the first named on the calendar for the new lead', () => {
    expect(workOn('2025-12-05', false)).toBe('assigned');
    expect(workOn('2025-12-05', true)).toBe('assigned');
  });
});

describe('as of a day, as known at an instant', () => {
  const b = new EventBuilder();
  const id = idOf(400);
  const entries = entriesOf([
    ...opening(b),
    b.of(id).committed('2025-11-20', 'directive'),
    b.of(id).due('2025-11-25', '2026-06-29'),
    [b.of(id).extended('2026-06-25', '2026-07-31'), '2026-07-05'],
  ]);
  const on30June = (knownAt?: string) => {
    const timeline = deriveTimelines(fold(entries, { knownAt }), calendar).get(id);
    return timeline && statusOn(timeline, '2026-06-30');
  };

  it('tells the register on 30 June as known on 2 July, and as known now', () => {
    expect(on30June('2026-07-02T00:00:00Z')).toMatchObject({
      schedule: 'overdue',
      dueOn: '2026-06-29',
    });
    expect(on30June()).toMatchObject({ schedule: 'not_due', dueOn: '2026-07-31' });
  });

  it('never changes what an earlier instant saw, whatever is accepted later', () => {
    const b2 = new EventBuilder();
    const all = entriesOf([
      ...opening(b2),
      b2.of(id).committed('2025-11-20', 'directive'),
      b2.of(id).due('2025-11-25', '2026-06-29'),
      [b2.of(id).assigned('2025-12-01'), '2025-12-20'],
      [b2.of(id).status('2025-12-05', 'in_progress'), '2026-01-10'],
      [b2.of(id).extended('2026-01-05', '2026-07-31'), '2026-02-01'],
      [b2.of(id).status('2026-01-20', 'fulfilled', { evidenceIds: [idOf(7)] }), '2026-03-01'],
      [b2.of(id).returned('2026-02-10'), '2026-04-01'],
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: all.length }),
        fc.integer({ min: 3, max: all.length }),
        (first, second) => {
          const [small, large] = [Math.min(first, second), Math.max(first, second)];
          const knownAt = all[small - 1]?.acceptedAt;
          const early = deriveTimelines(fold(all.slice(0, small), { knownAt }), calendar).get(id);
          const late = deriveTimelines(fold(all.slice(0, large), { knownAt }), calendar).get(id);
          expect(late && intervalsOf(late)).toEqual(early && intervalsOf(early));
        },
      ),
    );
  });

  it('follows a correction', () => {
    const b3 = new EventBuilder();
    const wrong = b3.of(id).due('2025-11-25', '2026-06-29');
    const replacement = {
      ...wrong.data,
      resolved: { ...(wrong.data as { resolved: object }).resolved, dueOn: '2026-08-31' },
    };
    const corrected = entriesOf([
      ...opening(new EventBuilder(idOf(1), 300)),
      new EventBuilder(id, 301).committed('2025-11-20', 'directive'),
      wrong,
      b3.event('event.corrected', '2025-12-01', {
        correctsId: wrong.id,
        reason: 'Gõ nhầm ngày',
        replacement,
      }),
    ]);
    const timeline = deriveTimelines(fold(corrected), calendar).get(id);
    expect(timeline && statusOn(timeline, '2026-07-01')).toMatchObject({
      schedule: 'not_due',
      dueOn: '2026-08-31',
    });
  });
});
