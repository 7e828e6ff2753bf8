import type { DocumentReference, EventDataInput } from '@camket/domain';
import type { RecordState } from '@camket/ledger';
import { documentOf } from './document-of';
import { lastEvent } from './last-event';
import type { OfficeRow } from './office-row';
import { splitAgencies, type RowAgencies } from './split-agencies';
import { legalBasisOf, notUnderstood, type RowTask } from './write-row-facts';

type Assigned = EventDataInput<'record.assigned'>;

/** Our own export writes one name in the one column, and names parted by semicolons in the other. */
const asExported = ({ cells }: OfficeRow): RowAgencies => ({
  lead: cells.lead?.text ?? null,
  coordinating: cells.coordinating?.text.split('; ') ?? [],
});

function assignedBy(row: OfficeRow): RowAgencies {
  if (row.isOwnExport) return asExported(row);
  const { cells } = row;
  const { lead, coordinating } = splitAgencies((cells.lead ?? cells.agencies)?.text ?? '');
  const partners = splitAgencies(cells.coordinating?.text ?? '');
  const names = [
    ...coordinating,
    ...(partners.lead === null ? [] : [partners.lead]),
    ...partners.coordinating,
  ];
  return { lead, coordinating: [...new Set(names)].filter((name) => name !== lead) };
}

/** Columns of an assignment that a row fills, or that stay as they were. */
function termsOf(
  { cells }: OfficeRow,
  before: Assigned | null,
): Pick<Assigned, 'product' | 'resources'> {
  const product = cells.product?.text ?? before?.product;
  const resources = cells.resources?.text ?? before?.resources;
  return {
    ...(product === undefined ? {} : { product }),
    ...(resources === undefined ? {} : { resources }),
  };
}

/** A row that names the same lead and no partners says nothing about them. */
function bodiesOf(
  { lead, coordinating }: { lead: string; coordinating: readonly string[] },
  before: Assigned | null,
): Pick<Assigned, 'lead' | 'coordinating'> {
  const partners = coordinating.map((name) => ({ name }));
  if (lead !== before?.lead.name) return { lead: { name: lead }, coordinating: partners };
  return {
    lead: before.lead,
    coordinating: partners.length > 0 ? partners : before.coordinating,
  };
}

/**
 * Writes who leads, with the document, where the row names a body; what it leaves out stays as it was.
 *
 * @example
 * writeAssignment(task);
 */
export function writeAssignment(task: RowTask, before: Assigned | null = null): void {
  const { row } = task;
  const cell = row.cells.lead ?? row.cells.agencies;
  const { lead, coordinating } = assignedBy(row);
  if (cell && lead === null) notUnderstood(task, cell);
  if (lead === null) return;
  task.writer.write('record.assigned', {
    assignmentId: task.writer.newId(),
    recordId: task.recordId,
    ...bodiesOf({ lead, coordinating }, before),
    ...termsOf(row, before),
    document: legalBasisOf(task) ?? before?.document ?? null,
  });
}

const documentKey = ({ number, type, issuer, year }: DocumentReference): string =>
  [number, type, issuer, year].join('|');

/** Whether the row names another document than the assignment; a cell that names none changes nothing. */
function isNewDocument({ cells }: OfficeRow, old: DocumentReference | null): boolean {
  const found = cells.document ? documentOf(cells.document.text, cells.document_date?.text) : null;
  if (found === null) return false;
  if (old === null || documentKey(found) !== documentKey(old)) return true;
  return found.issuedOn !== null && found.issuedOn !== old.issuedOn;
}

const isOther = (cell: { readonly text: string } | undefined, old: string | undefined): boolean =>
  cell !== undefined && cell.text !== old;

function areOthers(names: readonly string[], old: Assigned): boolean {
  const known = old.coordinating.map(({ name }) => name);
  return (
    names.length > 0 &&
    (names.length !== known.length || !names.every((name) => known.includes(name)))
  );
}

/** Every column of the assignment is compared; one that is empty or absent says nothing. */
function isNew(row: OfficeRow, old: Assigned): boolean {
  const { lead, coordinating } = assignedBy(row);
  return (
    lead !== old.lead.name ||
    areOthers(coordinating, old) ||
    isOther(row.cells.product, old.product) ||
    isOther(row.cells.resources, old.resources) ||
    (row.isOwnExport && isNewDocument(row, old.document))
  );
}

/**
 * Writes an assignment where the row says another one than the record has.
 *
 * @example
 * writeNewAssignment(task, record);
 */
export function writeNewAssignment(task: RowTask, record: RecordState): void {
  const { row } = task;
  if ((row.cells.lead ?? row.cells.agencies) === undefined) return;
  const event = lastEvent(record, ['record.assigned']);
  const old = event?.type === 'record.assigned' ? event.data : null;
  if (old === null || isNew(row, old)) writeAssignment(task, old);
}
