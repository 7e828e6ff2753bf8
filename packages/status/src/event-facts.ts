import type { LedgerEvent, LedgerEventOf, LedgerEventType } from '@camket/domain';
import { safeParseDay } from '@camket/calendar';
import { DEADLINE_KIND, FACT, type FactBuffer } from './fact-buffer';
import { ANSWER, EVIDENCE, NO_DAY, UNRESOLVED_DAY, WORK } from './status-codes';
import { packWorkChange, VIA, WITH, withLead } from './transition-table';

/** What the reading of one record's events goes on. */
export interface FactReading {
  readonly facts: FactBuffer;
  readonly recordId: string;
  /** Leads named so far: events may be told in another order than their days, so which lead is new shows only when the days are read. */
  readonly leads: string[];
}

type Reader<Type extends LedgerEventType> = (
  event: LedgerEventOf<Type>,
  reading: FactReading,
) => void;

const dueDay = (on: string | null): number =>
  on === null ? UNRESOLVED_DAY : (safeParseDay(on) ?? UNRESOLVED_DAY);

function pointTo(via: number, to: number) {
  return (event: LedgerEvent, { facts }: FactReading): void => {
    facts.add(FACT.work, to, packWorkChange(via, event.actor.role, WITH.reason));
  };
}

const withdraw = pointTo(VIA['record.withdrawn'], WORK.withdrawn);
const supersede = pointTo(VIA['record.superseded'], WORK.superseded);
const merge = pointTo(VIA['record.merged'], WORK.merged);
const giveBack = pointTo(VIA['record.returned'], WORK.returned);
const reopen = pointTo(VIA['record.reopened'], WORK.in_progress);
const refer = pointTo(VIA['referral.sent'], WORK.referred);

const assign: Reader<'record.assigned'> = (event, reading) => {
  const { facts, leads } = reading;
  const lead = event.data.lead.organisationId ?? event.data.lead.name;
  if (!leads.includes(lead)) leads.push(lead);
  const flags = WITH.reason | withLead(leads.indexOf(lead) + 1);
  facts.add(
    FACT.work,
    WORK.assigned,
    packWorkChange(VIA['record.assigned'], event.actor.role, flags),
  );
};

const assertStatus: Reader<'status.asserted'> = ({ data, actor }, { facts }) => {
  const reasons = data.reason === undefined ? 0 : WITH.reason;
  const flags = data.evidenceIds.length > 0 ? reasons | WITH.evidence : reasons;
  facts.add(FACT.work, WORK[data.work], packWorkChange(VIA.asserted, actor.role, flags));
  if (data.work !== 'explained') return;
  const isWritten = data.document !== undefined && data.document !== null;
  facts.add(FACT.answer, isWritten ? ANSWER.answered_in_writing : ANSWER.answer_unclear);
};

const ANSWER_OF_MODE = {
  oral: ANSWER.answered_orally,
  written: ANSWER.answered_in_writing,
  unknown: ANSWER.answer_unclear,
} as const;

/** A collective answer names no petition: for each of them it stays unknown whether it was answered. */
const recordAnswer: Reader<'answer.recorded'> = ({ data }, { facts, recordId }) => {
  if (data.recordId === recordId) return;
  const isNamed = data.petitionIds.some((id) => id === recordId);
  const isWritten = data.document !== null;
  if (isNamed)
    facts.add(FACT.answer, isWritten ? ANSWER.answered_in_writing : ANSWER_OF_MODE[data.mode]);
  else if (data.isCollective) facts.add(FACT.answer, ANSWER.unknown);
};

const sendReferral: Reader<'referral.sent'> = (event, reading) => {
  const { replyDueOn } = event.data;
  refer(event, reading);
  reading.facts.add(FACT.referral, replyDueOn === null ? NO_DAY : dueDay(replyDueOn));
};

const READERS: { readonly [Type in LedgerEventType]?: Reader<Type> } = {
  'record.assigned': assign,
  'status.asserted': assertStatus,
  'deadline.set': ({ data }, { facts }) => {
    facts.add(FACT.deadline, dueDay(data.resolved.dueOn), DEADLINE_KIND.set);
  },
  'deadline.extended': ({ data }, { facts }) => {
    facts.add(FACT.deadline, dueDay(data.resolved.dueOn), DEADLINE_KIND.extended);
  },
  'evidence.attached': ({ data }, { facts }) => {
    facts.add(FACT.evidence, EVIDENCE[data.strength]);
  },
  'progress.reported': ({ data }, { facts, recordId }) => {
    if (data.recordId !== recordId) facts.add(FACT.evidence, EVIDENCE.claimed);
  },
  'record.returned': giveBack,
  'record.reopened': reopen,
  'referral.sent': sendReferral,
  'referral.answered': (_, { facts }) => {
    facts.add(FACT.referralAnswer, 0);
  },
  'answer.recorded': recordAnswer,
  'quotation.attached': ({ data }, { facts }) => {
    if (data.as === 'answer') facts.add(FACT.answer, ANSWER.answer_unclear);
  },
  'record.withdrawn': withdraw,
  'record.superseded': (event, reading) => {
    if (event.data.recordId === reading.recordId) supersede(event, reading);
  },
  'record.split': (event, reading) => {
    if (event.data.recordId === reading.recordId) supersede(event, reading);
  },
  'record.merged': (event, reading) => {
    if (event.data.recordIds.some((id) => id === reading.recordId)) merge(event, reading);
  },
};

/**
 * Adds what one event says about a record; an event that says nothing about its status adds nothing. The buffer's
 * `from` must have been told the event's place and day.
 *
 * @example
 * addEventFacts(event, { facts: new FactBuffer(), recordId: event.data.recordId, leads: [] }); // => undefined
 */
export function addEventFacts(event: LedgerEvent, reading: FactReading): void {
  // The table pairs each type with the reader of that very type.
  const read = READERS[event.type] as Reader<LedgerEventType> | undefined;
  read?.(event, reading);
}
