import type { Competence, LedgerEvent, PartialDate, Stated, StatedTerms } from '@camket/domain';
import type { TimelineRecord } from './timeline-record';

/** What roll-ups must know of a record; the ledger's `RecordState` has all of it. */
export interface StatusRecord extends Omit<TimelineRecord, 'itemisedBy'> {
  readonly itemisedBy: { readonly event: LedgerEvent };
  readonly eventId: string;
  /** The permanent number, such as `GD25-KN07`; null until one is allotted. */
  readonly number: string | null;
  readonly groupId: string | null;
  readonly field: string | null;
  readonly competence: Competence | null;
  readonly stated: StatedTerms;
  /** The first is the main one. */
  readonly quotations: readonly { readonly sourceId: string; readonly exact: string }[];
  readonly links: readonly {
    readonly relation: string;
    readonly fromId: string;
    readonly toId: string;
  }[];
  readonly events: readonly { readonly event: LedgerEvent }[];
}

/** What roll-ups must know of a register; the ledger's `Register` has all of it. */
export interface StatusRegister {
  readonly records: ReadonlyMap<string, StatusRecord>;
  readonly events: ReadonlyMap<
    string,
    { readonly name: string; readonly heldOn: Stated<PartialDate> }
  >;
  readonly groups: ReadonlyMap<string, { readonly label: string }>;
  readonly sources: ReadonlyMap<string, { readonly publishedAt: string | null }>;
  readonly claims: readonly { readonly event: LedgerEvent }[];
}
