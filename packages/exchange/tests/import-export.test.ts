import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import { ledgerEventSchema, type LedgerEventInput } from '@camket/domain';
import { readFileSync } from 'node:fs';
import {
  appendEvents,
  createLedger,
  extendLedger,
  fold,
  readRegisterFile,
  type Register,
} from '@camket/ledger';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  importTable,
  readTable,
  rowsToEvents,
  splitAgencies,
  statusOf,
  toCsv,
  toHtml,
  toIcs,
  toJsonLd,
  toXlsx,
} from '../src/index';
import { rowHeight } from '../src/export/row-height';
import { sha256, testContext } from './context';
import { OFFICE_ROWS, OFFICE_TABLE } from './office-table';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'state' });
const HEADER = { ledger: '0198c0de-0000-7000-8000-00000000000a', org: 'test' };

function registerOf(events: readonly LedgerEventInput[]): Register {
  const ledger = createLedger(HEADER);
  const parsed = events.map((event) => ledgerEventSchema.parse(event));
  const entries = appendEvents(ledger, parsed, { acceptedAt: '2026-03-02T03:00:00Z', sha256 });
  return fold(extendLedger(ledger, entries));
}

const imported = importTable(OFFICE_TABLE, testContext());
const register = registerOf(imported.events);
const input = { register, calendar, asOf: '2026-07-10', language: 'vi' } as const;

describe('rows of an office become events', () => {
  test('that fit the model', () => {
    for (const event of imported.events)
      expect(ledgerEventSchema.safeParse(event).error).toBeUndefined();
    expect(imported.summary).toEqual({
      rows: 3,
      created: 3,
      changed: 0,
      unchanged: 0,
      proposed: 0,
      unknown: 0,
      conflicting: 0,
    });
  });

  test('with the lead, its partners, the deadline and the document', () => {
    const [first] = register.records.values();
    const assigned = first?.events
      .map(({ event }) => event)
      .find((event) => event.type === 'record.assigned');
    expect(assigned?.data).toMatchObject({
      lead: { name: 'Sở Nông nghiệp và Môi trường' },
      coordinating: [{ name: 'Sở Tài chính' }, { name: 'UBND phường An Lạc' }],
      document: { number: '15', type: 'KH', issuedOn: '2026-01-12' },
    });
    expect(first).toMatchObject({ field: 'agriculture', competence: 'city', kind: 'request' });
  });

  test('and every cell that was not understood is named', () => {
    expect(imported.findings.map(({ ruleId, location }) => [ruleId, location?.cell])).toEqual([
      ['XCH-8', 'J5'],
      ['XCH-7', 'I9'],
    ]);
  });

  test('and no rows give no events', () => {
    expect(rowsToEvents([], testContext())).toEqual({
      events: [],
      findings: [],
      places: new Map(),
    });
  });
});

test('the words of a new record are found in their cell', () => {
  expect([...imported.places.values()].map(({ cell }) => cell)).toEqual(['B7', 'B8', 'B9']);
});

describe('importing into a register', () => {
  test('the same file twice changes nothing', () => {
    const again = importTable(OFFICE_TABLE, testContext({ register, nowMs: Date.UTC(2026, 2, 3) }));
    expect(again.events).toEqual([]);
    expect(again.summary).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
  });

  test('a changed cell becomes one event', () => {
    const rows = OFFICE_ROWS.map((row) =>
      row[0] === 1
        ? row.map((cell) => (cell === 'Đang giải quyết' ? 'Đã giải quyết xong' : cell))
        : row,
    );
    const table = { ...OFFICE_TABLE, sheets: [{ name: 'Tổng hợp', rows }] };
    const changed = importTable(table, testContext({ register, nowMs: Date.UTC(2026, 2, 3) }));
    expect(changed.events.map(({ type }) => type)).toEqual(['status.asserted']);
    expect(changed.summary).toMatchObject({ changed: 1, unchanged: 2 });
  });

  test('a row that only resembles a record is proposed and writes nothing; an unknown number is said', () => {
    const rows = [
      ['STT', 'Số hiệu mục', 'Nội dung kiến nghị'],
      [1, null, 'Đề nghị nạo vét kênh tiêu Bến Nứa trước mùa mưa năm nay'],
      [2, 'BK26-KN99', 'Nội dung nào đó'],
      [3, null, 'Xây trạm y tế mới'],
    ];
    const table = { format: 'csv', sheets: [{ name: 'A', rows }], findings: [] } as const;
    const result = importTable(table, testContext({ register }));
    expect(result.summary).toMatchObject({
      proposed: 1,
      unknown: 1,
      conflicting: 0,
      created: 1,
    });
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['XCH-13', 'XCH-10']);
  });
});

