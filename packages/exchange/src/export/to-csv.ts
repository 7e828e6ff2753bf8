import Papa from 'papaparse';
import { EXPORT_COLUMNS, exportRows, type ExportInput } from './export-rows';

/** Spreadsheets run cells that begin so as formulas; an apostrophe makes them words (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r|]/u;

const neutralise = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

const shown = (on: string): string => on.split('-').reverse().join('/');

/**
 * The records as CSV in UTF-8 with a byte order mark, formulas neutralised, lines ended by CRLF (RFC 4180).
 *
 * @example
 * toCsv({ register, calendar, asOf: '2026-06-30', language: 'vi' }).startsWith('\ufeff'); // => true
 */
export function toCsv(input: ExportInput): string {
  const header = EXPORT_COLUMNS.map(({ label }) => label[input.language]);
  const rows = exportRows(input).map((row) =>
    EXPORT_COLUMNS.map((column) => {
      const value = column.value(row, input.language);
      return neutralise(
        typeof value === 'object' ? (value === null ? '' : shown(value.on)) : value,
      );
    }),
  );
  return `\ufeff${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`;
}
