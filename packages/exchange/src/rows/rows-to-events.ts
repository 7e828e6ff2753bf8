import {
  NOTHING_STATED,
  type Finding,
  type LedgerEventInput,
  type QuotationInput,
} from '@camket/domain';
import { createEventWriter, writerOn, type EventWriter } from './event-writer';
import type { OfficeRow } from './office-row';
import { dateRow } from './date-row';
import { kindOf } from './read-meanings';
import { writeAssignment } from './write-assignment';
import { sourceData, sourceOfRows, type RowSource } from './source-of-rows';
import {
  legalBasisOf,
  writeClassification,
  writeDeadline,
  writeStatus,
  type RowsContext,
  type RowTask,
} from './write-row-facts';

/** Events made of rows, and the cells that were not understood. */
export interface RowEvents {
  readonly events: readonly LedgerEventInput[];
  readonly findings: readonly Finding[];
  /** Where the words of each new record stand. */
  readonly places: ReadonlyMap<string, CellPlace>;
}

/** A cell of a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

function writeRecord(task: RowTask, eventId: string, quotation: QuotationInput): void {
  const { cells } = task.row;
  const kind = kindOf(cells.kind?.text ?? '');
  const record = {
    recordId: task.recordId,
    eventId,
    text: quotation.exact,
    quotations: [quotation],
    groupId: null,
    stated: NOTHING_STATED,
  };
  if (kind === 'complaint' || kind === 'request') {
    const label = cells.petitioner?.text ?? cells.place?.text ?? null;
    return task.writer.write('petition.itemised', { ...record, kind, petitioner: { label } });
  }
  const force = kind === 'directive' ? ('commanded' as const) : ('pledged' as const);
  const none = { onBehalfOf: [], addressees: [], answerIds: [], parentId: null, beneficiaries: [] };
  task.writer.write('commitment.recorded', { ...record, ...none, kind, force, speaker: null });
}

function writeAnswer(task: RowTask, eventId: string, quotation: QuotationInput): void {
  const cell = task.row.cells.answer;
  if (!cell) return;
  const document = legalBasisOf({ ...task, findings: [] });
  task.writer.write('answer.recorded', {
    recordId: task.writer.newId(),
    eventId,
    text: cell.text,
    quotations: [quotation],
    groupId: null,
    stated: NOTHING_STATED,
    petitionIds: [task.recordId],
    isCollective: false,
    speaker: null,
    mode: document ? 'written' : 'unknown',
    document,
  });
}

/** Everything that one row says about a record which is new to the register. */
function writeRow(task: RowTask, eventId: string, quotation: QuotationInput): void {
  writeRecord(task, eventId, quotation);
  writeClassification(task);
  writeAnswer(task, eventId, quotation);
  writeAssignment(task);
  writeDeadline(task);
  writeStatus(task);
}

function writeHeldEvent(
  writer: EventWriter,
  context: RowsContext,
  sourceIds: readonly string[],
): string {
  const eventId = writer.newId();
  writer.write('event.held', {
    eventId,
    kind: 'other',
    code: context.code ?? `BK${context.onDay.slice(2, 4)}`,
    name: context.fileName.replace(/\.[^.]*$/u, '').slice(0, 500) || 'Bảng kiến nghị',
    heldOn: { state: 'not_stated' },
    place: { state: 'not_stated' },
    convenedBy: [],
    audience: { state: 'not_stated' },
    sourceIds: [...sourceIds],
    quotations: [],
  });
  return eventId;
}

/** A source holds at most 2,000,000 characters (schema of `source.captured`), so that a long table is several. */
const MAX_SOURCE = 1_900_000;

function inParts(rows: readonly OfficeRow[]): OfficeRow[][] {
  const parts: OfficeRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = (row.cells.content?.text.length ?? 0) + 2;
    if (length > room) {
      parts.push([]);
      room = MAX_SOURCE;
    }
    room -= length;
    parts.at(-1)?.push(row);
  }
  return parts;
}

function writeSource(
  rows: readonly OfficeRow[],
  writer: EventWriter,
  context: RowsContext,
): RowSource & { readonly sourceId: string } {
  const sourceId = writer.newId();
  const source = sourceOfRows(rows, sourceId);
  const textSha256 = context.sha256(new TextEncoder().encode(source.text));
  const { fileName, version } = context;
  const facts = { sourceId, fileName, text: source.text, textSha256, version };
  writer.write('source.captured', sourceData(facts));
  return { ...source, sourceId };
}

/**
 * Events of rows that are new to the register: the table as a source, then for each row its record and what its columns say.
 *
 * @example
 * rowsToEvents([], context).events; // => []
 */
export function rowsToEvents(rows: readonly OfficeRow[], context: RowsContext): RowEvents {
  const told = rows.filter((row) => row.cells.content !== undefined);
  const places = new Map<string, CellPlace>();
  if (told.length === 0) return { events: [], findings: [], places };
  const writer = createEventWriter(context);
  const findings: Finding[] = [];
  const sources = inParts(told).map((part) => writeSource(part, writer, context));
  const sourceIds = sources.map(({ sourceId }) => sourceId);
  const eventId = context.held?.eventId ?? writeHeldEvent(writer, context, sourceIds);
  for (const [row, quotation] of sources.flatMap(({ quotations }) => [...quotations])) {
    const recordId = writer.newId();
    places.set(recordId, { sheet: row.sheet, cell: row.cells.content?.cell ?? '' });
    const dating = dateRow(row, context.onDay);
    const dated = writerOn(writer, dating.factsOn);
    writeRow({ row, recordId, writer: dated, context, findings, dating }, eventId, quotation);
  }
  return { events: writer.events, findings, places };
}
