import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import { ledgerEventSchema, type LedgerEventInput } from '@camket/domain';
import { appendEvents, createLedger, extendLedger, fold, type Register } from '@camket/ledger';
import { deriveTimelines, statusOn } from '@camket/status';
import { describe, expect, test } from 'vitest';
import {
  EXPORT_COLUMNS,
  exportRows,
  importTable,
  type CellValue,
  type ImportContext,
  type Table,
} from '../src/index';
import { sha256, testContext } from './context';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'state' });
const HEADER = { ledger: '0198c0de-0000-7000-8000-00000000000a', org: 'test' };

function ledgerOf(events: readonly LedgerEventInput[], from = createLedger(HEADER)) {
  const parsed = events.map((event) => ledgerEventSchema.parse(event));
  return extendLedger(
    from,
    appendEvents(from, parsed, { acceptedAt: '2026-07-10T03:00:00Z', sha256 }),
  );
}

const tableOf = (rows: CellValue[][]): Table => ({
  format: 'csv',
  sheets: [{ name: 'A', rows }],
  findings: [],
});

let clock = Date.UTC(2026, 6, 10);

/** Every import is made later than the one before, so that its ids are its own. */
function take(rows: CellValue[][], extra: Partial<ImportContext> = {}) {
  clock += 60_000;
  return importTable(tableOf(rows), testContext({ onDay: '2026-07-10', nowMs: clock, ...extra }));
}

/** A register as its own export prints it, with cells changed. */
function exported(register: Register, changes: Readonly<Record<string, CellValue>> = {}) {
  const header = EXPORT_COLUMNS.map(({ label }) => label.vi);
  const rows = exportRows({ register, calendar, asOf: '2026-07-10', language: 'vi' }).map((row) =>
    EXPORT_COLUMNS.map(({ label, value }): CellValue => {
      const cell = value(row, 'vi');
      const own = typeof cell === 'object' && cell ? new Date(`${cell.on}T00:00:00Z`) : cell;
      return changes[label.vi] ?? own;
    }),
  );
  return [header, ...rows];
}

const statusAt = (register: Register, on = '2026-07-10') => {
  const [id = ''] = register.records.keys();
  const timeline = deriveTimelines(register, calendar).get(id);
  return timeline && statusOn(timeline, on);
};

const HEAD = ['STT', 'Nội dung kiến nghị', 'Cơ quan chủ trì', 'Thời hạn', 'Tình trạng'];
const ROW = [1, 'Nạo vét kênh tiêu Bến Nứa', 'Sở Nông nghiệp và Môi trường', '30/6/2026'];

