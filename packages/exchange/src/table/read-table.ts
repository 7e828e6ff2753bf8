import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { checkArchive, type ArchiveLimits } from './check-archive';
import { decodeText } from './decode-text';
import { tableFinding, type TableRuleId } from './table-findings';
import type { CellValue, Sheet, TableResult } from './table';
import { toUnicodeTable } from './unicode-table';
import type { Finding } from '@camket/domain';

/** How large a table may be. */
export interface TableLimits extends ArchiveLimits {
  readonly fileBytes: number;
  readonly rows: number;
}

/** The limits that hold unless a caller sets others; within them reading, importing and judging stay under 512 MB (README). */
export const TABLE_LIMITS: TableLimits = {
  fileBytes: 20 * 1024 * 1024,
  xmlBytes: 20 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  parts: 2000,
  sheets: 50,
  rows: 10_000,
};

const MEGABYTE = 1024 * 1024;

const refuse = (ruleId: TableRuleId, params: Finding['params'] = {}): TableResult => ({
  ok: false,
  outcome: ruleId === 'XCH-11' ? 'not-our-format' : 'unreadable',
  finding: tableFinding(ruleId, params),
});

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const copyOf = (bytes: Uint8Array): ArrayBuffer => {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
};

function refusalOfArchive(bytes: Uint8Array, limits: TableLimits): TableResult | null {
  const check = checkArchive(bytes, limits);
  if (check.ok) return null;
  if (check.why === 'too-much') return refuse('XCH-2');
  return check.why === 'broken'
    ? refuse('XCH-3')
    : refuse('XCH-4', { count: check.sheets, limit: limits.sheets });
}

async function readXlsx(bytes: Uint8Array, limits: TableLimits): Promise<TableResult> {
  const refusal = refusalOfArchive(bytes, limits);
  if (refusal) return refusal;
  try {
    const read = await readXlsxFile(copyOf(bytes));
    const sheets = read.map(({ sheet, data }): Sheet => ({
      name: sheet,
      rows: data as CellValue[][],
    }));
    return withinRows({ format: 'xlsx', sheets, findings: [] }, limits);
  } catch {
    return refuse('XCH-3');
  }
}

/** Our own CSV marks cells that a spreadsheet would run as formulas with an apostrophe; reading takes it off. */
const withoutMark = (cell: string): string => (/^'[=+\-@\t\r|]/u.test(cell) ? cell.slice(1) : cell);

function readCsv(bytes: Uint8Array, limits: TableLimits): TableResult {
  const text = decodeText(bytes);
  if (text.includes('\u0000')) return refuse('XCH-11');
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: false, preview: limits.rows + 1 });
  const rows = parsed.data.map((row) =>
    row.map((cell) => (cell === '' ? null : withoutMark(cell))),
  );
  return withinRows({ format: 'csv', sheets: [{ name: 'CSV', rows }], findings: [] }, limits);
}

function withinRows(
  table: Extract<TableResult, { ok: true }>['table'],
  limits: TableLimits,
): TableResult {
  const rows = table.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > limits.rows) return refuse('XCH-12', { limit: limits.rows });
  return { ok: true, table: toUnicodeTable(table) };
}

/**
 * Reads XLSX or CSV (UTF-8 with or without byte order mark, UTF-16) as a table; what is too large, broken or of another kind is refused with the reason.
 *
 * @example
 * (await readTable(new TextEncoder().encode('STT,Nội dung\n1,a'))).ok; // => true
 */
export async function readTable(
  bytes: Uint8Array,
  limits: TableLimits = TABLE_LIMITS,
): Promise<TableResult> {
  if (bytes.length > limits.fileBytes)
    return refuse('XCH-1', { limit: Math.round(limits.fileBytes / MEGABYTE) });
  return isZip(bytes) ? readXlsx(bytes, limits) : readCsv(bytes, limits);
}
