import { resolveDeadline } from '@camket/calendar';
import type { Finding, LedgerEventInput } from '@camket/domain';
import type { RecordState, Register } from '@camket/ledger';
import { deriveTimelines, statusOn, type TimelineSet } from '@camket/status';
import { parseDeadline } from '@camket/text';
import { cellName, type Table } from '../table/table';
import { tableFinding } from '../table/table-findings';
import type { ColumnMapping } from '../columns/column-meanings';
import { EXPORT_MAPPING } from '../export/export-mapping';
import { createEventWriter } from './event-writer';
import { createRowMatcher, type RowMatch } from './match-rows';
import { readOfficeRows, type OfficeRow } from './office-row';
import { statusOf } from './read-meanings';
import { rowsToEvents, type RowEvents } from './rows-to-events';
import {
  classificationSaid,
  statusSaid,
  writeAssignment,
  writeClassification,
  writeDeadline,
  writeStatus,
  type RowsContext,
  type RowTask,
} from './write-row-facts';
import { splitAgencies } from './split-agencies';

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
    readonly proposed: number;
    readonly conflicting: number;
  };
}

/** What importing needs: the writing context, a mapping where the city has one, and the register that rows may belong to. */
export interface ImportContext extends RowsContext {
  readonly mapping?: ColumnMapping;
  readonly register?: Register;
}

const lastEvent = <Type extends string>(record: RecordState, types: readonly Type[]) =>
  [...record.events]
    .reverse()
    .find(({ event }) => (types as readonly string[]).includes(event.type))?.event;

function leadOf(record: RecordState): string | null {
  const event = lastEvent(record, ['record.assigned']);
  return event?.type === 'record.assigned' ? event.data.lead.name : null;
}

function deadlineOf(record: RecordState): { raw: string; dueOn: string | null } | null {
  const event = lastEvent(record, ['deadline.set', 'deadline.extended']);
  if (event?.type !== 'deadline.set' && event?.type !== 'deadline.extended') return null;
  return { raw: event.data.expression.raw, dueOn: event.data.resolved.dueOn };
}

function isNewDeadline(task: RowTask, record: RecordState): boolean {
  const cell = task.row.cells.deadline;
  const expression = cell ? parseDeadline(cell.text, { referenceOn: task.context.onDay }) : null;
  const old = deadlineOf(record);
  if (!cell || !expression) return cell !== undefined;
  if (old?.raw === expression.raw) return false;
  const { calendar, onDay } = task.context;
  const { dueOn } = resolveDeadline(expression, { calendar, referenceOn: onDay });
  return old === null || dueOn === null || old.dueOn !== dueOn;
}

function isNewLead({ row }: RowTask, record: RecordState): boolean {
  const cell = row.cells.lead ?? row.cells.agencies;
  return cell !== undefined && splitAgencies(cell.text).lead !== leadOf(record);
}

/** What the row says is held against the status that the register derives for the day, reopenings and returns included. */
function isNewStatus(
  { row, context }: RowTask,
  record: RecordState,
  timelines: TimelineSet,
): boolean {
  const said = statusSaid(row);
  const asserted = said ? statusOf(said.text) : null;
  const timeline = timelines.get(record.id);
  if (!said || !timeline || asserted === null) return said !== undefined;
  return statusOn(timeline, context.onDay)?.work !== asserted;
}

function isReclassified({ row }: RowTask, record: RecordState): boolean {
  const { field, competence } = classificationSaid(row);
  return (
    (field !== null && field !== record.field) ||
    (competence !== null && competence !== record.competence)
  );
}

/** Writes only what the row says differently from the record, so that the same file twice changes nothing. */
function writeChanges(task: RowTask, record: RecordState, timelines: TimelineSet): number {
  const before = task.writer.events.length;
  if (isNewLead(task, record)) writeAssignment(task);
  if (isNewDeadline(task, record)) writeDeadline(task);
  if (isNewStatus(task, record, timelines)) writeStatus(task);
  if (isReclassified(task, record)) writeClassification(task);
  return task.writer.events.length - before;
}

const place = (row: OfficeRow): Finding['location'] => ({
  sheet: row.sheet,
  cell: row.cells.number?.cell ?? row.cells.content?.cell ?? cellName(row.row, 0),
});

const numberOf = (record: RecordState): string => record.number ?? record.id;

function findingOf(row: OfficeRow, match: RowMatch): Finding[] {
  if (match.kind === 'unknown-number')
    return [tableFinding('XCH-10', { number: match.number }, place(row))];
  if (match.kind === 'ambiguous')
    return [tableFinding('XCH-9', { numbers: match.records.map(numberOf).join(', ') }, place(row))];
  if (match.kind !== 'likely') return [];
  const params = { number: numberOf(match.record), percent: Math.round(match.likeness * 100) };
  return [tableFinding('XCH-13', params, place(row))];
}

interface SortedRows {
  readonly matched: readonly (readonly [OfficeRow, RecordState])[];
  readonly created: readonly OfficeRow[];
  readonly proposed: number;
  readonly conflicting: number;
  readonly findings: readonly Finding[];
}

function sortRows(rows: readonly OfficeRow[], register: Register | undefined): SortedRows {
  if (!register) return { matched: [], created: rows, proposed: 0, conflicting: 0, findings: [] };
  const matcher = createRowMatcher(register);
  const pairs = rows.map((row) => [row, matcher.match(row)] as const);
  const count = (...kinds: RowMatch['kind'][]) =>
    pairs.filter(([, match]) => kinds.includes(match.kind)).length;
  return {
    matched: pairs.flatMap(([row, match]) =>
      match.kind === 'matched' ? [[row, match.record] as const] : [],
    ),
    created: pairs.flatMap(([row, match]) => (match.kind === 'new' ? [row] : [])),
    proposed: count('likely'),
    conflicting: count('ambiguous', 'unknown-number'),
    findings: pairs.flatMap(([row, match]) => findingOf(row, match)),
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
    ([row, record]) => writeChanges({ ...parts, row, recordId: record.id }, record, timelines) > 0,
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
    findings: [...read.findings, ...sorted.findings, ...fresh.findings, ...findings],
    summary: {
      rows: read.rows.length,
      created: sorted.created.filter((row) => row.cells.content !== undefined).length,
      changed: changed.length,
      unchanged: sorted.matched.length - changed.length,
      proposed: sorted.proposed,
      conflicting: sorted.conflicting,
    },
  };
}
