import type { Finding } from '@camket/domain';
import { EVENT_SCHEMA_BY_TYPE } from '@camket/domain';
import { foldOnto, type Entry } from '@camket/ledger';
import { calendarViewOf, timelineViewsOf, validate } from '@camket/validation';
import type { Caller } from '../devices/device-tokens';
import { listIssues } from '../http/read-request';
import { viewOf, type RegisterView } from '../reading/register-view';
import type { EventDraft, FieldProblem } from './form-draft';
import { completeDraft } from './own-events';

/** What the rules say about drafts that were not there before them, and what keeps them out of the ledger. */
export interface Judgement {
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly Finding[];
}

/** Judges drafts as if they had been recorded: what the register would then say that it does not say now. */
export function judgeDrafts(
  view: RegisterView,
  drafts: readonly EventDraft[],
  by: { caller: Caller; now: Date; asOf: string },
): Judgement {
  const entries = drafts.map((draft, index) => asEntry(draft, { ...by, n: view.n + index + 1 }));
  const problems = entries.flatMap(({ event }) => misfits(event));
  if (problems.length > 0) return { problems, findings: [] };
  const before = new Set(findingsOf(view, by.asOf).map(keyOf));
  const after = findingsOf(viewOf(foldOnto(view.register, entries)), by.asOf);
  return { problems: [], findings: after.filter((finding) => !before.has(keyOf(finding))) };
}

function asEntry(
  draft: EventDraft,
  { caller, now, n }: { caller: Caller; now: Date; n: number },
): Entry {
  const event = completeDraft(draft, {
    caller,
    seq: Number.MAX_SAFE_INTEGER,
    now,
  }) as Entry['event'];
  return { n, prev: '', acceptedAt: now.toISOString(), event, hash: '' };
}

function misfits(event: Entry['event']): FieldProblem[] {
  const parsed = EVENT_SCHEMA_BY_TYPE.get(event.type)?.safeParse(event);
  if (!parsed || parsed.success) return [];
  return listIssues(parsed.error).map(({ pointer, detail }) => ({
    field: null,
    message: { vi: `${pointer}: ${detail}`, en: `${pointer}: ${detail}` },
  }));
}

function findingsOf(view: RegisterView, asOf: string): readonly Finding[] {
  const { register, timelines, calendar } = view;
  return validate({
    register,
    timelines: timelineViewsOf(timelines),
    asOf,
    calendar: calendarViewOf(calendar),
  }).findings;
}

function keyOf({ ruleId, path, params }: Finding): string {
  return JSON.stringify([ruleId, path, params]);
}
