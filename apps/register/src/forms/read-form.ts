import { ASSERTABLE_WORK_STATUSES } from '@camket/domain';
import { findTransition, type LocalText, type WorkStatus } from '@camket/domain/data';
import type { EventDraft, FormAction, FormContext, FormResult, FormValues } from './form-draft';
import { FormReader, type ReadDeadline } from './form-reader';

type Build = (form: FormReader) => EventDraft[];

/** Reads a form into the events it asks for, or says what is wrong with which control. */
export function readForm(action: FormAction, values: FormValues, context: FormContext): FormResult {
  const form = new FormReader(values, context);
  const drafts = BUILDERS[action](form);
  return form.problems.length > 0 ? { ok: false, problems: form.problems } : { ok: true, drafts };
}

const BUILDERS: Readonly<Record<FormAction, Build>> = {
  assign: readAssignment,
  progress: readProgress,
  extend: readExtension,
  return: (form) => readReason(form, 'record.returned'),
  reopen: (form) => readReason(form, 'record.reopened'),
  refer: readReferral,
};

function readAssignment(form: FormReader): EventDraft[] {
  const { takeId, record } = form.context;
  const on = form.eventDay('on');
  const document = form.document('document');
  const data = {
    assignmentId: takeId(),
    recordId: record.id,
    lead: form.neededAgency('lead'),
    coordinating: form.agencies('coordinating'),
    ...optional('responsibleOfficial', form.text('official')?.slice(0, 200)),
    ...optional('product', form.text('product')?.slice(0, 1000)),
    document,
  };
  const deadline = form.deadline('deadline');
  const assigned = { id: takeId(), type: 'record.assigned', on, data };
  return deadline
    ? [assigned, { id: takeId(), type: 'deadline.set', on, data: deadlineData(form, deadline) }]
    : [assigned];
}

function deadlineData(
  form: FormReader,
  { expression, resolution, anchorOn }: ReadDeadline,
): object {
  const { takeId, record, calendar } = form.context;
  const { dueOn, calendarVersion, ruleId } = resolution;
  return {
    deadlineId: takeId(),
    recordId: record.id,
    expression,
    ...optional('anchorOn', anchorOn),
    resolved: { dueOn, calendarVersion, ruleId, profile: calendar.profile },
    document: form.document('document'),
  };
}

function readProgress(form: FormReader): EventDraft[] {
  const on = form.eventDay('on');
  const evidence = readEvidence(form, on);
  const work = form.text('work');
  if (work === null) return evidence ? [evidence] : (form.needed('evidenceTitle'), []);
  const evidenceIds = evidence ? [(evidence.data as { evidenceId: string }).evidenceId] : [];
  const reason = checkTransition(form, work, evidence !== null);
  const status = {
    recordId: form.context.record.id,
    work,
    ...optional('reason', reason),
    ...optional('note', form.text('note')?.slice(0, 5000)),
    ...optional('by', form.agency('by')),
    ...optional('document', form.document('document')),
    evidenceIds,
  };
  return [
    ...(evidence ? [evidence] : []),
    { id: form.context.takeId(), type: 'status.asserted', on, data: status },
  ];
}

/** Only a result that says so needs evidence; which one it has is for the reader of the register to see. */
function checkTransition(form: FormReader, work: string, hasEvidence: boolean): string | null {
  const isKnown = ASSERTABLE_WORK_STATUSES.some((status) => status === work);
  const rule = isKnown ? findTransition(currentWork(form), work as WorkStatus) : undefined;
  if (!rule) form.fail('work', NOT_ALLOWED);
  if (rule?.needsEvidence && !hasEvidence) form.fail('evidenceTitle', NEEDS_EVIDENCE);
  return rule?.needsReason
    ? form.needed('reason').slice(0, 2000)
    : (form.text('reason')?.slice(0, 2000) ?? null);
}

function currentWork(form: FormReader): WorkStatus {
  return (form.values['currentWork'] ?? 'recorded') as WorkStatus;
}

const NOT_ALLOWED: LocalText = {
  vi: 'Từ tình trạng hiện tại không chuyển thẳng sang tình trạng này được.',
  en: 'The status cannot change to this one directly.',
};
const NEEDS_EVIDENCE: LocalText = {
  vi: 'Hoàn thành thì cần nêu tài liệu minh chứng, hoặc báo cáo của đơn vị.',
  en: 'An end needs evidence: a document, or the agency’s report.',
};
const WRONG_ADDRESS: LocalText = {
  vi: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
  en: 'An address begins with http:// or https://.',
};

function readEvidence(form: FormReader, on: string): EventDraft | null {
  const title = form.text('evidenceTitle');
  const reference = form.document('document');
  const named = title ?? reference?.raw;
  if (named === undefined) return null;
  const data = {
    evidenceId: form.context.takeId(),
    recordIds: [form.context.record.id],
    ...strengthOf(form, reference !== null),
    title: named.slice(0, 1000),
    ...optional('reference', reference),
    ...optional('url', readAddress(form)),
    issuedOn: reference?.issuedOn ?? null,
    ...optional('by', form.agency('by')),
  };
  return { id: form.context.takeId(), type: 'evidence.attached', on, data };
}

/** What an agency merely says is a statement; all else is a document. */
function strengthOf(form: FormReader, hasDocument: boolean): { kind: string; strength: string } {
  const strength = form.text('strength') ?? (hasDocument ? 'documented' : 'claimed');
  return { strength, kind: strength === 'claimed' && !hasDocument ? 'statement' : 'document' };
}

function readAddress(form: FormReader): string | null {
  const url = form.text('evidenceUrl');
  if (url !== null && !/^https?:\/\/\S{3,3900}$/u.test(url))
    form.fail('evidenceUrl', WRONG_ADDRESS);
  return url;
}

function readExtension(form: FormReader): EventDraft[] {
  const on = form.eventDay('on');
  form.needed('deadline');
  const reason = form.needed('reason').slice(0, 2000);
  const deadline = form.deadline('deadline');
  if (!deadline) return [];
  const data = {
    ...deadlineData(form, deadline),
    approvedBy: form.agency('approvedBy'),
    requestedOn: form.day('requestedOn'),
    reason,
  };
  return [{ id: form.context.takeId(), type: 'deadline.extended', on, data }];
}

function readReason(form: FormReader, type: 'record.returned' | 'record.reopened'): EventDraft[] {
  const on = form.eventDay('on');
  const reason = form.needed('reason').slice(0, 2000);
  const document = type === 'record.reopened' ? form.document('document') : null;
  const data = { recordId: form.context.record.id, reason, ...optional('document', document) };
  return [{ id: form.context.takeId(), type, on, data }];
}

function readReferral(form: FormReader): EventDraft[] {
  const on = form.eventDay('on');
  const data = {
    referralId: form.context.takeId(),
    recordIds: [form.context.record.id],
    from: form.agency('from'),
    to: form.neededAgency('to'),
    document: form.document('document'),
    replyDueOn: form.day('replyDueOn'),
  };
  return [{ id: form.context.takeId(), type: 'referral.sent', on, data }];
}

function optional<Value>(key: string, value: Value | null | undefined): Record<string, Value> {
  return value === null || value === undefined ? {} : { [key]: value };
}
