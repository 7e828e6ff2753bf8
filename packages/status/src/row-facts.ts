import { safeParseDay } from '@camket/calendar';
import type { AnswerStatus, EvidenceStatus, WorkStatus } from '@camket/domain/data';
import { DEADLINE_KIND, FACT, type FactBuffer } from './fact-buffer';
import type { IssueLog } from './issue-log';
import { ANSWER, EVIDENCE, NO_DAY, UNRESOLVED_DAY, WORK } from './status-codes';
import type { RecordKindFlags } from './status-fold';
import { packWorkChange, VIA, WITH, withLead, type Via } from './transition-table';

/** A row of a plain table: days `YYYY-MM-DD` of Viet Nam, each optional; null and absent mean the same. */
export interface RowFacts {
  /** What the row is called in findings and reasons. */
  id?: string;
  /** First day of the row; absent means that it may be asked for any day from 1900 on. */
  recordedOn?: string | null;
  assignedOn?: string | null;
  startedOn?: string | null;
  /** Last day in time. */
  dueOn?: string | null;
  /** True where words state a deadline that gives no day. */
  hasUnresolvedDeadline?: boolean;
  /** Extensions: the day on which each was granted and its new last day. */
  extensions?: readonly { on: string; dueOn: string }[];
  pausedFromOn?: string | null;
  /** First day on which the clock runs again. */
  resumedOn?: string | null;
  doneOn?: string | null;
  /** How it ended; default `fulfilled`. */
  doneAs?: 'fulfilled' | 'explained' | 'declined';
  /** Day on which some of it was reported done, the rest dropped or reduced. */
  partlyDoneOn?: string | null;
  /** Day on which a verifier sent the result back. */
  returnedOn?: string | null;
  /** Day on which the closed work was opened again. */
  reopenedOn?: string | null;
  /** Day on which the work was done after it had been returned or reopened. */
  doneAgainOn?: string | null;
  blockedOn?: string | null;
  referredOn?: string | null;
  /** Day by which the higher level should reply. */
  replyDueOn?: string | null;
  repliedOn?: string | null;
  withdrawnOn?: string | null;
  mergedOn?: string | null;
  supersededOn?: string | null;
  evidence?: readonly { on: string; strength: Exclude<EvidenceStatus, 'none_found'> }[];
  /** True for a complaint or a request, so that the answer axis applies. */
  isPetition?: boolean;
  answers?: readonly { on: string; as: Exclude<AnswerStatus, 'unanswered'> }[];
}

type DayKey =
  | 'assignedOn'
  | 'startedOn'
  | 'partlyDoneOn'
  | 'blockedOn'
  | 'pausedFromOn'
  | 'resumedOn'
  | 'doneOn'
  | 'returnedOn'
  | 'reopenedOn'
  | 'doneAgainOn'
  | 'referredOn'
  | 'withdrawnOn'
  | 'mergedOn'
  | 'supersededOn';

interface WorkStep {
  readonly key: DayKey;
  readonly work: WorkStatus;
  readonly via: Via;
}

const step = (key: DayKey, work: WorkStatus, via: Via = 'asserted'): WorkStep => ({
  key,
  work,
  via,
});

/** The order in which steps of the same day are taken. */
const STEPS: readonly WorkStep[] = [
  step('assignedOn', 'assigned', 'record.assigned'),
  step('startedOn', 'in_progress'),
  step('blockedOn', 'blocked'),
  step('pausedFromOn', 'paused'),
  step('resumedOn', 'in_progress'),
  step('partlyDoneOn', 'partly_fulfilled'),
  step('doneOn', 'fulfilled'),
  step('returnedOn', 'returned', 'record.returned'),
  step('reopenedOn', 'in_progress', 'record.reopened'),
  step('doneAgainOn', 'fulfilled'),
  step('referredOn', 'referred', 'referral.sent'),
  step('mergedOn', 'merged', 'record.merged'),
  step('supersededOn', 'superseded', 'record.superseded'),
  step('withdrawnOn', 'withdrawn', 'record.withdrawn'),
];

/** Places of the row's own statements; stand where a record has the places of its events. */
export const ROW_EVENT = -1;

/** Reads days, reporting those that do not exist. */
class DayReader {
  constructor(
    private readonly issues: IssueLog,
    readonly impossible: string[],
  ) {}

