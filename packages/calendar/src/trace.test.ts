import { describe, expect, it } from 'vitest';
import { calendarDataAt } from './calendar-data-at';
import { CalendarCoverageError } from './calendar-coverage';
import { CALENDAR_FINDINGS } from './calendar-finding';
import { addWorkingDays } from './add-working-days';
import { COUNTING_RULES } from './counting-rules';
import { countWorkingDays } from './count-working-days';
import { createCalendar } from './create-calendar';
import { InvalidDayError } from './day-number';
import { isWorkingDay } from './is-working-day';
import { resolveDeadline } from './resolve-deadline';
import { resolvePeriod } from './resolve-period';
import { rollForward } from './roll-forward';
import { VIETNAM_CALENDAR_DATA } from './vietnam-calendar-data';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const before = {
  kind: 'date',
  raw: 'trước ngày 30/6',
  bound: 'before',
  year: null,
  month: 6,
  day: 30,
} as const;

describe('a trace', () => {
  it('names the weekend over which a period rolls, and the article, in both languages', () => {
    const { trace } = resolvePeriod({ from: '2025-11-20', days: 30 }, { calendar });
    expect(trace.map((step) => step.text.vi)).toEqual([
      '20/11/2025: ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự 2015)',
      '30 ngày, ngày cuối là 20/12/2025',
      '20/12/2025, 21/12/2025: cuối tuần → chuyển sang ngày làm việc tiếp theo 22/12/2025 (Điều 148 khoản 5 Bộ luật Dân sự 2015)',
      '22/12/2025: hạn cuối',
    ]);
    expect(trace[2]?.text.en).toContain('weekend → moved to the next working day 22/12/2025');
  });

  it('names holidays and make-up days on the way', () => {
    const { trace } = resolvePeriod({ from: '2025-12-30', workingDays: 7 }, { calendar });
    expect(trace.map((step) => [step.counts, step.text.vi])).toEqual([
      [0, '30/12/2025: ngày bắt đầu, không tính (Điều 147 Bộ luật Dân sự 2015)'],
      [1, '31/12/2025: 1 ngày làm việc'],
      [
        0,
        '01/01/2026 đến 04/01/2026: Tết Dương lịch, Hoán đổi: nghỉ dịp Tết Dương lịch, cuối tuần',
      ],
      [5, '05/01/2026 đến 09/01/2026: 5 ngày làm việc'],
      [1, '10/01/2026: 1 ngày làm việc (Làm bù cho ngày 02/01/2026)'],
    ]);
  });

  it('shows how “before” was read, and that an office chose otherwise', () => {
    const options = { calendar, referenceOn: '2025-11-20' };
    const exclusive = resolveDeadline(before, options).trace;
    expect(exclusive.map((step) => step.text.vi)).toEqual([
      'không nêu năm, lấy ngày gần nhất kể từ 20/11/2025: 30/06/2026',
      '“trước”: không kể ngày 30/06/2026, hạn cuối là ngày liền trước 29/06/2026 (Điều 148 khoản 6 Bộ luật Dân sự 2015)',
    ]);
    const inclusive = resolveDeadline(before, { ...options, beforeIsInclusive: true }).trace;
    expect(inclusive.at(-1)?.text.vi).toContain('cơ quan chọn hiểu “trước” là kể cả ngày đó');
  });

  it('says that a short month was clamped', () => {
    const { trace } = resolvePeriod({ from: '2027-12-31', months: 2 }, { calendar });
    expect(trace[1]?.text.vi).toContain(
      'tháng không có ngày 31, lấy ngày cuối tháng (Điều 148 khoản 3)',
    );
  });

  it('goes back from the event when it counts backward', () => {
    const { trace } = resolvePeriod(
      { from: '2026-05-05', workingDays: 2, direction: 'backward' },
      { calendar },
    );
    expect(trace.map((step) => [step.fromOn, step.toOn, step.counts])).toEqual([
      ['2026-05-05', '2026-05-05', 0],
      ['2026-05-04', '2026-05-04', 1],
      ['2026-04-30', '2026-05-03', 0],
      ['2026-04-29', '2026-04-29', 1],
    ]);
  });
});

