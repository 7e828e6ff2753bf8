import { calendarDataAt, createCalendar, parseDay, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import type { LedgerEvent } from '@camket/domain';
import { fold } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import {
  deadlineDrift,
  deriveTimelines,
  movementsOf,
  reportingPeriodOf,
  rollUp,
  statusReport,
  statusTableText,
  workloadAhead,
} from '../src/index';
import { EventBuilder, idOf } from './event-builder';
import { calendar, entriesOf, opening } from './small-ledger';

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