describe('work that a table calls done', () => {
  const done = (status: string, head: string[] = [], cells: CellValue[] = []) =>
    take([
      [...HEAD, ...head],
      [...ROW, status, ...cells],
    ]);

  test('without a day is recorded as done, and neither late nor in time; the gap is listed at its cell', () => {
    const { events, findings } = done('Đã hoàn thành');
    const register = fold(ledgerOf(events));
    expect(statusAt(register)).toMatchObject({
      work: 'fulfilled',
      schedule: 'unresolved_deadline',
      isLate: false,
      dueOn: null,
    });
    expect(findings).toMatchObject([
      { ruleId: 'XCH-14', params: { day: '30/06/2026' }, location: { sheet: 'A', cell: 'E2' } },
    ]);
    const [row] = exportRows({ register, calendar, asOf: '2026-07-10', language: 'vi' });
    expect(row).toMatchObject({ doneOn: null, deadlineRaw: '30/6/2026' });
  });

  test.each([
    ['Hoàn thành ngày 20/6/2026', [], [], 'done_on_time', '2026-06-20'],
    ['Đã giải quyết xong ngày 02/7/2026', [], [], 'done_late', '2026-07-02'],
    ['Đã hoàn thành', ['Ngày hoàn thành'], ['29/6/2026'], 'done_on_time', '2026-06-29'],
    [
      'Đã hoàn thành',
      ['Ngày hoàn thành thực tế'],
      [new Date(Date.UTC(2026, 6, 1))],
      'done_late',
      '2026-07-01',
    ],
  ])('%j %j %j is %s since %s', (...given) => {
    const [status, head, cells, schedule, doneOn] = given;
    const { events, findings } = done(status, head, cells);
    const register = fold(ledgerOf(events));
    expect(statusAt(register)).toMatchObject({ work: 'fulfilled', schedule });
    expect(findings.filter(({ ruleId }) => ruleId !== 'XCH-8')).toEqual([]);
    const [row] = exportRows({ register, calendar, asOf: '2026-07-10', language: 'vi' });
    expect(row?.doneOn).toBe(doneOn);
  });

  test('the day of a document is not the day on which work was done', () => {
    const { findings } = done('Đã hoàn thành theo Báo cáo số 12/BC-SXD ngày 20/6/2026');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['XCH-14']);
  });

  test('before its deadline needs no day: it is in time', () => {
    const { events, findings } = take([HEAD, [...ROW, 'Đã hoàn thành']], { onDay: '2026-06-30' });
    expect(statusAt(fold(ledgerOf(events)))?.schedule).toBe('done_on_time');
    expect(findings).toEqual([]);
  });

  test('in a register whose deadline has passed is not recorded without its day', () => {
    const register = fold(ledgerOf(take([HEAD, [...ROW, 'Đang thực hiện']]).events));
    const again = take([HEAD, [...ROW, 'Đã hoàn thành']], { register });
    expect(again.events).toEqual([]);
    expect(again.findings.map(({ ruleId }) => ruleId)).toEqual(['XCH-14']);
    const dated = take([HEAD, [...ROW, 'Hoàn thành ngày 10/7/2026']], { register });
    expect(dated.events).toMatchObject([{ type: 'status.asserted', on: '2026-07-10' }]);
  });

  test('and given its day later, for a record that is not older, is said and not guessed', () => {
    const register = fold(ledgerOf(done('Đã hoàn thành').events));
    const again = take([HEAD, [...ROW, 'Hoàn thành ngày 20/6/2026']], { register });
    expect(again.events).toEqual([]);
    expect(again.findings.map(({ ruleId }) => ruleId)).toEqual(['XCH-15']);
  });
});

describe('a changed cell of our own export', () => {
  const first = ledgerOf(
    take([
      ['STT', 'Nội dung kiến nghị', 'Phân công thực hiện', 'Thời hạn', 'Sản phẩm', 'Số văn bản'],
      [
        1,
        ...ROW.slice(1, 2),
        'Sở Xây dựng; phối hợp: Sở Tài chính',
        '30/9/2026',
        'Kênh',
        '5/KH-UBND',
      ],
    ]).events,
  );
  const register = fold(first);

  test('is none as long as nothing was changed', () => {
    const back = take(exported(register), { register });
    expect(back.events).toEqual([]);
    expect(back.findings).toEqual([]);
  });

  test.each([
    ['Nội dung', 'Nạo vét kênh tiêu Bến Nứa và kênh Cầu Đá', 'event.corrected'],
    ['Loại', 'Phản ánh', 'event.corrected'],
    ['Cơ quan chủ trì', 'Sở Nông nghiệp và Môi trường', 'record.assigned'],
    ['Cơ quan phối hợp', 'Sở Tài chính; UBND các xã, phường', 'record.assigned'],
    ['Sản phẩm', 'Kênh và cống', 'record.assigned'],
    ['Số, ngày văn bản', '6/KH-UBND', 'record.assigned'],
    ['Thời hạn', '31/10/2026', 'deadline.set'],
    ['Tình trạng', 'Hoàn thành', 'status.asserted'],
    ['Lĩnh vực', 'Giao thông', 'record.classified'],
  ])(
    '%s becomes %s, is there in the next export, and changes nothing a second time',
    (column, value, type) => {
      const changed = take(exported(register, { [column]: value }), { register });
      expect(changed.events.map((event) => event.type)).toEqual([type]);
      expect(changed.summary).toMatchObject({ changed: 1, unchanged: 0 });
      const next = fold(ledgerOf(changed.events, first));
      const at = EXPORT_COLUMNS.findIndex(({ label }) => label.vi === column);
      expect(exported(next)[1]?.[at]).toBe(value);
      expect(take(exported(next), { register: next }).events).toEqual([]);
    },
  );

  test('also the day on which work was done', () => {
    const done = take(exported(register, { 'Tình trạng': 'Hoàn thành' }), { register });
    const second = ledgerOf(done.events, first);
    const on = { register: fold(second), onDay: '2026-07-20' };
    const redated = take(
      exported(on.register, { 'Ngày hoàn thành': new Date(Date.UTC(2026, 6, 15)) }),
      on,
    );
    expect(redated.events.map(({ type, on: day }) => [type, day])).toEqual([
      ['event.corrected', '2026-07-20'],
      ['status.asserted', '2026-07-15'],
    ]);
  });

  test('that no event can hold is named by its header', () => {
    const back = take(exported(register, { Loại: 'Cam kết' }), { register });
    expect(back.events).toEqual([]);
    expect(back.findings[0]?.message.vi).toBe('Không ghi được thay đổi ở cột “Loại”: “Cam kết”.');
  });
});

