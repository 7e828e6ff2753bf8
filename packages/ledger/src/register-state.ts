import type {
  CommitmentKind,
  Competence,
  Finding,
  Force,
  LedgerEvent,
  LedgerEventOf,
  LedgerEventType,
  PassageKind,
  Quotation,
  Speaker,
  StatedTerms,
} from '@camket/domain';

/** An event with its place in the ledger, as it counts: corrections are applied. */
export interface FoldedEvent<E extends LedgerEvent = LedgerEvent> {
  /** Place of its entry, from 1. */
  readonly n: number;
  /** Instant at which the holder of the ledger accepted it (ISO 8601, UTC). */
  readonly acceptedAt: string;
  /** The event; `data` is the corrected data where a correction stands. */
  readonly event: E;
  /** Id of the `event.corrected` that changed it. */
  readonly correctedBy?: string;
}

/** A folded event of one type. */
export type FoldedEventOf<Type extends LedgerEventType> = FoldedEvent<LedgerEventOf<Type>>;

/** Why a record goes on elsewhere, or not at all. */
export interface RecordClosure {
  readonly kind: 'merged' | 'superseded' | 'withdrawn' | 'split';
  /** The records that go on for it; none when it was withdrawn. */
  readonly intoIds: readonly string[];
  readonly eventId: string;
}

/** What one record does to another. */
export interface RecordLink {
  readonly relation: LedgerEventOf<'record.linked'>['data']['relation'];
  readonly fromId: string;
  readonly toId: string;
  readonly eventId: string;
}

/** One petition, answer, commitment, target or reported result, as the ledger tells it. */
export interface RecordState {
  readonly id: string;
  readonly kind: PassageKind;
  /** The held event it belongs to. */
  readonly eventId: string;
  /** The permanent number, such as `GD25-KN07`; null until one is allotted that no other record holds. */
  readonly number: string | null;
  /** Every number allotted to it, in ledger order, also those that another record holds. */
  readonly allottedNumbers: readonly string[];
  readonly text: string;
  /** The first is the main one; attached ones follow. */
  readonly quotations: readonly Quotation[];
  readonly groupId: string | null;
  readonly field: string | null;
  readonly competence: Competence | null;
  readonly commitmentKind: CommitmentKind | null;
  readonly force: Force | null;
  /** Who said it; for a petition the petitioner's label. */
  readonly speaker: Speaker | null;
  readonly stated: StatedTerms;
  readonly isPublished: boolean;
  readonly closedBy: RecordClosure | null;
  readonly links: readonly RecordLink[];
  /** The event that made it. */
  readonly itemisedBy: FoldedEvent;
  /**
   * Every other event about it, in ledger order, corrections applied, what was taken back left out:
   * numbers, classifications, links, assignments, deadlines, statuses, evidence, referrals and their answers,
   * answers to it, results reported about it, closures.
   */
  readonly events: readonly FoldedEvent[];
}

/** A captured source; a redacted one has an empty text and keeps its hash. */
export type SourceState = LedgerEventOf<'source.captured'>['data'] & {
  readonly isRedacted: boolean;
};

/** A referral to a higher level and its answer. */
export interface ReferralState {
  readonly sent: FoldedEventOf<'referral.sent'>;
  readonly answered: FoldedEventOf<'referral.answered'> | null;
}

/** The agency that usually leads in a field, as the office keeps it, and the event that says so. */
export interface UsualLeadState {
  readonly lead: NonNullable<LedgerEventOf<'usual_lead.set'>['data']['lead']>;
  readonly setBy: FoldedEventOf<'usual_lead.set'>;
}

/** A held event that turned out to be the same as another, which goes on for it. */
export interface MergedEvent {
  /** The event as it was stated. */
  readonly event: LedgerEventOf<'event.held'>['data'];
  /** The event that goes on for it, at the end of every chain; never merged itself. */
  readonly intoId: string;
  readonly mergedBy: FoldedEventOf<'event.merged'>;
}

/** An event that this release cannot read: kept, forwarded and reported. */
export interface NewerEvent {
  readonly n: number;
  readonly type: string;
  readonly v: number;
  readonly id: string;
}

/** What a ledger tells, as known at an instant: the fold of its entries. */
export interface Register {
  readonly header: { readonly ledger: string; readonly org: string };
  /** The last entry that was folded. */
  readonly head: { readonly n: number; readonly hash: string } | null;
  readonly sources: ReadonlyMap<string, SourceState>;
  /** Events that were held; one that others were merged into has their sources and quotations as well. */
  readonly events: ReadonlyMap<string, LedgerEventOf<'event.held'>['data']>;
  /** Events that go on as another one, by their id: what belongs to them names that one. */
  readonly mergedEvents: ReadonlyMap<string, MergedEvent>;
  readonly groups: ReadonlyMap<string, LedgerEventOf<'group.stated'>['data']>;
  readonly people: ReadonlyMap<string, LedgerEventOf<'person.stated'>['data']>;
  readonly organisations: ReadonlyMap<string, LedgerEventOf<'organisation.stated'>['data']>;
  readonly positions: ReadonlyMap<string, LedgerEventOf<'position.stated'>['data']>;
  readonly appointments: ReadonlyMap<string, LedgerEventOf<'appointment.stated'>['data']>;
  readonly documents: ReadonlyMap<string, LedgerEventOf<'document.stated'>['data']>;
  readonly organisationChanges: readonly FoldedEventOf<'organisation.changed'>[];
  /** By field; a field without one is absent. */
  readonly usualLeads: ReadonlyMap<string, UsualLeadState>;
  readonly records: ReadonlyMap<string, RecordState>;
  /** The record that holds each number; numbers are never reused. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly referrals: ReadonlyMap<string, ReferralState>;
  readonly evidence: ReadonlyMap<string, LedgerEventOf<'evidence.attached'>['data']>;
  readonly claims: readonly (FoldedEventOf<'count.claimed'> | FoldedEventOf<'fact.claimed'>)[];
  readonly assessments: readonly FoldedEventOf<'assessment.recorded'>[];
  readonly calendarAdoptions: readonly FoldedEventOf<'calendar.adopted'>[];
  readonly reports: readonly FoldedEventOf<'report.issued'>[];
  /** Events of a newer version or an unknown type. */
  readonly newerEvents: readonly NewerEvent[];
  readonly findings: readonly Finding[];
}
