import type { Span } from '../text/span';
import type { WordView } from './sentence-view';
import { tableHead } from './read-table-row';

/** A table whose cells stand one on a line, as a page prints it. */
export interface LineTable {
  /** Index of the paragraph its head begins with. */
  first: number;
  /** Index of the paragraph behind its last row. */
  next: number;
  head: Span[];
  rows: Span[][];
}

const NUMBER_HEAD = /^(?:stt|tt)$/u;
const ROW_START = /^(?:\d{1,3}|[ivx]{1,4}|[a-zđ])[.)]?$/u;
const MOST_COLUMNS = 8;
const CELL_LENGTH = 400;

function headEnd(view: WordView, lines: readonly Span[], first: number): number {
  let at = first + 1;
  while (at < lines.length && at - first < MOST_COLUMNS) {
    const line = lines[at];
    if (!line || line.end - line.start > 60 || ROW_START.test(view.key(line))) break;
    at += 1;
  }
  return at;
}

function rowsFrom(
  view: WordView,
  lines: readonly Span[],
  place: { from: number; columns: number },
): { rows: Span[][]; next: number } {
  const rows: Span[][] = [];
  let at = place.from;
  while (at < lines.length) {
    const start = lines[at];
    if (!start || !ROW_START.test(view.key(start))) break;
    let next = at + 1;
    while (next < lines.length && next - at < place.columns) {
      const line = lines[next];
      if (!line || line.end - line.start > CELL_LENGTH || ROW_START.test(view.key(line))) break;
      next += 1;
    }
    rows.push(lines.slice(at, next));
    at = next;
  }
  return { rows, next: at };
}

/**
 * Reads a table whose cells stand one on a line, from the line "STT" or "TT" on; null where there is none.
 *
 * @example
 * // see readPassages
 */
export function lineTable(view: WordView, lines: readonly Span[], first: number): LineTable | null {
  const opening = lines[first];
  if (!opening || !NUMBER_HEAD.test(view.key(opening))) return null;
  const end = headEnd(view, lines, first);
  const head = lines.slice(first, end);
  if (head.length < 3 || tableHead(view, head) === null) return null;
  const { rows, next } = rowsFrom(view, lines, { from: end, columns: head.length });
  return rows.length === 0 ? null : { first, next, head, rows };
}