describe('exports', () => {
  const readBack = async (bytes: Uint8Array) => {
    const result = await readTable(bytes);
    if (!result.ok) throw new Error(result.finding.message.en);
    return importTable(result.table, testContext({ register, nowMs: Date.UTC(2026, 2, 4) }));
  };

  test.each(['vi', 'en'] as const)(
    'XLSX in %s is read back as unchanged, with real date cells',
    async (language) => {
      const bytes = await toXlsx({ ...input, language });
      const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(sheet).toContain('fitToPage="1"');
      expect(sheet).toMatch(/<c r="L2" s="\d+"><v>46203<\/v>/);
      expect((await readBack(bytes)).summary).toMatchObject({
        changed: 0,
        created: 0,
        unchanged: 3,
      });
    },
  );

  test('XLSX prints readably: wrapped cells, rows as high as their words, headings and page numbers', async () => {
    const parts = unzipSync(await toXlsx(input));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part('xl/styles.xml')).toContain('wrapText="1"');
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<row r="2" ht="\d\d+(?:\.\d+)?">/u);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"[^>]*orientation="landscape"/u);
    expect(sheet).toContain('<oddHeader>&amp;LSổ theo dõi, tính đến ngày 10/07/2026</oddHeader>');
    expect(sheet).toContain('<oddFooter>&amp;RTrang &amp;P/&amp;N</oddFooter>');
    expect(part('xl/workbook.xml')).toContain("'Sổ theo dõi'!$A$1:$Q$4</definedName>");
  });

  test('a row is as high as its longest cell, and never higher than spreadsheets allow', () => {
    const heightOf = (text: string, width = 10) => rowHeight([{ text, width }]) / 15.75;
    expect(heightOf('')).toBe(1);
    expect(heightOf('nạo vét kênh tiêu')).toBe(2);
    expect(heightOf('a\nb\nc')).toBe(3);
    expect(heightOf('x'.repeat(25))).toBe(3);
    expect(rowHeight([{ text: 'từ '.repeat(5000), width: 10 }])).toBe(409);
  });

  test.each(['vi', 'en'] as const)('CSV in %s is read back as unchanged', async (language) => {
    const text = toCsv({ ...input, language });
    expect(text.startsWith('\ufeff')).toBe(true);
    expect((await readBack(new TextEncoder().encode(text))).summary).toMatchObject({
      changed: 0,
      created: 0,
      unchanged: 3,
    });
  });

  test('CSV neutralises formulas, and reading takes the mark off again', async () => {
    const rows = [
      ['STT', 'Nội dung kiến nghị'],
      [1, '=HYPERLINK("http://a")'],
      [2, '-2+3 hàng cây'],
    ];
    const events = importTable(
      { format: 'csv', sheets: [{ name: 'A', rows }], findings: [] },
      testContext(),
    ).events;
    const own = registerOf(events);
    const text = toCsv({ ...input, register: own });
    expect(text).toContain(`"'=HYPERLINK(""http://a"")"`);
    const result = await readTable(new TextEncoder().encode(text));
    const back = result.ok ? importTable(result.table, testContext({ register: own })) : null;
    expect(back?.summary).toMatchObject({ unchanged: 2, created: 0 });
  });

  test('iCalendar holds the open deadlines as whole days', () => {
    const text = toIcs(input, 0);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('DTSTART;VALUE=DATE:20260630');
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
      true,
    );
  });

  test('linked data counts in code points', () => {
    const data = JSON.stringify(toJsonLd(input));
    expect(data).toContain('"TextPositionSelector"');
    expect(data).toContain('"camket:asOf":"2026-07-10"');
  });

  test('the HTML report escapes what it prints and loads nothing', () => {
    const rows = [
      ['STT', 'Nội dung kiến nghị'],
      [1, '<script>alert(1)</script>'],
    ];
    const own = registerOf(
      importTable({ format: 'csv', sheets: [{ name: 'A', rows }], findings: [] }, testContext())
        .events,
    );
    const html = toHtml({ ...input, register: own });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/src=|href=/);
  });
});

describe('a register with every type of event', () => {
  const file = readFileSync(new URL('../../ledger/conformance/events-v1.jsonl', import.meta.url));
  const whole = fold(readRegisterFile(file, { sha256 }));
  const onDay = '2026-11-24';

  test.each([
    ['xlsx', 'vi'],
    ['xlsx', 'en'],
    ['csv', 'vi'],
    ['csv', 'en'],
  ] as const)(
    'exported as %s in %s is read back without a change and without a question',
    async (format, language) => {
      const given = { register: whole, calendar, asOf: onDay, language };
      const bytes =
        format === 'xlsx' ? await toXlsx(given) : new TextEncoder().encode(toCsv(given));
      const result = await readTable(bytes);
      if (!result.ok) throw new Error(result.finding.message.en);
      const back = importTable(result.table, testContext({ register: whole, onDay }));
      expect(back.events).toEqual([]);
      expect(back.findings.filter(({ ruleId }) => ruleId === 'XCH-7')).toEqual([]);
    },
  );
});

describe('one cell with several bodies', () => {
  test.each([
    ['Sở Xây dựng', 'Sở Xây dựng', []],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch', []],
    [
      'Chủ trì: Sở Xây dựng; phối hợp: Sở Tài chính, UBND phường An Lạc',
      'Sở Xây dựng',
      ['Sở Tài chính', 'UBND phường An Lạc'],
    ],
    ['Sở Y tế (chủ trì), Sở Tài chính', 'Sở Y tế', ['Sở Tài chính']],
    [
      'Sở Y tế chủ trì, phối hợp với Sở Tài chính và các sở, ngành liên quan',
      'Sở Y tế',
      ['Sở Tài chính', 'các sở, ngành liên quan'],
    ],
    [
      '- Sở Nông nghiệp và Môi trường\n- Công an thành phố',
      'Sở Nông nghiệp và Môi trường',
      ['Công an thành phố'],
    ],
    ['', null, []],
  ])('%j', (text, lead, coordinating) => {
    expect(splitAgencies(text)).toEqual({ lead, coordinating });
  });
});

test.each([
  ['Đã giải quyết xong', 'fulfilled'],
  ['Chưa giải quyết xong', 'in_progress'],
  ['Đang giải quyết, có lộ trình', 'scheduled'],
  ['Giải trình, cung cấp thông tin', 'explained'],
  ['Hoàn thành một phần', 'partly_fulfilled'],
  ['Chưa có cơ sở giải quyết', 'declined'],
  ['chờ', null],
])('the status %j is %s', (text, status) => {
  expect(statusOf(text)).toBe(status);
});
