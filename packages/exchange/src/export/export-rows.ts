import type { WorkingCalendar } from '@camket/calendar';
import {
  ANSWER_STATUSES,
  COMPETENCES,
  EVIDENCE_STATUSES,
  FIELDS,
  findTerm,
  PASSAGE_KINDS,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
  type Language,
  type Term,
} from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import { provisionalNumbers, type ProvisionalNumbers } from '../numbers/provisional-numbers';
import { isUndated } from '../rows/undated';
import { deriveTimelines, statusOn, type StatusOnDay, type TimelineSet } from '@camket/status';

/** What an export needs: the register, the calendar, the day it is true for and the language of its words. */
export interface ExportInput {
  readonly register: Register;
  readonly calendar: WorkingCalendar;
  /** Day `YYYY-MM-DD` in Viet Nam. */
  readonly asOf: string;
  readonly language: Language;
}

/** One exported record with its status on the day. */
export interface ExportRow {
  readonly record: RecordState;
  /** Its permanent number, or one with a question mark until the register allots it. */
  readonly number: string | null;
  readonly status: StatusOnDay;
  /** The day on which the work was done, where the register knows it. */
  readonly doneOn: string | null;
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly deadlineRaw: string | null;
  readonly document: string | null;
  readonly product: string | null;
  readonly sourceUrl: string | null;
  readonly groupLabel: string | null;
}

const assignmentOf = (record: RecordState) => {
  const found = [...record.events]
    .reverse()
    .find(({ event }) => event.type === 'record.assigned')?.event;
  return found?.type === 'record.assigned' ? found.data : null;
};

function deadlineRawOf(record: RecordState): string | null {
  const found = [...record.events]
    .reverse()
    .find(
      ({ event }) => event.type === 'deadline.set' || event.type === 'deadline.extended',
    )?.event;
  if (found?.type === 'deadline.set' || found?.type === 'deadline.extended')
    return found.data.expression.raw;
  return record.stated.deadline.state === 'stated' ? record.stated.deadline.value.raw : null;
}

function assignedFacts(
  record: RecordState,
): Pick<ExportRow, 'lead' | 'coordinating' | 'document' | 'product'> {
  const assignment = assignmentOf(record);
  if (!assignment) return { lead: null, coordinating: [], document: null, product: null };
  const { lead, coordinating, document, product } = assignment;
  return {
    lead: lead.name,
    coordinating: coordinating.map(({ name }) => name),
    document: document === null ? null : document.raw,
    product: product ?? null,
  };
}

/** The day from which the work is done; null where an import took it from a table that states none. */
function doneOnOf(record: RecordState, status: StatusOnDay): string | null {
  if (!status.isDone) return null;
  const found = [...record.events]
    .reverse()
    .map(({ event }) => event)
    .find((event) => event.type === 'status.asserted' && event.data.work === status.work);
  return found?.type !== 'status.asserted' || isUndated(found.data) ? null : found.on;
}

function sourceUrlOf(record: RecordState, register: Register): string | null {
  const [quotation] = record.quotations;
  const source = quotation && register.sources.get(quotation.sourceId);
  return source ? (source.canonicalUrl ?? source.url) : null;
}

function groupLabelOf(record: RecordState, register: Register): string | null {
  const group = record.groupId === null ? undefined : register.groups.get(record.groupId);
  return group ? group.label : null;
}

interface RowParts {
  readonly timelines: TimelineSet;
  readonly numbers: ProvisionalNumbers;
}

function rowOf(
  record: RecordState,
  input: ExportInput,
  { timelines, numbers }: RowParts,
): ExportRow | null {
  const timeline = timelines.get(record.id);
  const status = timeline ? statusOn(timeline, input.asOf) : null;
  if (!status) return null;
  return {
    record,
    number: record.number ?? numbers.of(record),
    status,
    doneOn: doneOnOf(record, status),
    ...assignedFacts(record),
    deadlineRaw: deadlineRawOf(record),
    sourceUrl: sourceUrlOf(record, input.register),
    groupLabel: groupLabelOf(record, input.register),
  };
}

