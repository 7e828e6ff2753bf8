import type { RecordSummary } from '@camket/client';
import type { RecordState } from '@camket/ledger';
import { nextChange, statusOn, type StatusOnDay, type Timeline } from '@camket/status';
import type { RegisterView } from './register-view';
import { coordinatingOn, deadlineWordsOn, leadOn } from './work-of';

/** A record as a list shows it on a day; null when it was not yet in the register on that day. */
export function summariseRecord(
  view: RegisterView,
  record: RecordState,
  asOf: string,
): RecordSummary | null {
  const timeline = view.timelines.get(record.id);
  const status = timeline && statusOn(timeline, asOf);
  if (!timeline || !status) return null;
  return {
    id: record.id,
    number: record.number,
    kind: record.kind,
    exact: record.quotations[0]?.exact ?? record.text,
    ...contextOf(view, record),
    ...workOf(record, asOf),
    ...statusOf(timeline, status, asOf),
  };
}

function contextOf({ register }: RegisterView, record: RecordState) {
  const held = register.events.get(record.eventId);
  const group = record.groupId === null ? undefined : register.groups.get(record.groupId);
  return {
    event: held ? { id: held.eventId, code: held.code, name: held.name } : null,
    group: group ? { id: group.groupId, label: group.label } : null,
    field: record.field,
    competence: record.competence ?? 'unknown',
    force: record.force,
    sources: sourcesOf(register, record),
  };
}

function sourcesOf(
  register: RegisterView['register'],
  record: RecordState,
): RecordSummary['sources'] {
  const ids = [...new Set(record.quotations.map(({ sourceId }) => sourceId as string))];
  return ids.map((id) => {
    const source = register.sources.get(id);
    return { id, url: source?.canonicalUrl ?? source?.url ?? null, title: source?.title ?? null };
  });
}

function workOf(record: RecordState, asOf: string) {
  return {
    lead: leadOn(record, asOf),
    coordinating: coordinatingOn(record, asOf),
    deadlineRaw: deadlineWordsOn(record, asOf),
  };
}

function statusOf(timeline: Timeline, status: StatusOnDay, asOf: string) {
  const change = nextChange(timeline, asOf);
  const { work, schedule, evidence, answer, referral, dueOn, isDueStated, isDone, sinceOn } =
    status;
  return {
    work,
    schedule,
    evidence,
    answer,
    referral,
    dueOn,
    isDueStated,
    isDone,
    sinceOn,
    nextChange: change
      ? { on: change.on, work: change.after.work, schedule: change.after.schedule }
      : null,
    reasons: status.reasons.map((reason) => ({ ...reason })),
  };
}
