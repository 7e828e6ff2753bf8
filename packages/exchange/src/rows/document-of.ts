import type { DocumentReference } from '@camket/domain';
import { parseDates, parseReference } from '@camket/text';

/**
 * The document that a cell names, with the date of its own column where the cell prints none; null when it names none.
 *
 * @example
 * documentOf('12/KH-UBND', '05/01/2026')?.issuedOn; // => '2026-01-05'
 */
export function documentOf(text: string, dateText?: string): DocumentReference | null {
  const found = parseReference(text);
  if (!found) return null;
  const written =
    dateText === undefined ? undefined : parseDates(dateText, { referenceOn: null })[0]?.value;
  const issuedOn =
    found.date ??
    (written !== undefined && written !== null && /^\d{4}-\d{2}-\d{2}$/.test(written)
      ? written
      : null);
  const { raw, side, type, number, year, issuer } = found;
  return { raw, side, type, number, year, issuer, issuedOn };
}
