import { resolveDeadline } from '@camket/calendar';
import type { LedgerEventOf } from '@camket/domain';
import type { RecordState } from '@camket/ledger';
import { statusOn, type TimelineSet } from '@camket/status';
import { parseDeadline } from '@camket/text';
import { doneDayOf } from './date-row';
import { writerOn } from './event-writer';
import { lastEvent } from './last-event';
import { statusOf, statusSaid } from './read-meanings';
import { isUndated } from './undated';
import { writeNewAssignment } from './write-assignment';
import { writeCorrections } from './write-corrections';
import {
  classificationSaid,
  report,
  writeClassification,
  writeDeadline,
  writeStatus,
  type RowTask,
} from './write-row-facts';

type Assertion = LedgerEventOf<'status.asserted'>;

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

/** Whether nobody could tell if the work was late: it is done on a day that the row does not state, and its deadline has passed. */
function isOpenQuestion(task: RowTask, record: RecordState, timelines: TimelineSet): boolean {
  const { dating, context, row } = task;
  const timeline = timelines.get(record.id);
  const dueOn = timeline ? (statusOn(timeline, context.onDay)?.dueOn ?? null) : null;
  const said = statusSaid(row);
  if (!dating.isDoneUndated || dueOn === null || dueOn >= context.onDay || !said) return false;
  report(task, {
    ruleId: 'XCH-14',
    cell: said,
    params: { day: dueOn.split('-').reverse().join('/') },
  });
  return true;
}

/** The day of the last thing that the register knows of the record: work cannot have ended before. */
const lastDayOf = (record: RecordState, but?: Assertion): string =>
  [record.itemisedBy, ...record.events]
    .map(({ event }) => event)
    .filter((event) => event !== but)
    .reduce((last, { on }) => (on > last ? on : last), '');

function reportDay(task: RowTask): void {
  const cell = task.row.cells.done_date ?? statusSaid(task.row);
  if (cell) report(task, { ruleId: 'XCH-15', cell });
}

function writeNewStatus(task: RowTask, record: RecordState, timelines: TimelineSet): void {
  if (isOpenQuestion(task, record, timelines)) return;
  const { factsOn } = task.dating;
  if (factsOn < task.context.onDay && factsOn < lastDayOf(record)) reportDay(task);
  else writeStatus({ ...task, writer: writerOn(task.writer, factsOn) });
}

/** The assertion that the row repeats with another day, or with a day where there was none. */
function otherwiseDated(task: RowTask, record: RecordState, doneOn: string): Assertion | null {
  const event = lastEvent(record, ['status.asserted']);
  const said = statusSaid(task.row);
  if (event?.type !== 'status.asserted' || event.data.work !== statusOf(said?.text ?? ''))
    return null;
  return doneOn === event.on && !isUndated(event.data) ? null : event;
}

/** The same status with another day: what was asserted is taken back and asserted for the day that the row states. */
function writeNewDay(task: RowTask, record: RecordState): void {
  const doneOn = doneDayOf(task.row);
  const event = doneOn === null ? null : otherwiseDated(task, record, doneOn);
  if (doneOn === null || event === null) return;
  if (doneOn > task.context.onDay || doneOn < lastDayOf(record, event)) return reportDay(task);
  const reason = `${task.context.fileName}: ${doneOn}`;
  task.writer.write('event.corrected', { correctsId: event.id, reason, replacement: null });
  writeStatus({ ...task, writer: writerOn(task.writer, doneOn) });
}

function isReclassified({ row }: RowTask, record: RecordState): boolean {
  const { field, competence } = classificationSaid(row);
  return (
    (field !== null && field !== record.field) ||
    (competence !== null && competence !== record.competence)
  );
}

/**
 * Writes only what the row says differently from the record, so that the same file twice changes nothing; gives the number of events.
 *
 * @example
 * writeChanges(task, record, timelines); // => 0
 */
export function writeChanges(task: RowTask, record: RecordState, timelines: TimelineSet): number {
  const before = task.writer.events.length;
  if (task.row.isOwnExport) writeCorrections(task, record);
  writeNewAssignment(task, record);
  if (isNewDeadline(task, record))
    writeDeadline({ ...task, dating: { ...task.dating, isDoneUndated: false } });
  if (isNewStatus(task, record, timelines)) writeNewStatus(task, record, timelines);
  else writeNewDay(task, record);
  if (isReclassified(task, record)) writeClassification(task);
  return task.writer.events.length - before;
}
