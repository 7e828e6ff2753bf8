import type { Finding, LedgerEventInput } from '@camket/domain';
import type { RecordState, Register } from '@camket/ledger';
import { deriveTimelines } from '@camket/status';
import { boundFindings } from '@camket/validation';
import { cellName, type Table } from '../table/table';
import { tableFinding } from '../table/table-findings';
import type { ColumnMapping } from '../columns/column-meanings';
import { EXPORT_MAPPING } from '../export/export-mapping';
import { dateRow } from './date-row';
import { createEventWriter } from './event-writer';
import { createRowMatcher, type RowMatch } from './match-rows';
import { readOfficeRows, type OfficeRow } from './office-row';
import { rowsToEvents, type RowEvents } from './rows-to-events';
import { writeChanges } from './write-changes';
import type { RowsContext, RowTask } from './write-row-facts';

/** What importing a table would do to a register. */
export interface TableImport {
  readonly events: readonly LedgerEventInput[];
  readonly findings: readonly Finding[];
  /** Where the words of each new record stand. */
  readonly places: RowEvents['places'];
  readonly summary: {
    readonly rows: number;
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
    /** Rows that only resemble a record. */
    readonly proposed: number;
    /** Rows whose number the register does not have. */
    readonly unknown: number;
    /** Rows that fit several records, or whose record another row already is. */
    readonly conflicting: number;
  };
}

/** What importing needs: the writing context, a mapping where the city has one, and the register that rows may belong to. */
export interface ImportContext extends RowsContext {
  readonly mapping?: ColumnMapping;
  readonly register?: Register;
}

const place = (row: OfficeRow): Finding['location'] => ({
  sheet: row.sheet,
  cell: row.cells.number?.cell ?? row.cells.content?.cell ?? cellName(row.row, 0),
});

/** A record without a number is named by the beginning of its words. */
const numberOf = ({ number, text }: RecordState): string =>
  number ?? `«${text.slice(0, 60).trim()}»`;

function findingOf(row: OfficeRow, match: RowMatch): Finding[] {
  if (match.kind === 'unknown-number')
    return [tableFinding('XCH-10', { number: match.number }, place(row))];
  if (match.kind === 'ambiguous')
    return [tableFinding('XCH-9', { numbers: match.records.map(numberOf).join(', ') }, place(row))];
  if (match.kind !== 'likely') return [];
  const params = { number: numberOf(match.record), percent: Math.round(match.likeness * 100) };
  return [tableFinding('XCH-13', params, place(row))];
}

type Matched = readonly [OfficeRow, RecordState];

interface SortedRows {
  readonly matched: readonly Matched[];
  readonly created: readonly OfficeRow[];
  readonly proposed: number;
  readonly unknown: number;
  readonly conflicting: number;
  readonly findings: readonly Finding[];
}

const NOTHING_SORTED = { matched: [], proposed: 0, unknown: 0, conflicting: 0, findings: [] };

/** One row a record: a second one for the same record is said and not recorded. */
function firstOfEach(pairs: readonly Matched[]): { first: Matched[]; findings: Finding[] } {
  const rowOf = new Map<string, OfficeRow>();
  const findings: Finding[] = [];
  const first = pairs.filter(([row, record]) => {
    const earlier = rowOf.get(record.id);
    if (!earlier) return rowOf.set(record.id, row);
    const params = { row: earlier.row + 1, number: numberOf(record) };
    findings.push(tableFinding('XCH-16', params, place(row)));
    return false;
  });
  return { first, findings };
}

function sortRows(rows: readonly OfficeRow[], register: Register | undefined): SortedRows {
  if (!register) return { ...NOTHING_SORTED, created: rows };
  const matcher = createRowMatcher(register);
  const pairs = rows.map((row) => [row, matcher.match(row)] as const);
  const count = (kind: RowMatch['kind']) => pairs.filter(([, match]) => match.kind === kind).length;
  const { first, findings } = firstOfEach(
    pairs.flatMap(([row, match]) =>
      match.kind === 'matched' ? [[row, match.record] as const] : [],
    ),
  );
  return {
    matched: first,
    created: pairs.flatMap(([row, match]) => (match.kind === 'new' ? [row] : [])),
    proposed: count('likely'),
    unknown: count('unknown-number'),
    conflicting: count('ambiguous') + findings.length,
    findings: [...pairs.flatMap(([row, match]) => findingOf(row, match)), ...findings],
  };
}

/** The matched rows that say something new, written as events. */
function changedRows(
  matched: SortedRows['matched'],
  parts: Pick<RowTask, 'writer' | 'findings'> & { readonly context: ImportContext },
): SortedRows['matched'] {
  const { register, calendar } = parts.context;
  if (!register) return [];
  const timelines = deriveTimelines(register, calendar);
  return matched.filter(
    ([row, record]) =>
      writeChanges(
        { ...parts, row, recordId: record.id, dating: dateRow(row, parts.context.onDay), register },
        record,
        timelines,
      ) > 0,
  );
}

/**
 * What a table holds for a register: new records, changes of records that exist, and what a person must decide.
 * Rows that only resemble a record are proposals and write nothing.
 *
 * @example
 * importTable({ format: 'csv', sheets: [], findings: [] }, context).events; // => []
 */
export function importTable(table: Table, context: ImportContext): TableImport {
  const read = readOfficeRows(table, context.mapping ?? EXPORT_MAPPING);
  const sorted = sortRows(read.rows, context.register);
  const fresh = rowsToEvents(sorted.created, context);
  const last = fresh.events.at(-1);
  const device = last ? { client: last.client, lastSeq: last.seq } : context.device;
  const writer = createEventWriter({ ...context, ...(device ? { device } : {}) });
  const findings: Finding[] = [];
  const changed = changedRows(sorted.matched, { writer, context, findings });
  return {
    events: [...fresh.events, ...writer.events],
    places: fresh.places,
    findings: boundFindings([...read.findings, ...sorted.findings, ...fresh.findings, ...findings]),
    summary: {
      rows: read.rows.length,
      created: sorted.created.filter((row) => row.cells.content !== undefined).length,
      changed: changed.length,
      unchanged: sorted.matched.length - changed.length,
      proposed: sorted.proposed,
      unknown: sorted.unknown,
      conflicting: sorted.conflicting,
    },
  };
}
