import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import type { LedgerEvent } from '@camket/domain';
import { fold, type FoldableEntry } from '@camket/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverageLedger,
  deadlineDrift,
  deriveTimelines,
  intervalsOf,
  movementsOf,
  reportingPeriodOf,
  rollUp,
  statusOn,
  statusReport,
  statusTableText,
  workloadAhead,
} from '../src/index';
import { parseDay, calendarDataAt } from '@camket/calendar';
import { EventBuilder, HELD, idOf, NOT_STATED, SOURCE } from './event-builder';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);

/** A ledger that accepts each event on the day given, or on the day it is true for. */
function entriesOf(events: readonly (LedgerEvent | [LedgerEvent, string])[]): FoldableEntry[] {
  return events.map((each, at) => {
    const [event, acceptedOn] = Array.isArray(each) ? each : [each, each.on];
    return { n: at + 1, acceptedAt: `${acceptedOn}T03:00:00Z`, event, hash: '' } as FoldableEntry;
  });
}

function opening(
  b: EventBuilder,
  heldOn: object = { state: 'stated', value: { precision: 'day', on: '2025-11-19' } },
) {
  const text = 'nội dung và những điều khác';
  return [
    b.event('source.captured', '2025-11-20', {
      sourceId: SOURCE,
      url: null,
      canonicalUrl: null,
      title: null,
      authors: [],
      portal: null,
      publishedAt: '2025-11-19T19:30:00Z',
      modifiedAt: null,
      language: 'vi',
      text,
      textSha256: '0'.repeat(64),
      html: null,
      extractor: { name: 'thu', version: '1' },
      attachments: [],
    }),
    b.event('event.held', '2025-11-20', {
      eventId: HELD,
      kind: 'dialogue_conference',
      code: 'GD25',
      name: 'Hội nghị đối thoại',
      heldOn,
      place: { state: 'not_stated' },
      convenedBy: [],
      audience: { state: 'not_stated' },
      sourceIds: [SOURCE],
      quotations: [],
    }),
  ];
}

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

