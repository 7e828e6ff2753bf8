import type { Finding } from '@camket/domain';

/** What a cell holds; a date is the day at midnight UTC, as spreadsheets store it. */
export type CellValue = string | number | boolean | Date | null;

/** One sheet: its name and its rows, row by row from the top. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A file that was read as a table, with what was noticed while reading. */
export interface Table {
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
}

/** Why a file could not be read as a table. */
export interface TableRefusal {
  readonly outcome: 'unreadable' | 'not-our-format';
  readonly finding: Finding;
}

/** A table, or why there is none. */
export type TableResult =
  { readonly ok: true; readonly table: Table } | ({ readonly ok: false } & TableRefusal);

/**
 * The name of a cell as spreadsheets show it; row and column count from 0.
 *
 * @example
 * cellName(11, 5); // => 'F12'
 */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/**
 * What a cell says, in NFC, without spaces at its ends; a date as `dd/mm/yyyy`.
 *
 * @example
 * cellText(new Date(Date.UTC(2026, 5, 30))); // => '30/06/2026'
 */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayText(value);
  return String(value)
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();
}

function dayText(value: Date): string {
  const [year, month, day] = value.toISOString().slice(0, 10).split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
}
