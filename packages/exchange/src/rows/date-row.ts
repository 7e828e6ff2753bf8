import { parseDates } from '@camket/text';
import type { OfficeRow } from './office-row';
import { statusOf, statusSaid } from './read-meanings';

/** From which day on the facts of a row are true. */
export interface RowDating {
  /** Day `YYYY-MM-DD`: the day on which the work was done where the row says it, else the day of the import. */
  readonly factsOn: string;
  /** The row says that the work is done and not when, so that nobody can tell whether it was late. */
  readonly isDoneUndated: boolean;
}

const CLOSING = new Set(['fulfilled', 'explained', 'declined']);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "hoàn thành ngày 20/6/2026": the day stands right behind the word, so that the day of a document is not taken for it. */
const DONE_ON =
  /(?:hoàn thành|giải quyết xong|thực hiện xong)\s{1,3}(?:(?:vào|từ|trong)\s{1,3})?(?:ngày\s{1,3})?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;

const dayIn = (text: string): string | null => {
  const value = parseDates(text, { referenceOn: null })[0]?.value;
  return typeof value === 'string' && DAY.test(value) ? value : null;
};

/**
 * The day on which a row says that its work was done, from the column of that day or from the words of the status; null where it says none.
 *
 * @example
 * doneDayOf({ sheet: 'A', row: 1, cells: { status: { text: 'Hoàn thành ngày 20/6/2026', cell: 'C2' } }, extra: [], heading: null, isOwnExport: false }); // => '2026-06-20'
 */
export function doneDayOf({ cells }: OfficeRow): string | null {
  if (cells.done_date) return dayIn(cells.done_date.text);
  const texts = [cells.status?.text, cells.result?.text, cells.classification?.text];
  const found = texts.map((text) => DONE_ON.exec(text ?? '')?.[1]).find((day) => day !== undefined);
  return found === undefined ? null : dayIn(found);
}

/**
 * From which day on the facts of a row are true; the day of the import is never taken for the day on which work was done.
 *
 * @example
 * dateRow({ sheet: 'A', row: 1, cells: {}, extra: [], heading: null, isOwnExport: false }, '2026-03-02').factsOn; // => '2026-03-02'
 */
export function dateRow(row: OfficeRow, onDay: string): RowDating {
  const said = statusSaid(row);
  const work = said ? statusOf(said.text) : null;
  if (work === null || !CLOSING.has(work)) return { factsOn: onDay, isDoneUndated: false };
  const doneOn = doneDayOf(row);
  return doneOn === null || doneOn > onDay
    ? { factsOn: onDay, isDoneUndated: true }
    : { factsOn: doneOn, isDoneUndated: false };
}
