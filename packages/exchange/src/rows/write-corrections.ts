import type { EventDataInput, PassageKind } from '@camket/domain';
import { PASSAGE_KINDS } from '@camket/domain/data';
import type { RecordState } from '@camket/ledger';
import { report, type RowTask } from './write-row-facts';

type Replacement = EventDataInput<'event.corrected'>['replacement'];

/** Petitions may change between these two, since one type of event holds both. */
const PETITIONS: readonly PassageKind[] = ['complaint', 'request'];

const kindLabelled = (text: string): PassageKind | undefined =>
  PASSAGE_KINDS.find(({ label }) => label.vi === text || label.en === text)?.key;

function changedKind(task: RowTask, record: RecordState): { kind?: PassageKind } {
  const cell = task.row.cells.kind;
  const kind = cell ? kindLabelled(cell.text) : undefined;
  if (!cell || kind === record.kind) return {};
  if (kind !== undefined && PETITIONS.includes(kind) && PETITIONS.includes(record.kind))
    return { kind };
  report(task, { ruleId: 'XCH-15', cell });
  return {};
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function changedText({ row }: RowTask, record: RecordState): { text?: string } {
  const text = row.cells.content?.text;
  return text === undefined || plain(text) === plain(record.text) ? {} : { text };
}

/** A group is changed only to one of the same event; there is no event that takes a record out of all groups by an empty cell. */
function writeGroup(task: RowTask, record: RecordState): void {
  const cell = task.row.cells.group;
  const groups = [...(task.register?.groups.values() ?? [])];
  const now = groups.find(({ groupId }) => groupId === record.groupId);
  if (!cell || cell.text === now?.label) return;
  const group = groups.find(
    ({ eventId, label }) => eventId === record.eventId && label === cell.text,
  );
  if (!group) return report(task, { ruleId: 'XCH-15', cell });
  task.writer.write('record.classified', {
    recordId: record.id,
    groupId: group.groupId,
    basis: 'office',
  });
}

/**
 * Writes what a row of our own export changes of the record itself: its words and its kind as a correction, its group as a classification.
 *
 * @example
 * writeCorrections(task, record);
 */
export function writeCorrections(task: RowTask, record: RecordState): void {
  const changes = { ...changedText(task, record), ...changedKind(task, record) };
  if (Object.keys(changes).length > 0) {
    const { event } = record.itemisedBy;
    task.writer.write('event.corrected', {
      correctsId: event.id,
      reason: `${task.context.fileName}, ${task.row.sheet}!${task.row.cells.content?.cell ?? ''}`,
      // The data of an event are JSON, which its type cannot show where a key may be absent.
      replacement: { ...event.data, ...changes } as Replacement,
    });
  }
  writeGroup(task, record);
}
