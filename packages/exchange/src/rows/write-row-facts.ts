import { resolveDeadline, type WorkingCalendar } from '@camket/calendar';
import type { Competence, Finding } from '@camket/domain';
import { parseDeadline } from '@camket/text';
import { tableFinding } from '../table/table-findings';
import { documentOf } from './document-of';
import type { EventWriter, WritingContext } from './event-writer';
import type { OfficeRow, RowCell } from './office-row';
import { competenceOf, fieldOf, statusOf, workLabelOf } from './read-meanings';
import { splitAgencies } from './split-agencies';

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
}

const notUnderstood = (task: RowTask, column: string, cell: RowCell): void => {
  const value = cell.text.length > 80 ? `${cell.text.slice(0, 79)}…` : cell.text;
  task.findings.push(
    tableFinding('XCH-7', { column, value }, { sheet: task.row.sheet, cell: cell.cell }),
  );
};

/** The document that a row names; a cell that names none is reported. */
export const legalBasisOf = (task: RowTask) => {
  const cell = task.row.cells.document;
  const reference = cell ? documentOf(cell.text, task.row.cells.document_date?.text) : null;
  if (cell && !reference) notUnderstood(task, 'document', cell);
  return reference;
};

/** Words that say no day, so that they are no deadline and no mistake either. */
const NO_DEADLINE = /^(?:không|chưa|thường xuyên|[-–.]+)(?:\s|$)|^$/iu;

/** Writes who leads, with the document, where the row names a body. */
export function writeAssignment(task: RowTask): void {
  const { cells } = task.row;
  const cell = cells.lead ?? cells.agencies;
  const { lead, coordinating } = cell ? splitAgencies(cell.text) : { lead: null, coordinating: [] };
  if (cell && lead === null) notUnderstood(task, 'lead', cell);
  if (lead === null) return;
  const partners = cells.coordinating
    ? splitAgencies(cells.coordinating.text)
    : { lead: null, coordinating: [] };
  const names = [
    ...coordinating,
    ...(partners.lead === null ? [] : [partners.lead]),
    ...partners.coordinating,
  ];
  task.writer.write('record.assigned', {
    assignmentId: task.writer.newId(),
    recordId: task.recordId,
    lead: { name: lead },
    coordinating: [...new Set(names)].filter((name) => name !== lead).map((name) => ({ name })),
    ...(cells.product ? { product: cells.product.text } : {}),
    ...(cells.resources ? { resources: cells.resources.text } : {}),
    document: legalBasisOf(task),
  });
}

/** Writes the deadline as worded with the day it resolves to; words that are no deadline are reported. */
export function writeDeadline(task: RowTask): void {
  const cell = task.row.cells.deadline;
  if (!cell || NO_DEADLINE.test(cell.text)) return;
  const { calendar, onDay } = task.context;
  const expression = parseDeadline(cell.text, { referenceOn: onDay });
  if (!expression) return notUnderstood(task, 'deadline', cell);
  const { dueOn, calendarVersion, ruleId } = resolveDeadline(expression, {
    calendar,
    referenceOn: onDay,
  });
  task.writer.write('deadline.set', {
    deadlineId: task.writer.newId(),
    recordId: task.recordId,
    expression,
    resolved: { dueOn, calendarVersion, ruleId, profile: calendar.profile },
    document: null,
  });
}

/** The cell that says how far the work has come. */
export function statusSaid({ cells }: OfficeRow): RowCell | undefined {
  return cells.classification ?? cells.status ?? cells.result;
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
  if (isUnknown && said !== row.cells.result) notUnderstood(task, 'status', said);
  if (!said || work === null) return;
  const reason = (row.cells.reason ?? said).text;
  task.writer.write('status.asserted', {
    recordId,
    work,
    reason: reason.slice(0, 2000),
    ...noteOf(row),
    evidenceIds: [],
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
  if (cells.field && field === null) notUnderstood(task, 'field', cells.field);
  if (cells.competence && competence === null) notUnderstood(task, 'competence', cells.competence);
  if (field === null && competence === null) return;
  task.writer.write('record.classified', {
    recordId: task.recordId,
    ...(field === null ? {} : { field }),
    ...(competence === null ? {} : { competence }),
    basis: 'stated',
  });
}
