import type { ExportRow } from '@camket/exchange';
import { NUMBER_PREFIXES, splitRecordNumber } from '@camket/domain/data';
import { usualLeadOf } from '../recording/usual-lead-of';
import { foldWords } from '../panel/word-pairs';

/** What a list is narrowed to; an empty value narrows nothing. */
export interface RowFilters {
  readonly asked: string;
  readonly kind: string;
  readonly work: string;
  readonly schedule: string;
  readonly field: string;
}

/** No narrowing. */
export const NO_FILTERS: RowFilters = { asked: '', kind: '', work: '', schedule: '', field: '' };

function isNumbered({ record }: ExportRow, asked: string): boolean {
  const parts = record.number === null ? null : splitRecordNumber(record.number);
  const plain = asked.toUpperCase().replace(/[\s-]+/gu, '');
  const match = /^([A-Z0-9]*?)0*(\d{1,5})$/u.exec(plain);
  if (!parts || Number(match?.[2]) !== parts.ordinal) return false;
  const { prefix } = NUMBER_PREFIXES[parts.kind];
  return ['', prefix, parts.code + prefix].includes(match?.[1] ?? '');
}

function saysAll(row: ExportRow, asked: string): boolean {
  const said = foldWords(
    [
      row.record.number ?? '',
      row.record.text,
      row.lead ?? usualLeadOf(row.record) ?? '',
      row.groupLabel ?? '',
    ].join(' '),
  );
  return foldWords(asked)
    .split(' ')
    .every((word) => said.includes(word));
}

const LEFT: ReadonlySet<string> = new Set(['withdrawn', 'merged', 'superseded']);

/**
 * Whether a record still stood for itself on the day of its row: withdrawn, merged and superseded ones left the list.
 *
 * @example
 * isStanding({ status: { work: 'withdrawn' } }); // => false
 */
export function isStanding({ status }: { readonly status: { readonly work: string } }): boolean {
  return !LEFT.has(status.work);
}

const fits = (wanted: string, value: string | null): boolean => wanted === '' || wanted === value;

/**
 * The rows that fit: a number such as `7` or `KN07` first, else words with or without accents. What left the list is there
 * only where it is asked for, by its number or by how it left.
 *
 * @example
 * filterRows([], NO_FILTERS); // => []
 */
export function filterRows(rows: readonly ExportRow[], filters: RowFilters): ExportRow[] {
  const narrowed = rows.filter(
    ({ record, status }) =>
      fits(filters.kind, record.kind) &&
      fits(filters.work, status.work) &&
      fits(filters.schedule, status.schedule) &&
      fits(filters.field, record.field),
  );
  const standing = filters.work === '' ? narrowed.filter(isStanding) : narrowed;
  const asked = filters.asked.trim();
  if (asked === '') return standing;
  const numbered = narrowed.filter((row) => isNumbered(row, asked));
  return numbered.length > 0 ? numbered : standing.filter((row) => saysAll(row, asked));
}
