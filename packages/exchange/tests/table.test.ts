import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import {
  cellName,
  cellText,
  findHeader,
  legacyEncodingOf,
  readOfficeRows,
  readTable,
  TABLE_LIMITS,
  TABLE_RULES,
} from '../src/index';
import { OFFICE_ROWS, OFFICE_TABLE } from './office-table';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const codes = [
    0xfeff,
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  ];
  return Uint8Array.from(
    codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};
const CSV = 'STT,Nội dung kiến nghị,Lĩnh vực\r\n1,"Sửa đường, lắp đèn",Giao thông\r\n';

async function xlsxOf(): Promise<Uint8Array> {
  const data = OFFICE_ROWS.map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value,
    ),
  );
  const file = await writeXlsxFile([{ data, sheet: 'Tổng hợp' }]).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

describe('reading a table', () => {
  test.each([
    ['UTF-8', utf8(CSV)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${CSV}`)],
    ['UTF-16 little-endian', utf16(CSV, true)],
    ['UTF-16 big-endian', utf16(CSV, false)],
  ])('reads CSV in %s', async (_name, bytes) => {
    const result = await readTable(bytes);
    expect(result.ok && readOfficeRows(result.table).rows[0]?.cells.content).toEqual({
      text: 'Sửa đường, lắp đèn',
      cell: 'B2',
      column: 'Nội dung kiến nghị',
    });
  });

  test('reads XLSX with a date cell as a day', async () => {
    const result = await readTable(await xlsxOf());
    const rows = result.ok ? readOfficeRows(result.table).rows : [];
    expect(rows.map((row) => row.cells.deadline?.text)).toEqual([
      '30/06/2026',
      'trong quý III/2026',
      'sớm nhất',
    ]);
  });

  test('says that text is in an old encoding', async () => {
    const tcvn3 = Uint8Array.from(
      'STT,N«i dung kiªn nghÞ\n1,Uû ban nh©n d©n thµnh phè',
      (letter) => letter.charCodeAt(0) & 255,
    );
    const result = await readTable(tcvn3);
    expect(result.ok && result.table.findings.map(({ ruleId }) => ruleId)).toEqual(['XCH-6']);
    expect(legacyEncodingOf('Uyû ban nhaân daân thaønh phoá Haø Noäi')).toBe('VNI');
    expect(legacyEncodingOf('Ủy ban nhân dân thành phố')).toBeNull();
    expect(legacyEncodingOf('The quick brown fox')).toBeNull();
  });
});

describe('a hostile file', () => {
  const bomb = () =>
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000) }, { level: 9 });
  const manySheets = () =>
    zipSync(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, strToU8('<a/>')]),
      ),
    );

  test.each([
    {
      name: 'larger than allowed',
      make: () => new Uint8Array(100),
      limits: { fileBytes: 99 },
      ruleId: 'XCH-1',
    },
    {
      name: 'a zip bomb, whatever sizes it declares',
      make: bomb,
      limits: { unpackedBytes: 1_000_000 },
      ruleId: 'XCH-2',
    },
    {
      name: 'an archive cut short',
      make: () => bomb().subarray(0, 200),
      limits: {},
      ruleId: 'XCH-3',
    },
    {
      name: 'an archive that is no spreadsheet',
      make: () => zipSync({ 'a.txt': strToU8('a') }),
      limits: {},
      ruleId: 'XCH-3',
    },
    { name: 'too many sheets', make: manySheets, limits: {}, ruleId: 'XCH-4' },
    {
      name: 'too many rows',
      make: () => utf8('a\n'.repeat(200)),
      limits: { rows: 100 },
      ruleId: 'XCH-12',
    },
    { name: 'NUL bytes', make: () => utf8('a\u0000b'), limits: {}, ruleId: 'XCH-11' },
  ])('$name is refused with the reason', async ({ make, limits, ruleId }) => {
    const result = await readTable(make(), { ...TABLE_LIMITS, ...limits });
    const outcome = ruleId === 'XCH-11' ? 'not-our-format' : 'unreadable';
    expect(result).toMatchObject({ ok: false, outcome, finding: { ruleId } });
  });
});

describe('finding the header', () => {
  test('takes merged cells of two rows together and skips the row that numbers the columns', () => {
    const header = findHeader({ name: 'a', rows: OFFICE_ROWS });
    expect(header?.dataRow).toBe(5);
    expect(header?.columns.map(({ key }) => key)).toEqual([
      'ordinal',
      'content',
      'field',
      'competence',
      'lead',
      'coordinating',
      'document',
      'deadline',
      'classification',
      null,
    ]);
  });

  test('finds none where no column holds the content', () => {
    expect(
      findHeader({
        name: 'a',
        rows: [
          ['Họ tên', 'Tuổi'],
          ['A', 1],
        ],
      }),
    ).toBeNull();
    expect(
      readOfficeRows({ format: 'csv', sheets: [{ name: 'a', rows: [] }], findings: [] }).findings[0]
        ?.ruleId,
    ).toBe('XCH-5');
  });

  test('leaves headings and totals out, and names the column that it does not know', () => {
    const { rows, findings } = readOfficeRows(OFFICE_TABLE);
    expect(rows.map((row) => row.cells.ordinal?.text)).toEqual(['1', '2', '3']);
    expect(rows[1]?.heading).toBe('I. Nông nghiệp');
    expect(rows[0]?.extra).toEqual(['Màu sắc: xanh']);
    expect(findings).toMatchObject([
      { ruleId: 'XCH-8', location: { sheet: 'Tổng hợp', cell: 'J5' } },
    ]);
  });

  test('a named mapping decides before meaning does', () => {
    const sheet = {
      name: 'a',
      rows: [
        ['Mã', 'Việc', 'Ai làm'],
        ['1', 'a', 'Sở A'],
      ],
    };
    const mapping = {
      name: 'he-thong-a',
      columns: { Việc: 'content', 'Ai làm': 'lead', Mã: 'ignore' },
    } as const;
    expect(findHeader(sheet)).toBeNull();
    expect(findHeader(sheet, mapping)?.columns.map(({ key }) => key)).toEqual([
      'ignore',
      'content',
      'lead',
    ]);
  });
});

test('cells are named as spreadsheets name them', () => {
  expect([
    cellName(0, 0),
    cellName(11, 5),
    cellName(0, 25),
    cellName(0, 26),
    cellName(9, 701),
    cellName(0, 702),
  ]).toEqual(['A1', 'F12', 'Z1', 'AA1', 'ZZ10', 'AAA1']);
});

test('cell text is NFC, with single spaces', () => {
  expect(cellText('  Sở \u00a0 Y tế '.normalize('NFD'))).toBe('Sở Y tế');
  expect([
    cellText(null),
    cellText(true),
    cellText(1.5),
    cellText(new Date(Date.UTC(2026, 0, 5))),
  ]).toEqual(['', 'true', '1.5', '05/01/2026']);
});

test('every rule of this package speaks both languages', () => {
  for (const { message, hint } of Object.values(TABLE_RULES)) {
    for (const text of [message.vi, message.en, hint.vi, hint.en])
      expect(text.length).toBeGreaterThan(10);
  }
});