/**
 * Every record that exists on the day, with its status, in the order of the numbers.
 *
 * @example
 * exportRows({ register, calendar, asOf: '2026-06-30', language: 'vi' }).length; // => 39
 */
export function exportRows(input: ExportInput): ExportRow[] {
  const parts = {
    timelines: deriveTimelines(input.register, input.calendar),
    numbers: provisionalNumbers(input.register),
  };
  return [...input.register.records.values()]
    .map((record) => rowOf(record, input, parts))
    .filter((row) => row !== null)
    .sort((a, b) => (a.number ?? '~').localeCompare(b.number ?? '~', 'vi', { numeric: true }));
}

const labelOf = (terms: readonly Term[], key: string | null, language: Language): string =>
  key === null ? '' : (findTerm(terms, key)?.label[language] ?? key);

/** One column of an export: its heading in both languages, its width in letters, what stands in it. */
export interface ExportColumn {
  readonly label: Readonly<Record<Language, string>>;
  readonly width: number;
  /** False where it is for the screen only; such columns stand last. */
  readonly isPrinted?: false;
  readonly value: (row: ExportRow, language: Language) => string | { readonly on: string } | null;
}

const day = (on: string | null) => (on === null ? null : { on });

/** The columns of the exported tables, after the annex that offices keep. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { label: { vi: 'Số hiệu mục', en: 'Number' }, width: 11, value: ({ number }) => number },
  {
    label: { vi: 'Loại', en: 'Kind' },
    width: 11,
    value: ({ record }, language) => labelOf(PASSAGE_KINDS, record.kind, language),
  },
  { label: { vi: 'Nội dung', en: 'Content' }, width: 38, value: ({ record }) => record.text },
  { label: { vi: 'Nhóm vấn đề', en: 'Group' }, width: 15, value: ({ groupLabel }) => groupLabel },
  {
    label: { vi: 'Lĩnh vực', en: 'Field' },
    width: 13,
    value: ({ record }, language) => labelOf(FIELDS, record.field, language),
  },
  {
    label: { vi: 'Thẩm quyền', en: 'Competence' },
    width: 13,
    value: ({ record }, language) => labelOf(COMPETENCES, record.competence, language),
  },
  { label: { vi: 'Cơ quan chủ trì', en: 'Lead' }, width: 17, value: ({ lead }) => lead },
  {
    label: { vi: 'Cơ quan phối hợp', en: 'Coordinating' },
    width: 17,
    value: ({ coordinating }) => coordinating.join('; '),
  },
  { label: { vi: 'Sản phẩm', en: 'Product' }, width: 13, value: ({ product }) => product },
  {
    label: { vi: 'Số, ngày văn bản', en: 'Document' },
    width: 15,
    value: ({ document }) => document,
  },
  { label: { vi: 'Thời hạn', en: 'Deadline' }, width: 15, value: ({ deadlineRaw }) => deadlineRaw },
  {
    label: { vi: 'Ngày cuối trong hạn', en: 'Due on' },
    width: 12,
    value: ({ status }) => day(status.dueOn),
  },
  {
    label: { vi: 'Tình trạng', en: 'Status' },
    width: 13,
    value: ({ status }, language) => labelOf(WORK_STATUSES, status.work, language),
  },
  {
    label: { vi: 'Ngày hoàn thành', en: 'Done on' },
    width: 12,
    value: ({ doneOn }) => day(doneOn),
  },
  {
    label: { vi: 'Theo hạn', en: 'Schedule' },
    width: 13,
    value: ({ status }, language) => labelOf(SCHEDULE_STATUSES, status.schedule, language),
  },
  {
    label: { vi: 'Kiểm chứng', en: 'Evidence' },
    width: 13,
    value: ({ status }, language) => labelOf(EVIDENCE_STATUSES, status.evidence, language),
  },
  {
    label: { vi: 'Hiện trạng trả lời', en: 'Answer' },
    width: 13,
    value: ({ status }, language) => labelOf(ANSWER_STATUSES, status.answer, language),
  },
  {
    label: { vi: 'Nguồn', en: 'Source' },
    width: 40,
    isPrinted: false,
    value: ({ sourceUrl }) => sourceUrl,
  },
];
