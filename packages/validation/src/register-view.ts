import type {
  CommitmentKind,
  Competence,
  Force,
  LedgerEvent,
  LedgerEventOf,
  LedgerEventType,
  PassageKind,
  Quotation,
  Speaker,
  StatedTerms,
} from '@camket/domain';

/** An event as it counts, with its place in the ledger; what `@camket/ledger` folds has this shape. */
export interface EventView<E extends LedgerEvent = LedgerEvent> {
  /** Place of its entry, from 1. */
  readonly n: number;
  readonly event: E;
  /** Id of the `event.corrected` that changed it. */
  readonly correctedBy?: string;
}

/** An event of one type, as it counts. */
export type EventViewOf<Type extends LedgerEventType> = EventView<LedgerEventOf<Type>>;

/** The data of one type of event. */
export type DataOf<Type extends LedgerEventType> = LedgerEventOf<Type>['data'];

/** What the rules read of a record. */
export interface RecordView {
  readonly id: string;
  readonly kind: PassageKind;
  readonly eventId: string;
  readonly number: string | null;
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly groupId: string | null;
  readonly field: string | null;
  readonly competence: Competence | null;
  readonly commitmentKind: CommitmentKind | null;
  readonly force: Force | null;
  readonly speaker: Speaker | null;
  readonly stated: StatedTerms;
  readonly isPublished: boolean;
  readonly closedBy: {
    readonly kind: 'merged' | 'superseded' | 'withdrawn' | 'split';
    readonly intoIds: readonly string[];
    readonly eventId: string;
  } | null;
  readonly links: readonly {
    readonly relation: DataOf<'record.linked'>['relation'];
    readonly fromId: string;
    readonly toId: string;
    readonly eventId: string;
  }[];
  readonly itemisedBy: EventView;
  readonly events: readonly EventView[];
}

/** A captured source; a redacted one has an empty text. */
export type SourceView = DataOf<'source.captured'> & { readonly isRedacted: boolean };

/** A referral with its answer. */
export interface ReferralView {
  readonly sent: EventViewOf<'referral.sent'>;
  readonly answered: EventViewOf<'referral.answered'> | null;
}

/** What the rules read of a folded register: any `Register` of `@camket/ledger` fits. */
export interface RegisterView {
  readonly sources: ReadonlyMap<string, SourceView>;
  readonly events: ReadonlyMap<string, DataOf<'event.held'>>;
  /** Events that go on as another one, by their id. */
  readonly mergedEvents: ReadonlyMap<string, { readonly intoId: string }>;
  readonly groups: ReadonlyMap<string, DataOf<'group.stated'>>;
  readonly people: ReadonlyMap<string, DataOf<'person.stated'>>;
  readonly organisations: ReadonlyMap<string, DataOf<'organisation.stated'>>;
  readonly appointments: ReadonlyMap<string, DataOf<'appointment.stated'>>;
  readonly documents: ReadonlyMap<string, DataOf<'document.stated'>>;
  readonly organisationChanges: readonly EventViewOf<'organisation.changed'>[];
  readonly records: ReadonlyMap<string, RecordView>;
  readonly referrals: ReadonlyMap<string, ReferralView>;
  readonly evidence: ReadonlyMap<string, DataOf<'evidence.attached'>>;
  readonly claims: readonly (EventViewOf<'count.claimed'> | EventViewOf<'fact.claimed'>)[];
  readonly reports: readonly EventViewOf<'report.issued'>[];
  /** Calendars that the office adopted, the last one counts. */
  readonly calendarAdoptions?: readonly EventViewOf<'calendar.adopted'>[];
  readonly newerEvents: readonly {
    readonly n: number;
    readonly type: string;
    readonly v: number;
    readonly id: string;
  }[];
}