  read(text: string | null | undefined): number | null {
    if (text === null || text === undefined || text === '') return null;
    const day = safeParseDay(text);
    if (day !== null) return day;
    this.impossible.push(text);
    this.issues.add('STA-11', ROW_EVENT, { value: this.impossible.length - 1 });
    return null;
  }
}

const workOf = (row: RowFacts, { key, work }: WorkStep): WorkStatus =>
  key === 'doneOn' ? (row.doneAs ?? work) : work;

/** A plain table is taken at its word: whoever filled it in was entitled to, with reason and evidence. */
const pack = (via: Via): number =>
  packWorkChange(VIA[via], 'system', WITH.reason | WITH.evidence | withLead(1));

/** Steps that only work under way can take; a table often has the step alone. */
const FROM_WORK: ReadonlySet<DayKey> = new Set(['pausedFromOn', 'blockedOn', 'partlyDoneOn']);

function addWork(row: RowFacts, facts: FactBuffer, days: DayReader): void {
  for (const workStep of STEPS) {
    const day = days.read(row[workStep.key]);
    if (day === null) continue;
    facts.from(ROW_EVENT, day);
    if (FROM_WORK.has(workStep.key)) facts.add(FACT.work, WORK.in_progress, pack('asserted'));
    facts.add(FACT.work, WORK[workOf(row, workStep)], pack(workStep.via));
    if (workStep.key === 'referredOn') {
      facts.add(FACT.referral, days.read(row.replyDueOn) ?? NO_DAY);
    }
  }
}

function addDeadlines(row: RowFacts, facts: FactBuffer, days: DayReader & { start: number }): void {
  const due = days.read(row.dueOn);
  const stated = due ?? (row.hasUnresolvedDeadline === true || row.dueOn ? UNRESOLVED_DAY : null);
  facts.from(ROW_EVENT, days.start);
  if (stated !== null) facts.add(FACT.deadline, stated, DEADLINE_KIND.set);
  for (const extension of row.extensions ?? []) {
    const on = days.read(extension.on);
    const newDue = days.read(extension.dueOn);
    if (on === null || newDue === null) continue;
    facts.from(ROW_EVENT, on);
    facts.add(FACT.deadline, newDue, DEADLINE_KIND.extended);
  }
}

function addRest(row: RowFacts, facts: FactBuffer, days: DayReader): void {
  const at = (text: string | null | undefined, kind: number, value: number): void => {
    const day = days.read(text);
    if (day === null) return;
    facts.from(ROW_EVENT, day);
    facts.add(kind, value);
  };
  for (const { on, strength } of row.evidence ?? []) at(on, FACT.evidence, EVIDENCE[strength]);
  for (const { on, as } of row.answers ?? []) at(on, FACT.answer, ANSWER[as]);
  at(row.repliedOn, FACT.referralAnswer, 0);
}

/** What a row's facts were read as. */
export interface RowReading {
  readonly start: number;
  /** Texts that are no days, by the number in their finding. */
  readonly impossible: readonly string[];
}

/** Far enough back that a row without days of its own is judged for every day one may ask for. */
const LONG_AGO = safeParseDay('1900-01-01') ?? 0;

/**
 * Adds the facts of a row to an empty buffer, in the order in which one thing follows another on the same day.
 *
 * @example
 * addRowFacts({ dueOn: '2026-06-30' }, new FactBuffer(), new IssueLog()).impossible; // => []
 */
export function addRowFacts(row: RowFacts, facts: FactBuffer, issues: IssueLog): RowReading {
  const impossible: string[] = [];
  const start = (row.recordedOn ? safeParseDay(row.recordedOn) : null) ?? LONG_AGO;
  const days = Object.assign(new DayReader(issues, impossible), { start });
  addDeadlines(row, facts, days);
  addWork(row, facts, days);
  addRest(row, facts, days);
  return { start, impossible };
}

/**
 * What a row means for its status: it is always followed to an end.
 *
 * @example
 * rowFlags({}); // => { isPetition: false, isTracked: true }
 */
export function rowFlags(row: RowFacts): RecordKindFlags {
  return { isPetition: row.isPetition === true, isTracked: true };
}
