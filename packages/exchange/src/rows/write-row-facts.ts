import { resolveDeadline, type WorkingCalendar } from '@camket/calendar';
import type { Competence, Finding } from '@camket/domain';
import type { Register } from '@camket/ledger';
import { parseDeadline } from '@camket/text';
import { tableFinding, type TableRuleId } from '../table/table-findings';
import { documentOf } from './document-of';
import type { EventWriter, WritingContext } from './event-writer';
import type { OfficeRow, RowCell } from './office-row';
import type { RowDating } from './date-row';
import { competenceOf, fieldOf, statusOf, statusSaid, workLabelOf } from './read-meanings';
import { UNDATED } from './undated';

/** What turning rows into events needs besides the rows. */
export interface RowsContext extends WritingContext {
  readonly calendar: WorkingCalendar;
  readonly sha256: (bytes: Uint8Array) => string;
  readonly fileName: string;
  readonly version: string;
  /** The event (conference) to which the rows belong; a new one is stated when absent. */
  readonly held?: { readonly eventId: string };
  /** Code of a new event, such as `BK26`. */
  readonly code?: string;
}

/** One row on its way to events. */
export interface RowTask {
  readonly row: OfficeRow;
  readonly recordId: string;
  readonly writer: EventWriter;
  readonly context: RowsContext;
  readonly findings: Finding[];
  readonly dating: RowDating;
  /** The register that the row's record belongs to; absent where the record is new. */
  readonly register?: Register;
}

/** What is said about a cell of the row, and with which values. */
export interface CellReport {
  readonly ruleId: TableRuleId;
  readonly cell: RowCell;
  readonly params?: Finding['params'];
}

/** Reports something about a cell of the row. */
export function report(task: RowTask, { ruleId, cell, params = {} }: CellReport): void {
  const value = cell.text.length > 80 ? `${cell.text.slice(0, 79)}…` : cell.text;
  const place = { sheet: task.row.sheet, cell: cell.cell };
  task.findings.push(tableFinding(ruleId, { column: cell.column, value, ...params }, place));
}

/** Reports a cell whose words were not understood. */
export const notUnderstood = (task: RowTask, cell: RowCell): void =>
  report(task, { ruleId: 'XCH-7', cell });

/** The document that a row names; a cell that names none is reported. */
export const legalBasisOf = (task: RowTask) => {
  const cell = task.row.cells.document;
  const reference = cell ? documentOf(cell.text, task.row.cells.document_date?.text) : null;
  if (cell && !reference) notUnderstood(task, cell);
  return reference;
};

/** Words that say no day, so that they are no deadline and no mistake either. */
const NO_DEADLINE = /^(?:không|chưa|thường xuyên|[-–.]+)(?:\s|$)|^$/iu;

/**
 * Work that is done on a day which nobody states cannot be told to be late or in time once its deadline has passed:
 * the words of the deadline are kept, its day is not set against the day of the import.
 */
function countedDay(task: RowTask, dueOn: string | null): string | null {
  const said = statusSaid(task.row);
  const isOpenQuestion =
    task.dating.isDoneUndated && dueOn !== null && dueOn < task.context.onDay && said !== undefined;
  if (!isOpenQuestion) return dueOn;
  report(task, {
    ruleId: 'XCH-14',
    cell: said,
    params: { day: dueOn.split('-').reverse().join('/') },
  });
  return null;
}

/** Writes the deadline as worded with the day it resolves to; words that are no deadline are reported. */
export function writeDeadline(task: RowTask): void {
  const cell = task.row.cells.deadline;
  if (!cell || NO_DEADLINE.test(cell.text)) return;
  const { calendar, onDay } = task.context;
  const expression = parseDeadline(cell.text, { referenceOn: onDay });
  if (!expression) return notUnderstood(task, cell);
  const resolution = resolveDeadline(expression, { calendar, referenceOn: onDay });
  const { calendarVersion, ruleId } = resolution;
  const dueOn = countedDay(task, resolution.dueOn);
  task.writer.write('deadline.set', {
    deadlineId: task.writer.newId(),
    recordId: task.recordId,
    expression,
    resolved: { dueOn, calendarVersion, ruleId, profile: calendar.profile },
    document: null,
  });
}

function noteOf({ cells, extra }: OfficeRow): { note?: string } {
  const note = [cells.result?.text, cells.note?.text, ...extra]
    .filter((text) => text !== undefined)
    .join('\n');
  return note === '' ? {} : { note: note.slice(0, 5000) };
}

/** Writes how far the work has come, where a cell says so in words that are known. */
export function writeStatus(task: RowTask): void {
  const { row, recordId } = task;
  const said = statusSaid(row);
  const work = said ? statusOf(said.text) : null;
  const isUnknown = said && work === null && workLabelOf(said.text) === null;
  if (isUnknown && said !== row.cells.result) notUnderstood(task, said);
  if (!said || work === null) return;
  const reason = (row.cells.reason ?? said).text;
  task.writer.write('status.asserted', {
    recordId,
    work,
    reason: reason.slice(0, 2000),
    ...noteOf(row),
    evidenceIds: [],
    ...(task.dating.isDoneUndated ? UNDATED : {}),
  });
}

/** Field and competence that a row states, the field also by the heading above it. */
export function classificationSaid({ cells, heading }: OfficeRow): {
  field: string | null;
  competence: Competence | null;
} {
  const words = cells.field ? cells.field.text : (heading ?? '');
  return {
    field: fieldOf(words),
    competence: cells.competence ? competenceOf(cells.competence.text) : null,
  };
}

/** Writes field and competence, from their columns or from the heading above the row. */
export function writeClassification(task: RowTask): void {
  const { cells } = task.row;
  const { field, competence } = classificationSaid(task.row);
  if (cells.field && field === null) notUnderstood(task, cells.field);
  if (cells.competence && competence === null) notUnderstood(task, cells.competence);
  if (field === null && competence === null) return;
  task.writer.write('record.classified', {
    recordId: task.recordId,
    ...(field === null ? {} : { field }),
    ...(competence === null ? {} : { competence }),
    basis: 'stated',
  });
}
