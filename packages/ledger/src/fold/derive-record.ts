import type {
  CommitmentKind,
  Finding,
  LedgerEventOf,
  PassageKind,
  Quotation,
  Speaker,
} from '@camket/domain';
import { ledgerFinding } from '../ledger-finding';
import type { FoldedEvent, RecordClosure, RecordLink, RecordState } from '../register-state';
import { restated, says } from './derive-statement';
import type { Derived } from './subject-store';

/** What a record's state depends on beside its own events. */
export interface RecordContext {
  /** Which record holds a number. */
  holderOf(number: string): string | undefined;
  closureOf(recordId: string): RecordClosure | undefined;
  /** The event that goes on for one that was merged into it; else the event itself. */
  survivorOf(eventId: string): string;
  answersTo(referralId: string): readonly FoldedEvent[];
}

/** Data that every event making a record has. */
type RecordData = LedgerEventOf<'petition.itemised'>['data'];

const ITEMISING: ReadonlySet<string> = new Set([
  'petition.itemised',
  'answer.recorded',
  'commitment.recorded',
  'target.set',
  'progress.reported',
]);

/** Blanket commitments and those within answers are no kinds of passages: what is commanded is a directive, else a pledge. */
function kindOfCommitment(data: LedgerEventOf<'commitment.recorded'>['data']): PassageKind {
  if (data.kind === 'blanket') return data.force === 'commanded' ? 'directive' : 'pledge';
  return data.kind === 'answer_based' ? 'pledge' : data.kind;
}

function kindOf({ event }: FoldedEvent): PassageKind {
  if (event.type === 'petition.itemised') return event.data.kind;
  if (event.type === 'commitment.recorded') return kindOfCommitment(event.data);
  if (event.type === 'answer.recorded') return 'answer';
  return event.type === 'target.set' ? 'target' : 'progress';
}

function speakerOf({ event }: FoldedEvent): Speaker | null {
  if (event.type !== 'petition.itemised')
    return (event.data as { speaker?: Speaker | null }).speaker ?? null;
  const { label, organisationId } = event.data.petitioner;
  return label ? { label, ...(organisationId && { organisationId }) } : null;
}

/** A record while its events are gone through. */
interface Draft {
  quotations: Quotation[] | null;
  numbers: string[];
  groupId: string | null;
  field: string | null;
  competence: RecordState['competence'];
  isPublished: boolean;
  links: RecordLink[];
  referralIds: string[];
}

function classify(draft: Draft, data: LedgerEventOf<'record.classified'>['data']): void {
  if (data.field !== undefined) draft.field = data.field;
  if (data.competence !== undefined) draft.competence = data.competence;
  if (data.groupId !== undefined) draft.groupId = data.groupId;
}

function link(draft: Draft, event: LedgerEventOf<'record.linked'>): void {
  const { relation, fromId, toId } = event.data;
  draft.links.push({ relation, fromId, toId, eventId: event.id });
}

function apply(draft: Draft, { event }: FoldedEvent): void {
  switch (event.type) {
    case 'number.allotted':
      draft.numbers.push(event.data.number);
      break;
    case 'record.classified':
      classify(draft, event.data);
      break;
    case 'record.linked':
      link(draft, event);
      break;
    case 'quotation.attached':
      draft.quotations = [...(draft.quotations ?? []), event.data.quotation];
      break;
    case 'record.published':
    case 'record.unpublished':
      draft.isPublished = event.type === 'record.published';
      break;
    case 'referral.sent':
      draft.referralIds.push(event.data.referralId);
      break;
  }
}

/** Merges the answers to a record's referrals into its events. */
function withAnswers(events: FoldedEvent[], ids: readonly string[], context: RecordContext) {
  if (ids.length === 0) return events;
  const answers = [...new Set(ids)].flatMap((id) => context.answersTo(id));
  return answers.length === 0 ? events : [...events, ...answers].sort((a, b) => a.n - b.n);
}

function secondNumbers(allotted: readonly FoldedEvent[], held: string | null): Finding[] {
  return allotted.flatMap(({ n, event }) => {
    const { number } = (event as LedgerEventOf<'number.allotted'>).data;
    if (held === null || number === held) return [];
    return [ledgerFinding('LED-25', { params: { n, number, held }, path: '/data/number' })];
  });
}

/** The number is the first one allotted that no other record holds. */
function numberOf(id: string, draft: Draft, context: RecordContext): string | null {
  return draft.numbers.find((number) => context.holderOf(number) === id) ?? null;
}

function orphans(events: readonly FoldedEvent[], id: string): Finding[] {
  return events.map(({ n, event }) =>
    ledgerFinding('LED-20', { params: { n, type: event.type, id }, path: '/data' }),
  );
}

function isItemising({ event }: FoldedEvent, id: string): boolean {
  return ITEMISING.has(event.type) && (event.data as { recordId?: unknown }).recordId === id;
}

function draftOf(made: FoldedEvent): Draft {
  return {
    quotations: null,
    numbers: [],
    groupId: (made.event.data as RecordData).groupId,
    field: null,
    competence: null,
    isPublished: false,
    links: [],
    referralIds: [],
  };
}

/** What the itemising event alone says. */
function stateOf(id: string, made: FoldedEvent, context: RecordContext) {
  const data = made.event.data as RecordData;
  const commitment = made.event.type === 'commitment.recorded' ? made.event.data : null;
  const commitmentKind: CommitmentKind | null = commitment?.kind ?? null;
  return {
    id,
    kind: kindOf(made),
    eventId: context.survivorOf(data.eventId),
    text: data.text,
    commitmentKind,
    force: commitment?.force ?? null,
    speaker: speakerOf(made),
    stated: data.stated,
    itemisedBy: made,
  };
}

/**
 * Derives a record from every effective event about it.
 *
 * @example
 * const context = { holderOf: () => undefined, closureOf: () => undefined, survivorOf: (id: string) => id, answersTo: () => [] };
 * deriveRecord(context)([], 'r').value; // => undefined
 */
export function deriveRecord(context: RecordContext) {
  return (events: readonly FoldedEvent[], id: string): Derived<RecordState> => {
    const at = events.findIndex((folded) => isItemising(folded, id));
    const made = events[at];
    if (!made) return { order: undefined, value: undefined, findings: orphans(events, id) };
    const draft = draftOf(made);
    const others = at === 0 ? events.slice(1) : events.toSpliced(at, 1);
    for (const folded of others) apply(draft, folded);
    const number = numberOf(id, draft, context);
    const { quotations } = made.event.data as RecordData;
    const value: RecordState = {
      ...stateOf(id, made, context),
      number,
      allottedNumbers: draft.numbers,
      quotations: draft.quotations ? [...quotations, ...draft.quotations] : quotations,
      groupId: draft.groupId,
      field: draft.field,
      competence: draft.competence,
      isPublished: draft.isPublished,
      closedBy: context.closureOf(id) ?? null,
      links: draft.links,
      events: withAnswers(others, draft.referralIds, context),
    };
    return { order: made.n, value, findings: findingsOf(value, others) };
  };
}

function findingsOf(record: RecordState, others: readonly FoldedEvent[]): Finding[] {
  const again = others.filter(
    (other) =>
      isItemising(other, record.id) && !says(other.event.data, record.itemisedBy.event.data),
  );
  const doubled = record.allottedNumbers.length > 1;
  const allotted = doubled ? others.filter(({ event }) => event.type === 'number.allotted') : [];
  return [
    ...again.map((other) => restated(record.itemisedBy, other, record.id)),
    ...secondNumbers(allotted, record.number),
  ];
}
