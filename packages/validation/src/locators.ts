import type { FindingLocation } from '@camket/domain';
import type { Locate } from './options';
import type { RecordView } from './register-view';

/**
 * Places a finding at the character range of the record's quotation, in UTF-16 units of the source's NFC text.
 *
 * @example
 * locateByQuotation('record', record, { path: '' }); // => { start: 2460, end: 2566 }
 */
export const locateByQuotation: Locate = (kind, subject, hit) => {
  if (kind !== 'record') return null;
  const quotation = (subject as RecordView).quotations[hit.quotation ?? 0];
  return quotation ? { start: quotation.start, end: quotation.end } : null;
};

/**
 * Places a finding at a line of a register file; `lineOf` gives the line (from 1) of the entry with a number.
 *
 * @example
 * locateByLine('so.jsonl', (n) => n + 1)('record', record, { path: '' }); // => { file: 'so.jsonl', line: 2 }
 */
export function locateByLine(file: string, lineOf: (n: number) => number): Locate {
  return (kind, subject, hit) => {
    const n = entryOf(kind, subject, hit.path);
    return n === null ? { file } : { file, line: lineOf(n) };
  };
}

function entryOf(kind: string, subject: unknown, path: string): number | null {
  if (kind === 'record') return entryOfRecord(subject as RecordView, path);
  const view = subject as { readonly n?: number; readonly sent?: { readonly n: number } };
  return view.n ?? view.sent?.n ?? null;
}

function entryOfRecord(record: RecordView, path: string): number {
  const at = /^\/events\/(\d{1,9})/u.exec(path)?.[1];
  return (at === undefined ? undefined : record.events[Number(at)]?.n) ?? record.itemisedBy.n;
}

/**
 * Places a finding at a spreadsheet cell; `cellOf` maps a record and a pointer within it to a sheet and a cell.
 *
 * @example
 * locateByCell('kn.xlsx', () => ({ sheet: 'Sheet1', cell: 'F12' }))('record', record, { path: '/text' }); // => { file: 'kn.xlsx', sheet: 'Sheet1', cell: 'F12' }
 */
export function locateByCell(
  file: string,
  cellOf: (recordId: string, path: string) => { sheet: string; cell: string } | null,
): Locate {
  return (kind, subject, hit): FindingLocation => {
    const cell = kind === 'record' ? cellOf((subject as RecordView).id, hit.path) : null;
    return cell === null ? { file } : { file, ...cell };
  };
}