describe('reports', () => {
  const b = new EventBuilder();
  const ids = [idOf(400), idOf(401), idOf(402), idOf(403)] as const;
  const events = [
    ...opening(b),
    ...ids.map((id) => b.of(id).committed('2025-11-20', 'directive')),
    b.of(ids[0]).assigned('2025-11-25', 'Sở Nội vụ', ['Sở Tài chính', 'Sở Xây dựng']),
    b.of(ids[0]).due('2025-11-25', '2026-06-30'),
    b.of(ids[1]).assigned('2025-11-25', 'Sở Nội vụ', ['Sở Tài chính']),
    b.of(ids[1]).due('2025-11-25', '2026-07-10'),
    b.of(ids[1]).extended('2026-06-20', '2026-07-12'),
    b.of(ids[2]).assigned('2025-11-25', 'Sở Y tế'),
    b.of(ids[2]).due('2025-11-25', '2026-06-18'),
    b.of(ids[2]).status('2026-06-16', 'fulfilled', { evidenceIds: [idOf(7)] }),
    b.of(ids[2]).returned('2026-06-25'),
  ];
  const register = fold(entriesOf(events));
  const timelines = deriveTimelines(register, calendar);
  const period = reportingPeriodOf('2026-06-30', { length: 'month', scheme: 'decree_09_2019' });

  it('say what moved from the 15th to the 14th', () => {
    expect(period).toMatchObject({ fromOn: '2026-06-15', toOn: '2026-07-14' });
    const { rows, total } = rollUp(register, timelines, { asOf: '2026-07-14', by: 'lead', period });
    const moved = Object.fromEntries(
      total.cells.filter(({ id }) => id.startsWith('moved_')).map(({ id, ids: who }) => [id, who]),
    );
    expect(moved).toEqual({
      moved_new: [],
      moved_done: [],
      moved_newly_overdue: [ids[0], ids[1], ids[2]],
      moved_extended: [ids[1]],
      moved_returned: [ids[2]],
    });
    expect(rows.map(({ label }) => label.vi)).toEqual([
      'Sở Nội vụ',
      'Sở Y tế',
      'Chưa giao, bài báo không nêu cơ quan chủ trì',
    ]);
    const first = timelines.get(ids[0]);
    expect(first && movementsOf(first, [parseDay('2025-11-15'), parseDay('2025-12-14')])).toEqual([
      'new',
    ]);
  });

  it('count a record once for each coordinating agency and say that the rows overlap', () => {
    const found = rollUp(register, timelines, { asOf: '2026-06-30', by: 'coordinating' });
    expect(found.isOverlapping).toBe(true);
    expect(found.rows.map(({ key, cells }) => [key, cells[0]?.count])).toEqual([
      ['Sở Tài chính', 2],
      ['Sở Xây dựng', 1],
      ['not_stated', 2],
    ]);
    expect(found.total.cells[0]?.count).toBe(4);
  });

  it.each([
    'lead',
    'coordinating',
    'group',
    'field',
    'competence',
    'kind',
    'event',
    'period',
  ] as const)('are cut by %s, each figure with ids and a named denominator', (by) => {
    const { rows, total } = rollUp(register, timelines, { asOf: '2026-06-30', by });
    for (const { cells, label } of [...rows, total]) {
      expect(label.vi).not.toBe('');
      for (const cell of cells) {
        expect(cell.ids).toHaveLength(cell.count);
        expect(cell.denominator.label.vi).not.toBe('');
        expect(cell.rate === null).toBe(cell.denominator.count === 0);
      }
    }
  });

  it('look ahead by agency, each open record in one place', () => {
    const ahead = workloadAhead(register, timelines, { asOf: '2026-06-30', slots: 2 });
    expect(
      ahead.map(({ key, overdue, slots, later, noDeadline }) => [
        key,
        overdue.count,
        slots.map((slot) => slot.count),
        later.count,
        noDeadline.count,
      ]),
    ).toEqual([
      ['Sở Nội vụ', 0, [1, 1], 0, 0],
      ['Sở Y tế', 1, [0, 0], 0, 0],
      ['not_stated', 0, [0, 0], 0, 1],
    ]);
  });

  it('print every record with reasons and next change, and a readable table', () => {
    const report = statusReport(register, timelines, { asOf: '2026-06-30', by: 'lead' });
    expect(report.records.map(({ schedule }) => schedule)).toEqual([
      'due_today',
      'not_due',
      'overdue',
      'no_deadline',
    ]);
    expect(report.records[0]?.nextChange).toMatchObject({ on: '2026-07-01', schedule: 'overdue' });
    expect(report.records[3]?.nextChange).toBeNull();
    expect(report.records[0]?.reasons.length).toBeGreaterThan(2);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const text = statusTableText(report, 'vi');
    expect(text).toContain('Tính đến ngày 30/06/2026');
    expect(text).toContain('Đến hạn hôm nay (tính trong hạn)  30/06/2026');
    expect(
      statusTableText(
        statusReport(register, timelines, { asOf: '2026-06-30', language: 'en' }),
        'en',
      ),
    ).toContain('As of 30/06/2026');
  });

  it('keep a recorded deadline beside what another calendar would give', () => {
    const later = new EventBuilder(ids[3], 500);
    const set = later.due('2026-11-20', '2026-11-27');
    const expression = {
      kind: 'duration',
      raw: 'trong 5 ngày làm việc',
      bound: 'within',
      count: 5,
      unit: 'working_day',
      direction: 'forward',
      anchor: { kind: 'day', on: '2026-11-20' },
    };
    const counted = { ...set, data: { ...set.data, expression } } as LedgerEvent;
    const earlier = createCalendar(calendarDataAt('vn-2025-10-16') ?? VIETNAM_CALENDAR_DATA);
    expect(deadlineDrift([counted], earlier)).toEqual([]);
    const [drift] = deadlineDrift([counted], calendar);
    expect(drift?.comparison.shiftDays).toBe(3);
    expect(drift?.comparison.findings[0]?.ruleId).toBe('CAL-7');
  });
});
