import { createCalendar, parseDay, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import type { Competence, LedgerEvent } from '@camket/domain';
import { describe, expect, it } from 'vitest';
import { EventBuilder, idOf } from '../tests/event-builder';
import { recordOf, registerOf } from '../tests/record-of';
import { burnUp } from './burn-up';
import { BUCKETS } from './buckets';
import { countBuckets } from './count-buckets';
import { deriveTimelines } from './derive-timelines';
import { percentage } from './percentage';
import { petitionTable } from './petition-table';
import { rollUp } from './roll-up';
import type { StatusRecord } from './status-register';
import { taskTable } from './task-table';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const ON = '2026-06-30';
const EVIDENCE = { evidenceIds: [idOf(7)] };

/** As many records of one kind as asked for, numbered on from the ones before. */
class Sample {
  readonly records: StatusRecord[] = [];

  add(
    count: number,
    make: (builder: EventBuilder) => { made: LedgerEvent; events: LedgerEvent[] },
    extra: Partial<StatusRecord> = {},
  ): this {
    for (let at = 0; at < count; at += 1) {
      const number = this.records.length + 1;
      const { made, events } = make(new EventBuilder(idOf(1_000_000 + number), number + 10));
      this.records.push(recordOf(made, events, extra));
    }
    return this;
  }

  register() {
    return registerOf(this.records);
  }
}

const task = (dueOn: string | null, doneOn: string | null) => (b: EventBuilder) => ({
  made: b.committed('2026-01-05', 'directive'),
  events: [
    b.assigned('2026-01-05'),
    ...(dueOn === null ? [] : [b.due('2026-01-05', dueOn)]),
    ...(doneOn === null ? [] : [b.status(doneOn, 'fulfilled', EVIDENCE)]),
  ],
});

describe('12,160 tasks', () => {
  // 10,142 done (7,156 of them with a deadline), 2,018 not: 1,760 in time or without deadline and 258 overdue.
  const register = new Sample()
    .add(7000, task('2026-06-15', '2026-06-01'))
    .add(156, task('2026-05-15', '2026-06-01'))
    .add(2986, task(null, '2026-06-01'))
    .add(1500, task('2026-12-31', null))
    .add(10, task(ON, null))
    .add(250, task(null, null))
    .add(258, task('2026-06-29', null))
    .register();
  const timelines = deriveTimelines(register, calendar);

  it('are 10,142 done and 2,018 not, of which 1,760 not late and 258 overdue', () => {
    const table = taskTable(register, timelines, { asOf: ON });
    expect(table.total.total.count).toBe(12_160);
    expect(table.done.total.count).toBe(10_142);
    expect(table.notDone.total.count).toBe(2018);
    expect(table.notDone.in_time.count + table.notDone.no_deadline.count).toBe(1760);
    expect(table.notDone.late.count).toBe(258);
  });

  it('are overdue by 2.12 % of all 12,160 and by 3.48 % of the 7,414 that came due', () => {
    const { rates } = taskTable(register, timelines, { asOf: ON });
    const all = rates.find(({ id }) => id === 'overdue_of_all');
    const due = rates.find(({ id }) => id === 'overdue_of_due');
    expect([all?.rate, all?.denominator.count]).toEqual(['2.12', 12_160]);
    expect([due?.rate, due?.denominator.count]).toEqual(['3.48', 7414]);
    expect(all?.denominator.label.vi).not.toBe(due?.denominator.label.vi);
    expect(due?.numerator.ids).toHaveLength(258);
    expect(due?.denominator.ids).toHaveLength(7414);
  });

  it('give the same in the roll-up, with the ids behind numerator and denominator', () => {
    const { total } = rollUp(register, timelines, { asOf: ON, by: 'lead' });
    const cell = (id: string) => total.cells.find((each) => each.id === id);
    expect(cell('overdue_of_all')?.rate).toBe('2.12');
    expect(cell('overdue_of_due')?.rate).toBe('3.48');
    expect(cell('overdue_of_due')?.ids).toHaveLength(258);
    expect(cell('overdue_of_due')?.denominator.count).toBe(7414);
    expect(cell('open_due_today')?.count).toBe(10);
  });

  it('are counted alike by the columns and by the burn-up', () => {
    const counts = countBuckets(timelines, parseDay(ON));
    expect(counts[BUCKETS.findIndex(({ id }) => id === 'open_overdue')]).toBe(258);
    expect(burnUp(timelines, { fromOn: '2026-06-01', toOn: ON, stepDays: 29 })).toEqual([
      { on: '2026-06-01', tasks: 12_160, done: 10_142, overdue: 0 },
      { on: ON, tasks: 12_160, done: 10_142, overdue: 258 },
    ]);
  });

  it('put the ten that are due today in time, and overdue on the day after', () => {
    expect(taskTable(register, timelines, { asOf: '2026-07-01' }).notDone.late.count).toBe(268);
  });
});

describe('21,914 tasks', () => {
  it('are 14,068 and 1,983 done, 5,640 and 223 not', () => {
    const register = new Sample()
      .add(14_068, task('2026-06-15', '2026-06-01'))
      .add(1983, task('2026-05-15', '2026-06-01'))
      .add(5640, task('2026-12-31', null))
      .add(223, task('2026-06-29', null))
      .register();
    const table = taskTable(register, deriveTimelines(register, calendar), { asOf: ON });
    expect(table.total.total.count).toBe(21_914);
    expect([table.done.in_time.count, table.done.late.count]).toEqual([14_068, 1983]);
    expect([table.notDone.in_time.count, table.notDone.late.count]).toEqual([5640, 223]);
    // 16,051 of 16,274 came out in time, printed as 98.62 % by truncation.
    expect(table.done.total.count).toBe(16_051);
    expect(percentage(16_051, 16_051 + 223, { mode: 'truncate', decimals: 2 })).toBe('98.62');
    expect(percentage(16_051, 16_274)).toBe('98.63');
  });
});

const petition = (events: (builder: EventBuilder) => LedgerEvent[]) => (b: EventBuilder) => ({
  made: b.itemised('2026-01-05', 'request'),
  events: events(b),
});
const reasoned = { reason: 'Đã rõ', evidenceIds: [idOf(7)] };
const resolved = petition((b) => [
  b.assigned('2026-01-06'),
  b.status('2026-03-01', 'fulfilled', reasoned),
]);
const working = petition((b) => [b.assigned('2026-01-06'), b.status('2026-03-01', 'in_progress')]);
const planned = petition((b) => [b.assigned('2026-01-06'), b.status('2026-03-01', 'scheduled')]);
const explained = petition((b) => [b.status('2026-03-01', 'explained', reasoned)]);
const sentUp = petition((b) => [b.referred('2026-03-01', null)]);

describe('139 petitions', () => {
  // By competence or outcome 139 = 109 + 14 + 16; by field 13 + 46 + 12 + 12 + 18 + 7 + 7 + 24.
  const fields = [13, 46, 12, 12, 18, 7, 7, 24].flatMap((count, at) =>
    Array.from({ length: count }, () => `field_${String(at)}`),
  );
  const sample = new Sample()
    .add(109, resolved)
    .add(14, working)
    .add(16, sentUp, { competence: 'central' });
  const records = sample.records.map((record, at) => ({ ...record, field: fields[at] ?? null }));
  const register = registerOf(records);
  const timelines = deriveTimelines(register, calendar);

  it('are 109 resolved, 14 in progress and 16 of central competence', () => {
    const { total, rows } = petitionTable(register, timelines, { asOf: ON });
    const count = (key: string) => total.resolution.find((cell) => cell.key === key)?.count;
    expect(total.total.count).toBe(139);
    expect([count('resolved'), count('in_progress'), count('central_competence')]).toEqual([
      109, 14, 16,
    ]);
    expect(total.resolution.reduce((sum, cell) => sum + cell.count, 0)).toBe(139);
    expect(total.answer.reduce((sum, cell) => sum + cell.count, 0)).toBe(139);
    expect(rows.reduce((sum, row) => sum + row.total.count, 0)).toBe(139);
  });

  it('add up by field', () => {
    const { rows, total } = rollUp(register, timelines, { asOf: ON, by: 'field' });
    expect(rows.map(({ cells }) => cells[0]?.count)).toEqual([13, 46, 12, 12, 18, 7, 7, 24]);
    expect(total.cells[0]?.count).toBe(139);
  });
});

describe('125 petitions', () => {
  it('are 13 + 93 + 19, and the 93 are 18 + 37 + 38', () => {
    const competences: [number, Competence][] = [
      [18, 'city'],
      [37, 'commune'],
      [38, 'shared'],
    ];
    const sample = new Sample().add(13, resolved, { competence: 'city' });
    for (const [count, competence] of competences) sample.add(count, planned, { competence });
    const register = sample.add(19, explained, { competence: 'city' }).register();
    const { total, rows } = petitionTable(register, deriveTimelines(register, calendar), {
      asOf: ON,
    });
    const count = (key: string, row = total) =>
      row.resolution.find((cell) => cell.key === key)?.count;
    expect(total.total.count).toBe(125);
    expect([count('resolved'), count('in_progress_scheduled'), count('explained')]).toEqual([
      13, 93, 19,
    ]);
    const byCompetence = (key: string) =>
      count(
        'in_progress_scheduled',
        rows.find((row) => row.key === key),
      );
    expect([byCompetence('city'), byCompetence('commune'), byCompetence('shared')]).toEqual([
      18, 37, 38,
    ]);
  });
});

describe('the other printed figures', () => {
  it.each([
    [[38, 47, 39], 124],
    [[93, 73], 166],
    [[84, 60], 144],
    [[45, 70], 115],
    [[22, 5], 27],
  ])('%j close to %i as buckets of one table', (counts, total) => {
    const makes = [resolved, working, explained];
    const sample = new Sample();
    counts.forEach((count, at) => sample.add(count, makes[at] ?? resolved));
    const register = sample.register();
    const table = petitionTable(register, deriveTimelines(register, calendar), { asOf: ON });
    const found = ['resolved', 'in_progress', 'explained'].map(
      (key) => table.total.resolution.find((cell) => cell.key === key)?.count,
    );
    expect(found.slice(0, counts.length)).toEqual(counts);
    expect(table.total.total.count).toBe(total);
  });

  it('print 115 = 45 + 70 as 39.1 % and 60.9 %', () => {
    const rounding = { mode: 'half_up', decimals: 1 } as const;
    expect([percentage(45, 115, rounding), percentage(70, 115, rounding)]).toEqual([
      '39.1',
      '60.9',
    ]);
  });

  it('round in whole numbers, half up or by truncation, and give nothing of nothing', () => {
    expect(percentage(1, 800, { mode: 'half_up', decimals: 2 })).toBe('0.13');
    expect(percentage(1, 800, { mode: 'truncate', decimals: 2 })).toBe('0.12');
    expect(percentage(2, 3, { mode: 'half_up', decimals: 0 })).toBe('67');
    expect(percentage(0, 5)).toBe('0.00');
    expect(percentage(5, 5)).toBe('100.00');
    expect(percentage(3, 0)).toBeNull();
    expect(() => percentage(-1, 5)).toThrow(RangeError);
    expect(() => percentage(1, 5, { mode: 'truncate', decimals: 9 })).toThrow(RangeError);
  });
});
