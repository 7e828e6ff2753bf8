import { convertLegacy, type LegacyEncoding } from './convert-legacy';
import { isUnicodeVietnamese, legacyEncodingOf } from './decode-text';
import type { CellValue, Sheet, Table } from './table';
import { tableFinding } from './table-findings';

const MAX_SAMPLED = 20_000;

/** Words of cells that are surely not Unicode Vietnamese already; one table may mix both. */
function sampleOf(sheets: readonly Sheet[]): string {
  let sample = '';
  for (const { rows } of sheets)
    for (const row of rows) {
      for (const cell of row)
        if (typeof cell === 'string' && !isUnicodeVietnamese(cell)) sample += `${cell}\n`;
      if (sample.length > MAX_SAMPLED) return sample;
    }
  return sample;
}

const convertCell =
  (encoding: LegacyEncoding) =>
  (cell: CellValue): CellValue =>
    typeof cell !== 'string' || isUnicodeVietnamese(cell) ? cell : convertLegacy(cell, encoding);

/**
 * A table whose cells are all in Unicode: letters of TCVN3 and VNI are converted, and that is said.
 *
 * @example
 * toUnicodeTable({ format: 'csv', sheets: [], findings: [] }).findings; // => []
 */
export function toUnicodeTable(table: Table): Table {
  const encoding = legacyEncodingOf(sampleOf(table.sheets));
  if (encoding === null) return table;
  const convert = convertCell(encoding);
  const sheets = table.sheets.map(({ name, rows }) => ({
    name: String(convert(name)),
    rows: rows.map((row) => row.map(convert)),
  }));
  return { ...table, sheets, findings: [...table.findings, tableFinding('XCH-6', { encoding })] };
}