describe('records without a number', () => {
  const rows = [
    ['STT', 'Nội dung kiến nghị'],
    [1, 'Sửa cầu An Lạc'],
    [2, 'Xây trạm y tế xã Phú Điền'],
  ];
  const register = fold(ledgerOf(take(rows).events));

  test('are exported with the number that the register would allot next, as provisional', () => {
    expect(exported(register).map(([number]) => number)).toEqual([
      'Số hiệu mục',
      'BK26-KN01?',
      'BK26-KN02?',
    ]);
  });

  test('are found again by it where the words fit, and never by it alone', () => {
    const back = take(
      [
        ['Số hiệu mục', 'Nội dung kiến nghị'],
        ['BK26-KN02?', 'Xây trạm y tế xã Phú Điền mới'],
        ['BK26-KN01?', 'Miễn học phí'],
      ],
      { register },
    );
    expect(back.summary).toMatchObject({ unchanged: 1, created: 1, unknown: 0 });
  });
});

test('two rows for one record are a conflict: the first is recorded, the second is said with its row', () => {
  const register = fold(ledgerOf(take([HEAD, [...ROW, 'Đang thực hiện']]).events));
  const twice = take([HEAD, [...ROW, 'Tạm dừng'], [...ROW, 'Đang thực hiện']], { register });
  expect(twice.summary).toMatchObject({ changed: 1, conflicting: 1 });
  expect(twice.findings.map(({ ruleId, location }) => [ruleId, location?.cell])).toEqual([
    ['XCH-16', 'B3'],
  ]);
});

test('a cell that is not understood is named by the header that the office printed', () => {
  const { findings } = take([
    ['STT', 'Nội dung kiến nghị', 'Thời gian hoàn thành'],
    [1, 'Sửa cầu An Lạc', 'càng nhanh càng tốt nhé'],
  ]);
  expect(findings[0]?.message.vi).toContain('ô “Thời gian hoàn thành”');
});

describe('a hostile table', () => {
  const HEADS = [
    'Số hiệu mục',
    'Nội dung',
    'Loại',
    'Nơi kiến nghị',
    'Lĩnh vực',
    'Thẩm quyền',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Sản phẩm',
    'Nguồn lực',
    'Số văn bản',
    'Thời hạn',
    'Trả lời',
    'Kết quả',
    'Tình trạng',
    'Nguyên nhân',
    'Ghi chú',
    'Màu sắc',
  ];

  test.each(HEADS)('with 30,000 characters in “%s” gives events that fit the model', (head) => {
    const long = 'rất dài '.repeat(3750);
    const row = HEADS.map((one) => (one === head ? long : one === 'Nội dung' ? 'Sửa cầu' : null));
    const { events, findings } = take([HEADS.slice(1), row.slice(1), row.slice(1)]);
    for (const event of events) expect(ledgerEventSchema.safeParse(event).error).toBeUndefined();
    expect(findings.length).toBeLessThan(10);
  });

  test('longer than a source may be becomes several sources', () => {
    const rows = Array.from({ length: 120 }, (_, at) => [
      at,
      `${at} ${'kênh mương '.repeat(1700)}`,
    ]);
    const { events, places } = take([['STT', 'Nội dung'], ...rows]);
    const sources = events.filter(({ type }) => type === 'source.captured');
    expect(sources).toHaveLength(2);
    expect(places.size).toBe(120);
    for (const event of events) expect(ledgerEventSchema.safeParse(event).error).toBeUndefined();
    expect(fold(ledgerOf(events)).findings).toEqual([]);
  });

  test('with thousands of cells that nobody understands is answered in a bounded list', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [at, `Sửa cầu ${at}`, `lạ ${at}`]);
    const { findings } = take([['STT', 'Nội dung', 'Thẩm quyền'], ...rows]);
    expect(findings).toHaveLength(201);
    expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
    expect(Math.max(...findings.map(({ more }) => more.length))).toBe(100);
  });
});
