import { InvalidDayError } from '@camket/calendar';
import { SCHEDULE_STATUSES } from '@camket/domain/data';
import { describe, expect, it } from 'vitest';
import { intervalsOf } from './intervals-of';
import { REASON_TEXTS } from './reason-texts';
import { scheduleOn, statusFromRow, timelineFromRow, type StatusRow } from './status-from-row';
import { STATUS_FINDINGS } from './status-rules';

const DUE: StatusRow = { dueOn: '2026-06-30' };

describe('the schedule of a row', () => {
  it.each([
    ['2026-06-22', 'not_due'],
    ['2026-06-23', 'due_soon'],
    ['2026-06-29', 'due_soon'],
    ['2026-06-30', 'due_today'],
    ['2026-07-01', 'overdue'],
    ['2026-07-30', 'overdue'],
    ['2026-07-31', 'seriously_overdue'],
  ])('on %s is %s', (on, schedule) => {
    expect(scheduleOn(DUE, on)).toBe(schedule);
  });

  it.each<[string, StatusRow, string, string]>([
    ['done on the last day', { ...DUE, doneOn: '2026-06-30' }, '2026-07-05', 'done_on_time'],
    ['done the day after', { ...DUE, doneOn: '2026-07-01' }, '2026-07-05', 'done_late'],
    ['done later than asked about', { ...DUE, doneOn: '2026-07-20' }, '2026-07-05', 'overdue'],
    ['done without deadline', { doneOn: '2026-07-01' }, '2026-07-05', 'no_deadline'],
    ['nothing known', {}, '2026-07-05', 'no_deadline'],
    [
      'words that give no day',
      { hasUnresolvedDeadline: true },
      '2026-07-05',
      'unresolved_deadline',
    ],
    ['paused', { ...DUE, pausedFromOn: '2026-06-01' }, '2026-07-05', 'clock_stopped'],
    [
      'paused and resumed',
      { ...DUE, pausedFromOn: '2026-06-01', resumedOn: '2026-06-11' },
      '2026-07-10',
      'due_today',
    ],
    [
      'extended in time',
      { ...DUE, extensions: [{ on: '2026-06-20', dueOn: '2026-07-31' }] },
      '2026-07-05',
      'not_due',
    ],
    [
      'before the extension',
      { ...DUE, extensions: [{ on: '2026-07-10', dueOn: '2026-07-31' }] },
      '2026-07-05',
      'overdue',
    ],
    [
      'returned',
      { ...DUE, doneOn: '2026-06-20', returnedOn: '2026-07-02' },
      '2026-07-05',
      'overdue',
    ],
    [
      'done again after a return',
      { ...DUE, doneOn: '2026-06-20', returnedOn: '2026-07-02', doneAgainOn: '2026-07-04' },
      '2026-07-05',
      'done_late',
    ],
    [
      'reopened',
      { ...DUE, doneOn: '2026-06-01', reopenedOn: '2026-06-24' },
      '2026-06-30',
      'due_today',
    ],
    ['referred', { ...DUE, referredOn: '2026-06-01' }, '2026-07-05', 'clock_stopped'],
    ['withdrawn', { ...DUE, withdrawnOn: '2026-06-01' }, '2026-07-05', 'clock_stopped'],
    [
      'own thresholds',
      { ...DUE, thresholds: { dueSoonDays: 0, seriouslyOverdueDays: 2 } },
      '2026-07-03',
      'seriously_overdue',
    ],
    ['no warning ahead', { ...DUE, thresholds: { dueSoonDays: 0 } }, '2026-06-29', 'not_due'],
  ])('%s', (...[, row, on, schedule]) => {
    expect(scheduleOn(row, on)).toBe(schedule);
  });

  it('is null before the row’s own first day', () => {
    expect(scheduleOn({ ...DUE, recordedOn: '2026-02-01' }, '2026-01-31')).toBeNull();
    expect(statusFromRow({ ...DUE, recordedOn: '2026-02-01' }, '2026-01-31')).toBeNull();
  });

  it('refuses to answer for a day that does not exist', () => {
    expect(() => scheduleOn(DUE, '2026-02-31')).toThrow(InvalidDayError);
  });
});

