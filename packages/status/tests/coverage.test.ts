import { fold } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import { coverageLedger, deriveTimelines, statusOn } from '../src/index';
import { EventBuilder, HELD, idOf } from './event-builder';
import { calendar, entriesOf, opening } from './small-ledger';

const count = (b: EventBuilder, value: number, what = 'petitions') =>
  b.event('count.claimed', '2025-11-20', {
    claimId: idOf(70 + value),
    eventId: HELD,
    what,
    value,
    quotations: [],
  });

const petitionIds = Array.from({ length: 18 }, (_, at) => idOf(200 + at));

describe('the seed’s numbers', () => {
  const b = new EventBuilder();
  const events = [
    ...opening(b),
    count(b, 254),
    ...petitionIds.map((id) => b.of(id).itemised('2025-11-20', 'request')),
    b.answered('2025-11-20', 'oral', true),
  ];
  const register = fold(entriesOf(events));
  const timelines = deriveTimelines(register, calendar);

  it('fold without a finding', () => {
    expect(register.findings).toEqual([]);
    expect(timelines.size).toBe(19);
  });

  it('close from 254 declared over 18 itemised to none answered that is known of', () => {
    const ledger = coverageLedger(register, timelines, { asOf: '2026-01-05' });
    expect(ledger.stages.map(({ id, count: reached }) => [id, reached])).toEqual([
      ['declared', 254],
      ['itemised', 18],
      ['answered', 0],
      ['committed', 0],
      ['assigned', 0],
      ['done', 0],
    ]);
    expect(ledger.stages[1]?.dropped).toMatchObject([{ reason: 'not_itemised', count: 236 }]);
    expect(ledger.stages[2]?.dropped).toMatchObject([
      { reason: 'unknown', count: 18, ids: petitionIds },
    ]);
    expect(ledger.exceedsDeclared).toBe(false);
  });

  it('say of each petition that its answer is unknown, and why', () => {
    const timeline = timelines.get(petitionIds[0] ?? '');
    const status = timeline && statusOn(timeline, '2026-01-05');
    expect(status?.answer).toBe('unknown');
    expect(status?.schedule).toBe('no_deadline');
    expect(status?.reasons.map(({ axis }) => axis)).toEqual([
      'work',
      'schedule',
      'evidence',
      'answer',
    ]);
  });
});

describe('coverage', () => {
  it('names the reason of every drop and closes at every stage', () => {
    const b = new EventBuilder();
    const [answered, committed, assigned, done, explained, withdrawn] = petitionIds as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const six = [answered, committed, assigned, done, explained, withdrawn];
    const pledge = idOf(400);
    const events = [
      ...opening(b),
      count(b, 10),
      count(b, 8),
      ...six.map((id) => b.of(id).itemised('2025-11-20', 'request')),
      ...six.slice(0, 4).map((id, at) =>
        b.of(id).event('answer.recorded', '2025-11-21', {
          ...b.answered('2025-11-21', 'written').data,
          recordId: idOf(300 + at),
        }),
      ),
      b.of(explained).status('2025-12-01', 'explained', { reason: 'Đã có quy định' }),
      b.of(withdrawn).withdrawn('2025-12-01'),
      b.of(pledge).committed('2025-11-21', 'pledge'),
      b.event('record.linked', '2025-11-21', {
        fromId: pledge,
        toId: committed,
        relation: 'commits_to',
      }),
      b.of(assigned).assigned('2025-11-25'),
      b.of(done).assigned('2025-11-25'),
      b.of(done).status('2025-12-20', 'fulfilled', { evidenceIds: [idOf(7)] }),
    ];
    const register = fold(entriesOf(events));
    const timelines = deriveTimelines(register, calendar);
    const { stages, declared } = coverageLedger(register, timelines, {
      asOf: '2026-01-05',
      eventId: HELD,
    });
    expect(declared).toBe(10);
    expect(stages.map((stage) => stage.count)).toEqual([10, 5, 5, 3, 2, 1]);
    expect(
      stages.map((stage) => stage.dropped.map(({ reason, count: dropped }) => [reason, dropped])),
    ).toEqual([
      [],
      [
        ['not_itemised', 4],
        ['pointer', 1],
      ],
      [],
      [
        ['no_commitment', 1],
        ['explained', 1],
      ],
      [['no_lead', 1]],
      [['open', 1]],
    ]);
    stages.slice(1).forEach((stage, at) => {
      const dropped = stage.dropped.reduce((sum, drop) => sum + drop.count, 0);
      expect(stage.count + dropped).toBe(stages[at]?.count);
    });
  });

  it('tells when more was itemised than declared', () => {
    const b = new EventBuilder();
    const events = [
      ...opening(b),
      count(b, 1),
      ...petitionIds.slice(0, 2).map((id) => b.of(id).itemised('2025-11-20', 'request')),
    ];
    const register = fold(entriesOf(events));
    const ledger = coverageLedger(register, deriveTimelines(register, calendar), {
      asOf: '2026-01-05',
    });
    expect(ledger.exceedsDeclared).toBe(true);
  });
});
