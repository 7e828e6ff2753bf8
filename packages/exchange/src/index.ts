export {
  COLUMN_KEYS,
  COLUMN_NAMES,
  type ColumnKey,
  type ColumnMapping,
} from './columns/column-meanings';
export {
  columnKeyOf,
  findHeader,
  type HeaderColumn,
  type TableHeader,
} from './columns/find-header';
export { provisionalNumbers, type ProvisionalNumbers } from './numbers/provisional-numbers';
export { EXPORT_MAPPING } from './export/export-mapping';
export {
  EXPORT_COLUMNS,
  exportRows,
  type ExportColumn,
  type ExportInput,
  type ExportRow,
} from './export/export-rows';
export { toCsv } from './export/to-csv';
export { escapeHtml, toHtml } from './export/to-html';
export { toIcs } from './export/to-ics';
export { toJsonLd } from './export/to-jsonld';
export { toXlsx } from './export/to-xlsx';
export { createEventWriter, type EventWriter, type WritingContext } from './rows/event-writer';
export { importTable, type ImportContext, type TableImport } from './rows/import-table';
export { createRowMatcher, type RowMatch, type RowMatcher } from './rows/match-rows';
export { readOfficeRows, type OfficeRow, type OfficeRows, type RowCell } from './rows/office-row';
export { competenceOf, fieldOf, kindOf, statusOf } from './rows/read-meanings';
export { rowsToEvents, type CellPlace, type RowEvents } from './rows/rows-to-events';
export { type RowsContext } from './rows/write-row-facts';
export { splitAgencies, type RowAgencies } from './rows/split-agencies';
export { convertLegacy, type LegacyEncoding } from './table/convert-legacy';
export { decodeText, legacyEncodingOf } from './table/decode-text';
export { TABLE_LIMITS, readTable, type TableLimits } from './table/read-table';
export { TABLE_RULES, tableFinding, type TableRuleId } from './table/table-findings';
export {
  cellName,
  cellText,
  type CellValue,
  type Sheet,
  type Table,
  type TableResult,
} from './table/table';