describe('a row with faults', () => {
  it.each<[string, StatusRow, string[]]>([
    ['an impossible day', { dueOn: '2026-02-31' }, ['STA-11']],
    ['several impossible days', { dueOn: '30/6/2026', doneOn: '2026-13-01' }, ['STA-11', 'STA-11']],
    [
      'an impossible extension',
      { ...DUE, extensions: [{ on: '2026-06-31', dueOn: '2026-07-31' }] },
      ['STA-11'],
    ],
    ['returned before done', { ...DUE, doneOn: '2026-06-20', returnedOn: '2026-06-01' }, ['STA-1']],
    [
      'extended without a deadline',
      { extensions: [{ on: '2026-06-20', dueOn: '2026-07-31' }] },
      ['STA-8'],
    ],
    [
      'shortened by an extension',
      { ...DUE, extensions: [{ on: '2026-06-01', dueOn: '2026-06-15' }] },
      ['STA-9'],
    ],
    [
      'a deadline set when all is done',
      { ...DUE, doneOn: '2026-07-05', extensions: [{ on: '2026-07-10', dueOn: '2026-07-31' }] },
      ['STA-7'],
    ],
    ['a reply without a referral', { repliedOn: '2026-06-01' }, ['STA-12']],
    ['a deadline before the row', { ...DUE, recordedOn: '2026-07-15' }, ['STA-13']],
  ])('%s is a finding with a remedy', (_, row, ruleIds) => {
    const findings = statusFromRow({ id: 'A7', ...row }, '2026-08-01')?.findings ?? [];
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(ruleIds);
    for (const { hint, params, message } of findings) {
      expect(hint.vi.length).toBeGreaterThan(10);
      expect(params['recordId']).toBe('A7');
      expect(`${message.vi}${message.en}`).not.toMatch(/[{}]|undefined/u);
    }
  });

  it('names the text that is no day', () => {
    const findings =
      statusFromRow({ dueOn: '30/6/2026', doneOn: '2026-13-01' }, '2026-08-01')?.findings ?? [];
    expect(findings.map(({ message }) => message.vi)).toEqual([
      'Ngày “30/6/2026” không có thật; không được tính.',
      'Ngày “2026-13-01” không có thật; không được tính.',
    ]);
  });

  it('does not call a row in time whose deadline it could not read', () => {
    expect(scheduleOn({ dueOn: '30/6/2026' }, '2026-08-01')).toBe('unresolved_deadline');
  });
});

describe('reasons of a row', () => {
  it('say the deadline, the day and the days between', () => {
    const status = statusFromRow({ ...DUE, doneOn: '2026-07-02' }, '2026-07-03');
    expect(status?.reasons.map(({ text }) => text.vi)).toEqual([
      'Từ ngày 02/07/2026: Hoàn thành',
      'Hạn 30/06/2026 theo bảng',
      'Kết thúc ngày 02/07/2026, sau hạn 30/06/2026 là 2 ngày',
      'Mới có báo cáo của chính đơn vị ngày 02/07/2026',
    ]);
    expect(status?.sinceOn).toBe('2026-07-02');
  });

  it('tell the office’s thresholds', () => {
    const row = { ...DUE, thresholds: { dueSoonDays: 10, seriouslyOverdueDays: 5 } };
    const text = (on: string) =>
      statusFromRow(row, on)?.reasons.find(
        ({ ruleId }) => ruleId.startsWith('schedule.') && ruleId !== 'schedule.row',
      )?.text.en;
    expect(text('2026-06-25')).toBe('Due in 5 days (announced 10 days ahead)');
    expect(text('2026-07-06')).toBe('On 06/07/2026 it is 6 days overdue, more than 5');
  });
});

describe('the catalogues', () => {
  it('speak both languages in composed letters', () => {
    const texts = [
      ...Object.values(REASON_TEXTS),
      ...Object.values(STATUS_FINDINGS).flatMap(({ message, hint }) => [message, hint]),
    ];
    for (const { vi, en } of texts) {
      expect(vi).toBe(vi.normalize('NFC'));
      expect(en.length).toBeGreaterThan(5);
    }
  });

  it('have a reason for every schedule status', () => {
    const known = new Set(Object.keys(REASON_TEXTS));
    const missing = SCHEDULE_STATUSES.filter(
      ({ key }) => !known.has(`schedule.${key}`) && key !== 'unresolved_deadline',
    );
    expect(missing).toEqual([]);
  });
});

describe('the timeline of a row', () => {
  it('reaches into the future', () => {
    expect(
      intervalsOf(timelineFromRow({ ...DUE, recordedOn: '2026-01-05' })).map(
        ({ fromOn, schedule }) => [fromOn, schedule],
      ),
    ).toEqual([
      ['2026-01-05', 'not_due'],
      ['2026-06-23', 'due_soon'],
      ['2026-06-30', 'due_today'],
      ['2026-07-01', 'overdue'],
      ['2026-07-31', 'seriously_overdue'],
    ]);
  });
});