describe('an advice on a day of rest', () => {
  it('names the reason and the working days beside it', () => {
    const expression = {
      kind: 'date',
      raw: 'đến hết ngày 31/8/2026',
      bound: 'by',
      year: 2026,
      month: 8,
      day: 31,
    } as const;
    const { dueOn, findings } = resolveDeadline(expression, { calendar, referenceOn: null });
    expect(dueOn).toBe('2026-08-31');
    expect(findings[0]?.hint.vi).toContain('28/08/2026, liền sau là 03/09/2026');
    expect(findings[0]?.message.en).toContain('Swapped day off: National Day break');
  });
});

describe('the plain functions', () => {
  it('throw documented errors with a code for what they cannot answer', () => {
    expect(() => isWorkingDay(calendar, '2026-02-31')).toThrow(InvalidDayError);
    expect(() => isWorkingDay(calendar, '2036-01-01')).toThrow(CalendarCoverageError);
    expect(() => addWorkingDays(calendar, '2035-12-25', 10)).toThrow(CalendarCoverageError);
    expect(() => addWorkingDays(calendar, '2026-01-05', 1.5)).toThrow(RangeError);
    expect(() => rollForward(calendar, '2023-12-30')).toThrow(CalendarCoverageError);
    expect(countWorkingDays(calendar, '2026-01-10', '2025-12-30')).toBe(-7);
  });

  it('refuse data without years or with a gap', () => {
    expect(() => createCalendar({ version: 'x', years: [] })).toThrow(RangeError);
    const years = (calendarDataAt('vn-2026-04-24')?.years ?? []).filter(
      (year) => year.year !== 2026,
    );
    expect(() => createCalendar({ version: 'x', years })).toThrow(RangeError);
  });
});

describe('the catalogues', () => {
  it('speak both languages in every entry', () => {
    const texts = [
      ...Object.values(CALENDAR_FINDINGS).flatMap((entry) => [entry.message, entry.hint]),
      ...Object.values(COUNTING_RULES).map((rule) => rule.summary),
    ];
    for (const text of texts) {
      expect(text.vi.length).toBeGreaterThan(5);
      expect(text.en.length).toBeGreaterThan(5);
      expect(text.vi).toBe(text.vi.normalize('NFC'));
    }
  });
});

describe('reading a day', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-05',
    '2026/01/05',
    '20a6-01-05',
    '2026-01-0x',
    '',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '２026-01-05',
    '/026-01-05',
    ':026-01-05',
  ])('refuses “%s”', (text) => {
    expect(() => isWorkingDay(calendar, text)).toThrow(InvalidDayError);
  });
});

describe('every answer', () => {
  it.each([
    before,
    {
      kind: 'span',
      raw: 'quý I/2026',
      bound: 'within',
      span: 'quarter',
      year: 2026,
      index: 1,
      edge: 'whole',
    },
    {
      kind: 'span',
      raw: 'cuối năm 2026',
      bound: 'by',
      span: 'year',
      year: 2026,
      index: null,
      edge: 'end',
    },
    {
      kind: 'span',
      raw: 'năm học 2025-2026',
      bound: 'within',
      span: 'school_year',
      year: 2025,
      index: null,
      edge: 'whole',
    },
    { kind: 'event', raw: 'trước Tết', bound: 'before', words: 'Tết' },
    {
      kind: 'duration',
      raw: '30 ngày',
      bound: 'within',
      count: 30,
      unit: 'day',
      direction: 'forward',
      anchor: { kind: 'day', on: '2025-11-20' },
    },
    {
      kind: 'duration',
      raw: '3 tháng',
      bound: 'within',
      count: 3,
      unit: 'month',
      direction: 'forward',
      anchor: { kind: 'day', on: '2025-11-20' },
    },
    {
      kind: 'duration',
      raw: '5 ngày làm việc',
      bound: 'within',
      count: 5,
      unit: 'working_day',
      direction: 'backward',
      anchor: { kind: 'day', on: '2025-11-20' },
    },
  ] as const)('cites its article in both languages: $raw', (expression) => {
    const { trace, dueOn } = resolveDeadline(expression, {
      calendar,
      referenceOn: '2025-11-20',
      anchors: { tết: '2026-02-17' },
    });
    expect(dueOn).not.toBeNull();
    expect(trace.some(({ text }) => /Điều \d+|Quyết định/u.test(text.vi))).toBe(true);
    expect(trace.some(({ text }) => /Art\. \d+|Decision/u.test(text.en))).toBe(true);
  });
});
