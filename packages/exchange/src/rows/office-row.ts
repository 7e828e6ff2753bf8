import { foldForSearch } from '@camket/text';
import type { Finding } from '@camket/domain';
import type { ColumnKey, ColumnMapping } from '../columns/column-meanings';
import { cellLimit } from './cell-limits';
import { isExportHeader } from '../export/export-mapping';
import { findHeader, type HeaderColumn, type TableHeader } from '../columns/find-header';
import { cellName, cellText, type Sheet, type Table } from '../table/table';
import { tableFinding } from '../table/table-findings';

/** One row of an office's table: what each known column says, and where it stands. */
export interface OfficeRow {
  readonly sheet: string;
  /** Index of the row in its sheet, from 0. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, RowCell>>>;
  /** Words of columns that the form does not know, as "header: words". */
  readonly extra: readonly string[];
  /** The heading above the row that stands alone in its line, such as a field or a place. */
  readonly heading: string | null;
  /** The table is one of our own exports, so that a changed cell is a change of the record. */
  readonly isOwnExport: boolean;
}

/** What a cell says, its name, such as `F12`, and the header of its column. */
export interface RowCell {
  readonly text: string;
  readonly cell: string;
  readonly column: string;
}

/** The rows of a table, with what was not understood. */
export interface OfficeRows {
  readonly rows: readonly OfficeRow[];
  readonly findings: readonly Finding[];
}

const tooLong = (sheet: Sheet, key: ColumnKey, { text, cell, column }: RowCell): Finding => {
  const params = { column, limit: cellLimit(key), value: `${text.slice(0, 60)}…` };
  return tableFinding('XCH-17', params, { sheet: sheet.name, cell });
};

/** Cells that hold more than an event can are left out and said; without its content a row is none. */
function longCells(
  sheet: Sheet,
  cells: OfficeRow['cells'],
): { cells: OfficeRow['cells']; findings: Finding[] } {
  const entries = Object.entries(cells) as [ColumnKey, RowCell][];
  const long = entries.filter(([key, { text }]) => text.length > cellLimit(key));
  if (long.length === 0) return { cells, findings: [] };
  const kept = entries.filter(([key, { text }]) => text.length <= cellLimit(key));
  return {
    cells: Object.fromEntries(kept),
    findings: long.map(([key, cell]) => tooLong(sheet, key, cell)),
  };
}

function readCells(
  sheet: Sheet,
  row: number,
  columns: readonly HeaderColumn[],
): Partial<Record<ColumnKey, RowCell>> {
  const cells: Partial<Record<ColumnKey, RowCell>> = {};
  for (const { index, key, label } of columns) {
    const text = cellText(sheet.rows[row]?.[index]);
    if (key !== null && key !== 'ignore' && text !== '')
      cells[key] = { text, cell: cellName(row, index), column: label };
  }
  return cells;
}

function extraWords(sheet: Sheet, row: number, columns: readonly HeaderColumn[]): string[] {
  return columns
    .filter(({ key, label }) => key === null && label !== '')
    .map(({ index, label }) => ({ label, text: cellText(sheet.rows[row]?.[index]) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`);
}

/** "Tổng cộng" closes a table and is no petition; a line with words in one cell only is a heading. */
const TOTALS = /^(tong( so| cong)?|cong)\b/;

/** A line with words in one cell only, or in two of which none is the content, is a heading; a table of one column has none. */
function isHeading(
  filled: readonly string[],
  known: OfficeRow['cells'],
  header: TableHeader,
): boolean {
  if (filled.length === 1) return known.content === undefined || header.columns.length > 2;
  return filled.length === 2 && known.content === undefined;
}

function readSheet(sheet: Sheet, header: TableHeader): OfficeRow[] {
  let heading: string | null = null;
  const isOwnExport = isExportHeader(header.columns.map(({ label }) => label));
  return sheet.rows.slice(header.dataRow).flatMap((cells, offset) => {
    const row = header.dataRow + offset;
    const filled = cells.map(cellText).filter((text) => text !== '');
    const [first] = filled;
    if (first === undefined || TOTALS.test(foldForSearch(first))) return [];
    const known = readCells(sheet, row, header.columns);
    if (isHeading(filled, known, header)) {
      heading = filled.at(-1) ?? null;
      return [];
    }
    return [
      {
        sheet: sheet.name,
        row,
        cells: known,
        extra: extraWords(sheet, row, header.columns),
        heading,
        isOwnExport,
      },
    ];
  });
}

function unknownColumns(sheet: Sheet, header: TableHeader): Finding[] {
  return header.columns
    .filter(({ key, label }) => key === null && label !== '')
    .map(({ index, label }) =>
      tableFinding(
        'XCH-8',
        { column: label },
        { sheet: sheet.name, cell: cellName(header.dataRow - 1, index) },
      ),
    );
}

/**
 * The rows of a table that an office keeps: headers are recognised by meaning, headings and totals left out, unknown columns kept as words.
 *
 * @example
 * readOfficeRows({ format: 'csv', sheets: [{ name: 'A', rows: [['STT', 'Nội dung kiến nghị'], [1, 'a']] }], findings: [] }).rows.length; // => 1
 */
export function readOfficeRows(table: Table, mapping?: ColumnMapping): OfficeRows {
  const read = table.sheets.map((sheet) => ({ sheet, header: findHeader(sheet, mapping) }));
  const whole = read.flatMap(({ sheet, header }) =>
    header ? readSheet(sheet, header).map((row) => ({ row, ...longCells(sheet, row.cells) })) : [],
  );
  const rows = whole.map(({ row, cells }) => ({ ...row, cells }));
  const long = whole.flatMap(({ findings }) => findings);
  const unknown = read.flatMap(({ sheet, header }) =>
    header ? unknownColumns(sheet, header) : [],
  );
  const none = read.every(({ header }) => header === null) ? [tableFinding('XCH-5')] : [];
  return { rows, findings: [...table.findings, ...none, ...unknown, ...long] };
}
